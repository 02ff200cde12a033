using System.Globalization;
using System.Text;

namespace Beleg.Cases.Grounding;

/// <summary>How much of a file of cases the reader recalls, and what it accepts that the texts do not say.</summary>
internal sealed class Report
{
    private readonly SortedDictionary<(string Tier, string Kind), (int Recalled, int All)> _recall = [];
    private readonly List<string> _misses = [];
    private readonly List<string> _wrong = [];
    private readonly List<string> _negatives = [];
    private int _wrongAsked;
    private int _negativesAsked;

    public bool IsSound => _wrong.Count == 0 && _negatives.Count == 0;

    public static Report Of(IEnumerable<Case> cases, Language language)
    {
        var report = new Report();
        foreach (var item in cases) report.Add(item, Read(item, language));
        return report;
    }

    /// <summary>Dates that the text leaves open are resolved against the case's reference date, where it has one.</summary>
    private static IReadOnlyList<Reading> Read(Case item, Language language)
    {
        var readings = ValueReader.Read(item.Text, language, UnitLexicon.Empty);
        return item.Tier is "relative" && item.Reference is { } reference
            ? [.. readings.Select(reading => DateResolver.Resolve(reading, Iso8601.ParseDate(reference)) ?? reading)]
            : readings;
    }

    public string Text(string title, bool withMisses)
    {
        var text = new StringBuilder().Append(title).Append('\n');
        foreach (var tier in _recall.GroupBy(row => row.Key.Tier, StringComparer.Ordinal).Where(tier => tier.Key is "core" or "relative" or "span-only"))
        {
            foreach (var ((_, kind), count) in tier) Line(text, tier.Key, kind, count);
            Line(text, tier.Key, "together", (tier.Sum(row => row.Value.Recalled), tier.Sum(row => row.Value.All)));
        }

        text.Append(CultureInfo.InvariantCulture, $"  wrong values accepted  {_wrong.Count} of {_wrongAsked}\n");
        text.Append(CultureInfo.InvariantCulture, $"  negatives accepted     {_negatives.Count} of {_negativesAsked}\n");
        foreach (var line in _wrong) text.Append("  WRONG ").Append(line).Append('\n');
        foreach (var line in _negatives) text.Append("  NEGATIVE ").Append(line).Append('\n');
        foreach (var line in withMisses ? _misses : []) text.Append("  missed ").Append(line).Append('\n');
        return text.ToString();
    }

    private static void Line(StringBuilder text, string tier, string kind, (int Recalled, int All) count) =>
        text.Append(CultureInfo.InvariantCulture, $"  {tier,-10} {kind,-12} {count.Recalled,5} of {count.All,5}  {100.0 * count.Recalled / count.All,6:0.0} %\n");

    private void Add(Case item, IReadOnlyList<Reading> readings)
    {
        var seen = string.Join("; ", readings.Select(reading => $"{reading}"));
        if (item.Tier is "negative")
        {
            _negativesAsked++;
            if (Scoring.IsAccepted(item, readings)) _negatives.Add($"{item.Id} {item.Kind} „{item.Text}“ reads {seen}");
            return;
        }

        var wrong = Scoring.AcceptedWrongValues(item, readings).ToList();
        _wrongAsked += item.WrongValues.Length;
        foreach (var value in wrong) _wrong.Add(FormattableString.Invariant($"{item.Id} {item.Kind} {value} from „{item.Text}“"));

        var key = (item.Tier, item.Kind);
        var (recalled, all) = _recall.GetValueOrDefault(key);
        var found = Scoring.IsRecalled(item, readings);
        _recall[key] = (recalled + (found ? 1 : 0), all + 1);
        if (!found && item.Tier is "core" or "relative") _misses.Add($"{item.Tier} {item.Id} {item.Kind} „{item.Text.Replace('\n', ' ')}“ expected {item.Value}{item.Low}..{item.High} {item.Unit} {item.Iso} {item.StartDate}..{item.EndDate}; read {seen}");
    }
}
