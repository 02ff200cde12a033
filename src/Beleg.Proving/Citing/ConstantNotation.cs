using System.Numerics;

namespace Beleg.Proving.Citing;

/// <summary>Reads the values of a program.</summary>
internal static class ConstantNotation
{
    /// <param name="language">The language of the document.</param>
    /// <param name="expected">What was expected of which argument, where they make no sense together.</param>
    public static CitedValue? Read(CitedConstant constant, Language? language, out (string Argument, string Expected, string Found) expected)
    {
        expected = default;
        var (kind, text) = (constant.Value.Kind, constant.Value.Text);
        if (constant.Unit.Length > 0 && kind is not (ConstantKind.Number or ConstantKind.Stated)) expected = ("Unit", "no unit, since the value has one or needs none,", constant.Unit);
        else if (constant.Bound != Bound.None && kind is not (ConstantKind.Number or ConstantKind.Time)) expected = ("Bound", "no bound, since the value says its own or has none,", constant.Bound.ToString());
        else if (constant.Unit.Length > 0 && CitedUnit.Problem(constant.Unit) is not null) expected = ("Unit", "a unit such as 'B', '%', 's', 'EUR' or a noun", constant.Unit);
        else if (!Enum.IsDefined(typeof(Bound), constant.Bound)) expected = ("Bound", "a member of the enumeration Bound", Invariant.Text($"{(int)constant.Bound}"));
        if (expected.Argument is not null) return null;

        switch (kind)
        {
            case ConstantKind.Number:
                return CitedValue.OfNumber(NumberOf(text), constant.Unit, constant.Bound, language);
            case ConstantKind.Time:
                return CitedValue.OfTime(NumberOf(text), constant.Bound);
            case ConstantKind.Name:
                return CitedValue.OfText(text, [.. SpellingsOf(text)]);
            case ConstantKind.Date or ConstantKind.Stated:
                var value = CitedNotation.Read(text, constant.Unit, language, out var problem);
                if (value is null) expected = ("value", "a value in the notation of this library", problem!);
                return value;
            default:
                return CitedValue.OfText(text, text);
        }
    }

    /// <summary>Digits with a point and an exponent, as the runtime writes them.</summary>
    private static Rational NumberOf(string text)
    {
        var exponent = 0;
        if (text.IndexOf('E') is >= 0 and var at)
        {
            exponent = (int)BigInteger.Parse(text.Substring(at + 1).TrimStart('+'), null);
            text = text.Substring(0, at);
        }

        var point = text.IndexOf('.');
        var decimals = point < 0 ? 0 : text.Length - point - 1;
        return Rational.FromDigits(BigInteger.Parse(text.Replace(".", ""), null), decimals) * Rational.Pow10(exponent);
    }

    /// <summary>As documents write a name that a program writes <c>NoContent</c>.</summary>
    private static IEnumerable<string> SpellingsOf(string name)
    {
        var words = NameWords.Of(name);
        var lower = words.Select(word => word.ToLowerInvariant()).ToList();
        yield return name;
        yield return string.Join(" ", words);
        yield return string.Join(" ", lower);
        yield return string.Join("-", lower);
        yield return string.Join("_", lower).ToUpperInvariant();
        yield return string.Concat(lower);
        yield return string.Concat(lower).ToUpperInvariant();
    }
}
