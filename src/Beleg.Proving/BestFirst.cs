namespace Beleg.Proving;

/// <summary>Orders the statements on one property by their <see cref="Precedence"/>.</summary>
internal sealed class BestFirst : IComparer<ProvenFact>
{
    public static readonly BestFirst Order = new();

    public int Compare(ProvenFact? x, ProvenFact? y) =>
        x is null || y is null ? (x is null ? 1 : 0) - (y is null ? 1 : 0) : PrecedenceOf(x).CompareTo(PrecedenceOf(y));

    private static Precedence PrecedenceOf(ProvenFact fact) => new(fact.Lifecycle, fact.Rank, fact.Status, fact.AsOf, fact.StatementId);
}
