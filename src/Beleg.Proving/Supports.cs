namespace Beleg.Proving;

/// <summary>What becomes of the support of what rests on several.</summary>
internal static class Supports
{
    /// <summary>The lower of two: what rests on both is no better.</summary>
    public static Support Lower(Support one, Support other) => one.IsAtLeast(other) ? other : one;
}
