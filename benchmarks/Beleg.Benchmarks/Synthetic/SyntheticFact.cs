namespace Beleg.Benchmarks.Synthetic;

/// <summary>A fact, as the three ways of writing it down need it.</summary>
/// <param name="Property">The property's id.</param>
/// <param name="Quote">The words of the document that say it.</param>
/// <param name="Seed">The value in the notation of seed files.</param>
/// <param name="Type">The value's type in hand-written C#.</param>
/// <param name="Expression">The value in hand-written C#.</param>
internal sealed record SyntheticFact(string Property, string Quote, string Seed, string Type, string Expression)
{
    /// <summary>The words of the quote that say of what a share is one.</summary>
    public string? Of { get; init; }
}
