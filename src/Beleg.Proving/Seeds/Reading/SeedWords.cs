using Beleg.Linguistics.Claims;
using Beleg.Proving.Documents.Markup;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>The words that seed files may use where only certain words are allowed.</summary>
internal static class SeedWords
{
    public static readonly IReadOnlyDictionary<string, PropertyType> Types = Words(
        ("text", PropertyType.Text),
        ("quantity", PropertyType.Quantity),
        ("money", PropertyType.Money),
        ("share", PropertyType.Share),
        ("change", PropertyType.Change),
        ("tolerance", PropertyType.Tolerance),
        ("date", PropertyType.Date),
        ("period", PropertyType.Period),
        ("duration", PropertyType.Duration),
        ("speech", PropertyType.Speech),
        ("entity", PropertyType.Entity),
        ("entities", PropertyType.Entities),
        ("flag", PropertyType.Flag));

    public static readonly IReadOnlyDictionary<string, Status> Statuses = Words(
        ("stated", Status.Stated),
        ("achieved", Status.Achieved),
        ("under way", Status.UnderWay),
        ("decided", Status.Decided),
        ("planned", Status.Planned),
        ("demanded", Status.Demanded),
        ("required", Status.Required),
        ("recommended", Status.Recommended),
        ("permitted", Status.Permitted));

    public static readonly IReadOnlyDictionary<string, MarkupKind> Markups = Words(("none", MarkupKind.None), ("markdown", MarkupKind.Markdown), ("html", MarkupKind.Html));

    public static readonly IReadOnlyDictionary<string, Genre> Genres = Words(("prose", Genre.Prose), ("norm", Genre.Norm));

    public static readonly IReadOnlyDictionary<string, Rank> Ranks = Words(
        ("preferred", Rank.Preferred),
        ("normal", Rank.Normal),
        ("deprecated", Rank.Deprecated));

    public static readonly IReadOnlyDictionary<string, Lifecycle> Lifecycles = Words(
        ("active", Lifecycle.Active),
        ("disputed", Lifecycle.Disputed),
        ("superseded", Lifecycle.Superseded),
        ("retracted", Lifecycle.Retracted));

    public static readonly IReadOnlyDictionary<string, bool> TextKinds = Words(("born-digital", false), ("ocr", true));

    public static readonly IReadOnlyDictionary<string, bool> Stances = Words(("supports", false), ("disputes", true));

    public static readonly IReadOnlyDictionary<string, AttestationMode> Attestations = Words(
        ("allowed", AttestationMode.Allowed),
        ("by-source", AttestationMode.BySource),
        ("forbidden", AttestationMode.Forbidden));

    public static readonly IReadOnlyDictionary<string, bool> Forbidden = Words(("forbidden", true));

    public static readonly IReadOnlyDictionary<string, bool> Lists = Words(("complete", false), ("open", true));

    /// <summary>The word for a value: the inverse of the tables above.</summary>
    public static string Of<T>(IReadOnlyDictionary<string, T> words, T value)
        where T : struct
        => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;

    // A sorted list, which is looked through for every statement: a sorted dictionary is a tree.
    private static SortedList<string, T> Words<T>(params (string Word, T Value)[] words)
    {
        var table = new SortedList<string, T>(words.Length, StringComparer.Ordinal);
        foreach (var (word, value) in words) table.Add(word, value);
        return table;
    }
}
