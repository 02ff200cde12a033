namespace Beleg;

/// <summary>What comparison operators do where no answer is certain: they have none for <em>perhaps</em>.</summary>
internal static class Comparison
{
    public static InvalidOperationException CannotTell(object left, object right) => new($"whether '{left}' is less than '{right}' cannot be told");
}
