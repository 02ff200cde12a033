namespace Beleg.Proving;

/// <summary>How many facts have which support.</summary>
internal sealed record SupportCounts(int Derived, int Named, int Verbatim, int Attested, int Paraphrased)
{
    /// <summary>How many an error stands against: they have no support.</summary>
    public int Refused { get; init; }

    public static SupportCounts None { get; } = new(0, 0, 0, 0, 0);

    public static SupportCounts operator +(SupportCounts one, SupportCounts other) => new(
        one.Derived + other.Derived,
        one.Named + other.Named,
        one.Verbatim + other.Verbatim,
        one.Attested + other.Attested,
        one.Paraphrased + other.Paraphrased) { Refused = one.Refused + other.Refused };

    /// <summary>The same, where those of some facts are refused.</summary>
    public SupportCounts Without(SupportCounts refused) =>
        new(Derived - refused.Derived, Named - refused.Named, Verbatim - refused.Verbatim, Attested - refused.Attested, Paraphrased - refused.Paraphrased)
        {
            Refused = Refused + refused.Derived + refused.Named + refused.Verbatim + refused.Attested + refused.Paraphrased,
        };

    public static SupportCounts Of(IEnumerable<Support> supports)
    {
        var counts = supports.GroupBy(support => support).ToDictionary(group => group.Key, group => group.Count());
        return new(Count(Support.Derived), Count(Support.Named), Count(Support.Verbatim), Count(Support.Attested), Count(Support.Paraphrased));

        int Count(Support support) => counts.TryGetValue(support, out var count) ? count : 0;
    }
}
