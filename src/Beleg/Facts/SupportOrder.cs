namespace Beleg;

/// <summary>The order of <see cref="Support"/>, which its numbers do not have.</summary>
public static class SupportOrder
{
    /// <summary>Whether the machine got as far, or further.</summary>
    /// <param name="support">The support of a fact.</param>
    /// <param name="least">How far it must have got.</param>
    public static bool IsAtLeast(this Support support, Support least) => LevelOf(support) >= LevelOf(least);

    private static int LevelOf(Support support) => support switch
    {
        Support.Paraphrased => 0,
        Support.Attested => 1,
        _ => (int)support + 1,
    };
}
