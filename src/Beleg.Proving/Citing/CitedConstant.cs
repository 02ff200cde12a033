using Beleg.Proving.Anchoring;

namespace Beleg.Proving.Citing;

/// <summary>A constant of a program and what it cites, without places: text that only moves proves nothing anew.</summary>
/// <param name="Document">The name of a document or the id of a source.</param>
/// <param name="Quote">The words.</param>
/// <param name="Value">Its value.</param>
internal sealed record CitedConstant(string Document, string Quote, ConstantValue Value)
{
    public string Unit { get; init; } = "";

    public Bound Bound { get; init; }

    public string Prefix { get; init; } = "";

    public string Suffix { get; init; } = "";

    public string In { get; init; } = "";

    public int Occurrence { get; init; }

    public string Language { get; init; } = "";

    /// <summary>Whether a number that says no unit stands in that of the quote, for which whoever cites vouches.</summary>
    public bool TakesUnitOfQuote { get; init; }

    /// <summary>The words of which its name is made.</summary>
    public EquatableArray<string> Names { get; init; } = [];

    public Quotation ToQuotation() => new(Quote)
    {
        Prefix = OrNull(Prefix),
        Suffix = OrNull(Suffix),
        In = OrNull(In),
        Occurrence = Occurrence == 0 ? null : Occurrence,
    };

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}

/// <summary>A value of a program.</summary>
/// <param name="Kind">How the text is to be read.</param>
/// <param name="Text">The value in invariant notation; where it is not known, what stands there.</param>
internal sealed record ConstantValue(ConstantKind Kind, string Text);

internal enum ConstantKind
{
    /// <summary>What a compiler does not know: nothing can be proven of it.</summary>
    Unknown,

    /// <summary>A number, with an exponent or not.</summary>
    Number,

    /// <summary>A length of time, in seconds.</summary>
    Time,

    /// <summary>A day, <c>2024-08-01</c>.</summary>
    Date,

    /// <summary>Words that must stand in the quote.</summary>
    Text,

    /// <summary>The name of an enumeration's member.</summary>
    Name,

    /// <summary>A value of this library, in its own notation.</summary>
    Stated,
}
