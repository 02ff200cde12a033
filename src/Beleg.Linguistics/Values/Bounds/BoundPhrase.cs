namespace Beleg.Linguistics.Values.Bounds;

/// <summary>A bound, and which values it can govern.</summary>
internal readonly record struct BoundPhrase(Bound Bound, BoundScope Scope = BoundScope.Any);

internal enum BoundScope
{
    Any,

    /// <summary>Only a single number: before a range the word is a preposition (<em>über 1-2 Wochen</em>).</summary>
    Single,

    /// <summary>Only a length of time or of space (<em>innerhalb von</em>).</summary>
    Extent,

    /// <summary>Only where nothing goes on after it: <em>90 minutes plus</em>, not <em>90 minutes plus injury time</em>.</summary>
    Closing,

    /// <summary>The same, with the preposition before the number: <em>auf 300 begrenzt</em>.</summary>
    Onto,

    /// <summary>A verb, which a negation may stand beside: <em>300 Euro nicht überschreiten</em>.</summary>
    Verb,
}

/// <summary>What is bounded.</summary>
internal enum BoundedKind
{
    Number,
    Range,
    Extent,
    RangeOfExtents,
}
