namespace Beleg.Proving.Citing;

/// <summary>A value that somebody takes from a quote, without a catalogue that says of what type it is.</summary>
/// <param name="Shown">As messages show it.</param>
/// <param name="Meanings">What it can stand for, in normal form: one of them must follow. Empty for a text.</param>
/// <param name="Words">For a text: the words that must stand in the quote, any of them.</param>
internal sealed record CitedValue(string Shown, EquatableArray<StatedValue> Meanings, EquatableArray<string> Words)
{
    /// <summary>What its number counts or measures, as it was written.</summary>
    public string Unit { get; init; } = "";

    /// <summary>As messages show it, but for the bound.</summary>
    public string WithoutBound => IsText ? Shown : Shown.Substring(ValueText.Of(Meanings[0].Bound).Length);

    public bool IsText => Meanings.Count == 0;

    /// <summary>Whether it is a number that says nothing of what it counts or measures.</summary>
    public bool IsBare => Meanings.Count > 0 && Meanings[0].Value is AmountValue { Kind: AmountKind.Number, Unit: "" };

    /// <summary>A text, of which the quote must have one of several spellings.</summary>
    public static CitedValue OfText(string shown, params string[] words) => new(shown, [], words.ToEquatableArray());

    public static CitedValue Of(StatedValue value) => new(value.ToString(), [value], []);

    /// <summary>A number of something.</summary>
    /// <param name="unit">As <c>Unit</c> and <c>--unit</c> give it; empty where nothing says what the number counts.</param>
    /// <param name="language">The language of the document, by which units have names.</param>
    public static CitedValue OfNumber(Rational number, string unit, Bound bound, Language? language)
    {
        List<StatedValue> meanings = unit.Length > 0 ? [new(CitedUnit.Of(unit, language).Times(number), bound)] : [new(new AmountValue(AmountKind.Number, number), bound), new(new AmountValue(AmountKind.Share, number), bound)];
        // A year is a number to a program, and a date to a reader.
        if (unit.Length == 0 && bound == Bound.None && number.IsInteger && number >= 1000 && number <= 9999) meanings.Add(new(new DateValue(new((int)number.Numerator))));
        return new(ValueText.Of(bound) + number + (unit.Length > 0 ? " " + unit : ""), meanings.ToEquatableArray(), []) { Unit = unit };
    }

    /// <summary>A length of time of a program, whose day always has 24 hours.</summary>
    public static CitedValue OfTime(Rational seconds, Bound bound)
    {
        const int Day = 86_400;
        List<StatedValue> meanings = [new(new DurationValue(Extent.OfSeconds(seconds)), bound)];
        if ((seconds / Day).IsInteger) meanings.Add(new(new DurationValue(Extent.OfDays(seconds / Day)), bound));
        return new(meanings[meanings.Count - 1].ToString(), meanings.ToEquatableArray(), []);
    }
}
