using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Citing;

/// <summary>Reads a value that somebody writes who has no catalogue: in the notation of seed files, whichever type it fits; else a text.</summary>
internal static class CitedNotation
{
    /// <param name="unit">What its number counts or measures, where the text does not say it.</param>
    /// <param name="language">The language of the document, by which units have names.</param>
    /// <param name="expected">What was expected, where it cannot be read.</param>
    public static CitedValue? Read(string text, string unit, Language? language, out string? expected)
    {
        text = text.Trim();
        expected = unit.Length > 0 ? CitedUnit.Problem(unit) : null;
        if (expected is not null) return null;

        if (Quantity.TryParse(ValueNotation.WithDecimals(text), out var quantity, out var problem)) return OfQuantity(quantity, unit, language, out expected);
        if (Measured(text) is { } measured && NormalForm.Of(measured) is { } stated)
        {
            if (unit.Length == 0) return CitedValue.Of(stated);
            expected = $"expected a number, found '{text}', of which '{unit}' can be no unit: leave the unit out";
            return null;
        }

        // What begins like a number, and is none, is a slip; it would be sought as a text and not be found.
        if (text.IndexOf('±') >= 0 && !Tolerance.TryParse(text, out _, out problem)) expected = problem;
        else if (text.Length == 0 || char.IsDigit(text[0]) || BeginsWithBound(text)) expected = problem;
        return expected is null ? CitedValue.OfText(text, text) : null;
    }

    private static CitedValue? OfQuantity(Quantity quantity, string unit, Language? language, out string? expected)
    {
        var own = quantity.Unit.IsNone ? "" : quantity.Unit.Symbol;
        expected = own.Length > 0 && unit.Length > 0 && !string.Equals(own, unit, StringComparison.Ordinal) ? $"expected one unit, found '{own}' and '{unit}': leave one out" : null;
        if (expected is not null) return null;

        var number = ((AmountValue)NormalForm.Of(new Quantity(quantity.Exact))!.Value).Low;
        return CitedValue.OfNumber(number, own.Length > 0 ? own : unit, quantity.Bound, language);
    }

    private static object? Measured(string text) =>
        Share.TryParse(text, out var share) ? share
        : PartialDate.TryParse(text, out var date) ? date
        : Duration.TryParse(text, out var duration) ? duration
        : Money.TryParse(text, out var money) ? money
        : Change.TryParse(text, out var change) ? change
        : Tolerance.TryParse(ValueNotation.WithDecimals(text), out var tolerance) ? tolerance
        : Period.TryParse(text, out var period) ? period
        : ValueRange<Quantity>.TryParse(text, out var quantities) ? quantities
        : ValueRange<Money>.TryParse(text, out var sums) ? sums
        : ValueRange<Share>.TryParse(text, out var shares) ? shares
        : ValueRange<Duration>.TryParse(text, out var durations) ? durations
        : null;

    private static bool BeginsWithBound(string text)
    {
        foreach (Bound bound in Enum.GetValues(typeof(Bound)))
        {
            var words = ValueText.Of(bound);
            if (words.Length > 0 && text.Length > words.Length && text.StartsWith(words, StringComparison.Ordinal) && char.IsDigit(text[words.Length])) return true;
        }

        return false;
    }
}
