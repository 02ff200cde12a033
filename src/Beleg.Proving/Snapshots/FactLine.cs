namespace Beleg.Proving.Snapshots;

/// <summary>A line of a snapshot (<see cref="FactRow"/>), read back as far as changes are judged by it.</summary>
/// <param name="Fields">What follows the value, each behind its name.</param>
internal sealed record FactLine(string Id, string Type, string Value, EquatableArray<FactField> Fields, string Text)
{
    private static readonly string[] Separators = [FactRow.Separator];

    // They say what the value is a value of: 5 per pod is another value than 5.
    private static readonly string[] OfTheValue = ["per", "of", "share", "list"];

    private static readonly string[] OfTheEvidence = ["support", "attested-by", "attested-because", "unread", "quote", "disputed-by"];

    /// <summary>The entity's id: what comes before the first slash.</summary>
    public static string EntityOf(string line) => line.Substring(0, Math.Max(0, line.IndexOf('/')));

    /// <summary>What comes before the second slash of a fact's id.</summary>
    public static string PropertyOf(string id)
    {
        var statement = id.IndexOf('/', id.IndexOf('/') + 1);
        return statement < 0 ? id : id.Substring(0, statement);
    }

    public static FactLine? Read(string text)
    {
        var columns = text.Split(Separators, StringSplitOptions.None);
        if (columns.Length < 4 || columns[0].Split('/') is not { Length: 2 or 3 } names || !names.All(Seeds.Identifier.IsId)) return null;

        var fields = new List<FactField>();
        foreach (var column in columns.Skip(3))
        {
            var blank = column.IndexOf(' ');
            if (blank <= 0) return null;
            fields.Add(new(column.Substring(0, blank), column.Substring(blank + 1)));
        }

        return new(columns[0], columns[1], columns[2], fields.ToEquatableArray(), text);
    }

    /// <summary><c>entity/property</c>.</summary>
    public string Property => PropertyOf(Id);

    public Status Status => Word("status", Status.Stated);

    public Support Support => Word("support", Support.Derived);

    public Lifecycle Lifecycle => Word("lifecycle", Lifecycle.Active);

    public (Lifecycle, Rank, Status, string, string) Precedence => (Lifecycle, Word("rank", Rank.Normal), Status, Field("as-of"), Id.Split('/').ElementAtOrDefault(2) ?? "");

    /// <summary>The order in which the API gives the statements on one property.</summary>
    public static IComparer<FactLine> BestFirst { get; } = Comparer<FactLine>.Create(static (x, y) => StatementOrder.Compare(x.Precedence, y.Precedence));

    /// <summary>The value with what it is a value of.</summary>
    public string FullValue => string.Concat(OfTheValue.Select(Field).Where(text => text.Length > 0).Select(text => $" ({text})").Prepend(Value));

    /// <summary>What a statement says beside its value: how far the thing has come, who says so, when.</summary>
    public IEnumerable<string> Qualifiers => Fields.Select(each => each.Name).Distinct(StringComparer.Ordinal).Except(OfTheValue, StringComparer.Ordinal).Except(OfTheEvidence, StringComparer.Ordinal);

    public string Evidence => string.Join(", ", OfTheEvidence.Select(Field));

    /// <summary>A field's text; several of one name joined, none as an empty text.</summary>
    public string Field(string name) =>
        string.Join(", ", Fields.Where(each => string.Equals(each.Name, name, StringComparison.Ordinal)).Select(each => each.Text));

    private T Word<T>(string name, T otherwise)
        where T : struct
        => Enum.TryParse<T>(Field(name), out var word) ? word : otherwise;
}

internal sealed record FactField(string Name, string Text);
