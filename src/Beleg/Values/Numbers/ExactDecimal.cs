namespace Beleg;

/// <summary>Sums that are exact or not made: <see cref="decimal"/> itself rounds silently beyond 28 digits.</summary>
internal static class ExactDecimal
{
    public static bool TryAdd(decimal first, decimal second, out decimal sum)
    {
        try
        {
            sum = first + second;
        }
        catch (OverflowException)
        {
            sum = 0;
            return false;
        }

        return sum - first == second && sum - second == first;
    }
}
