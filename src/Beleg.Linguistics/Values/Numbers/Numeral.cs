namespace Beleg.Linguistics.Values.Numbers;

/// <summary>A number of the text, before anything says what it counts.</summary>
/// <param name="Value">The number.</param>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Form">How it is written.</param>
internal sealed record Numeral(Rational Value, int Start, int End, NumeralForms Form)
{
    /// <summary>The scale that stands apart from the number (<em>15 Millionen</em>): in a range it counts for both ends.</summary>
    public Rational Scale { get; init; } = 1;

    public bool Is(NumeralForms form) => (Form & form) != NumeralForms.None;
}

[Flags]
internal enum NumeralForms
{
    None = 0,
    Digits = 1,
    Words = 2,

    /// <summary>Digits with group signs.</summary>
    Grouped = 4,
    Decimals = 8,

    /// <summary>With a scale word or letter: the scale counts for both ends of a range.</summary>
    Scaled = 16,

    /// <summary>A part of one: three quarters, half, ½.</summary>
    Fraction = 32,
    Signed = 64,

    /// <summary>Nothing but an article, which says one only before a unit of measure or after a bound.</summary>
    Article = 128,

    /// <summary>Words that hang together and make no number: nothing of them is read.</summary>
    Broken = 256,

    /// <summary>Only the size is told: it says more than one of it.</summary>
    Magnitude = 512,

    /// <summary>A power, which a small number may be taken from: 2^16 - 1.</summary>
    Power = 1024,
}
