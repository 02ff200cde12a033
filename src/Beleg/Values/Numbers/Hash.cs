namespace Beleg;

/// <summary>Combines hash codes; <c>System.HashCode</c> is not part of .NET Standard 2.0.</summary>
internal static class Hash
{
    public static int Combine(int first, int second) => unchecked((first * 397) ^ second);

    public static int Combine(int first, int second, int third) => Combine(Combine(first, second), third);

    public static int Combine(int first, int second, int third, int fourth) => Combine(Combine(first, second, third), fourth);
}
