using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>The units and kinds that <c>kinds.yaml</c> declares, for the properties that name them.</summary>
/// <param name="units">The symbols of the units.</param>
/// <param name="kinds">Every kind that is named.</param>
/// <param name="readable">Those of them that become types: the others are issues already.</param>
/// <param name="issues">Where unknown ones are reported.</param>
internal sealed class DeclaredNames(IEnumerable<string> units, IEnumerable<string> kinds, IEnumerable<string> readable, IssueList issues)
{
    /// <summary>What money and measures are reckoned by; the reader of values writes them so.</summary>
    private static readonly string[] Time = ["year", "quarter", "month", "week", "day"];

    /// <summary>Measures that are no letters alone.</summary>
    private static readonly string[] Degrees = ["°", "°C", "°F"];

    private readonly List<string> _units = [.. units];
    private readonly List<string> _kinds = [.. kinds];
    private readonly List<string> _readable = [.. readable];

    /// <summary>Whether a text is a unit, of which C# can have a member.</summary>
    public static bool CheckUnit(YamlText symbol, IssueList issues) =>
        issues.CheckNotation(global::Beleg.Unit.TryParse(symbol.Value, out _, out var expected), symbol.Location, expected)
        && issues.Check(Identifier.IsPascalCase(Identifier.OfUnit(symbol.Value)), Rules.InvalidId, symbol.Location, "a unit that begins with an unaccented letter", symbol.Value, Identifier.SuggestId(symbol.Value));

    /// <summary>A unit; each part of a compound one is declared or one that everybody knows.</summary>
    public string Unit(YamlText? unit)
    {
        if (unit is null || !CheckUnit(unit, issues)) return "";
        if (_units.Contains(unit.Value, StringComparer.Ordinal)) return unit.Value;

        var parsed = global::Beleg.Unit.Parse(unit.Value);
        foreach (var part in parsed.GetNumerators().Concat(parsed.GetDenominators()))
        {
            issues.Check(IsKnown(part), Rules.UnknownUnit, unit.Location, part, Spelling.DidYouMean(part, _units));
        }

        return unit.Value;
    }

    /// <summary>A kind that becomes a type; else none, so that values are entities of any kind and one wrong name is one error.</summary>
    public string Kind(YamlText? kind)
    {
        if (kind is null) return "";

        issues.Check(_kinds.Contains(kind.Value, StringComparer.Ordinal), Rules.UnknownKind, kind.Location, kind.Value, Spelling.DidYouMean(kind.Value, _kinds), Spelling.Listed(_kinds));
        return _readable.Contains(kind.Value, StringComparer.Ordinal) ? kind.Value : "";
    }

    private bool IsKnown(string unit) =>
        _units.Contains(unit, StringComparer.Ordinal)
        || Time.Contains(unit, StringComparer.Ordinal)
        || Degrees.Contains(unit, StringComparer.Ordinal)
        || Currency.TryParse(unit, out _)
        || IsMeasure(unit)
        || (unit.Length > 1 && unit[unit.Length - 1] is >= '2' and <= '9' && IsMeasure(unit.Substring(0, unit.Length - 1)));

    /// <summary>A symbol in the spelling by which values are read: <c>l</c>, not <c>L</c>.</summary>
    private static bool IsMeasure(string unit) => UnitTable.Instance.RowOf(unit) is not null;
}
