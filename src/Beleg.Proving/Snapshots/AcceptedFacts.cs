using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Snapshots;

/// <summary>
/// The facts as they were last accepted: those of <c>Facts.Shipped.txt</c> without the removed ones, and those of
/// <c>Facts.Unshipped.txt</c>; after the convention of Roslyn's files of public API.
/// </summary>
internal sealed class AcceptedFacts : IEquatable<AcceptedFacts?>
{
    public const string Removed = "*REMOVED*";

    private readonly EquatableArray<AcceptedLine> _lines;
    private readonly ILookup<string, AcceptedLine> _byEntity;

    private AcceptedFacts(EquatableArray<AcceptedLine> lines)
    {
        _lines = lines;
        _byEntity = lines.ToLookup(line => FactLine.EntityOf(line.Text), StringComparer.Ordinal);
    }

    public IEnumerable<AcceptedLine> OfEntity(string id) => _byEntity[id];

    public IEnumerable<AcceptedLine> Lines => _lines;

    public IEnumerable<string> Entities => _byEntity.Select(group => group.Key);

    /// <summary>Reads the two files. Where there is neither, nobody wants facts to be held against them.</summary>
    public static AcceptedFacts? Read(SeedFile? shipped, SeedFile? unshipped, IssueList issues)
    {
        if ((shipped ?? unshipped) is not { } one) return null;
        issues.Check(shipped is not null, Rules.MissingSeedFile, one.Whole, SeedRoles.ShippedFactsFile);
        issues.Check(unshipped is not null, Rules.MissingSeedFile, one.Whole, SeedRoles.UnshippedFactsFile);

        var accepted = new Dictionary<string, AcceptedLine>(StringComparer.Ordinal);
        foreach (var line in LinesOf(shipped)) Add(line);

        var changes = LinesOf(unshipped).ToList();
        foreach (var line in changes.Where(IsRemoval))
        {
            var text = line.Text.Substring(Removed.Length);
            if (accepted.TryGetValue(IdOf(text), out var shippedLine) && string.Equals(shippedLine.Text, text, StringComparison.Ordinal)) accepted.Remove(IdOf(text));
            else issues.Report(Rules.MalformedSnapshot, line.Location, $"the removal of '{IdOf(text)}', of which {SeedRoles.ShippedFactsFile} has no such line");
        }

        foreach (var line in changes.Where(line => !IsRemoval(line))) Add(line);
        return new(accepted.Values.OrderBy(line => line.Text, StringComparer.Ordinal).ToEquatableArray());

        void Add(AcceptedLine line)
        {
            if (FactLine.Read(line.Text) is not { } fact) issues.Report(Rules.MalformedSnapshot, line.Location, $"'{line.Text}'");
            else if (accepted.ContainsKey(fact.Id)) issues.Report(Rules.MalformedSnapshot, line.Location, $"'{fact.Id}' again");
            else accepted.Add(fact.Id, line);
        }
    }

    /// <summary>The lines that say something: neither empty ones nor comments.</summary>
    public static IEnumerable<AcceptedLine> LinesOf(SeedFile? file)
    {
        if (file is null) yield break;
        var lines = new LineMap(file.Text);
        for (var i = 0; i < lines.Count; i++)
        {
            var start = lines.StartOf(i);
            var end = i + 1 < lines.Count ? lines.StartOf(i + 1) : file.Text.Length;
            var text = file.Text.Substring(start, end - start).TrimEnd('\r', '\n');
            if (start == 0) text = text.TrimStart('\uFEFF');
            if (text.Trim().Length > 0 && text[0] != '#') yield return new(text, file.LocationOf(start, text.Length, lines));
        }
    }

    public bool Equals(AcceptedFacts? other) => other is not null && _lines.Equals(other._lines);

    public override bool Equals(object? obj) => Equals(obj as AcceptedFacts);

    public override int GetHashCode() => _lines.Count;

    private static bool IsRemoval(AcceptedLine line) => line.Text.StartsWith(Removed, StringComparison.Ordinal);

    private static string IdOf(string line) => line.Split([FactRow.Separator], 2, StringSplitOptions.None)[0];
}

/// <summary>A line of one of the files, with its place.</summary>
internal sealed record AcceptedLine(string Text, SeedLocation Location);
