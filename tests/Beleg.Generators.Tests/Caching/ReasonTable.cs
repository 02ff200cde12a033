namespace Beleg.Generators.Tests.Caching;

/// <summary>
/// The expected reasons, a column per edit and a row per step. A cell has a letter for each reason that occurs among the
/// step's outputs: <c>-</c> not run, <c>=</c> run with the same result, <c>M</c> another result, <c>N</c> new, <c>R</c> removed.
/// </summary>
internal static class ReasonTable
{
    private const string Text = """
        | step             | C# | fact comment | value | name | source comment | kind comment | coverage comment | doc head | doc tail | added | twin added | removed | renamed | doc CRLF | fact CRLF | doc BOM | fact BOM | options |
        | SeedFiles        | -  | -M           | -M    | -M   | -M             | -M           | -M               | -        | -        | -N    | -N         | -R      | -M      | -        | -M        | -       | -        | -       |
        | Platform         | -  | -            | -     | -    | -              | -            | -                | -        | -        | -     | -          | -       | -       | -        | -         | -       | -        | =       |
        | Catalogue        | -  | -            | -     | -    | -              | -            | -                | -        | -        | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | KindsFile        | -  | -            | -     | -    | -              | M            | -                | -        | -        | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | Kinds            | -  | -            | -     | -    | -              | =            | -                | -        | -        | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | SourcesFile      | -  | -            | -     | -    | M              | -            | -                | -        | -        | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | CoverageFile     | -  | -            | -     | -    | -              | -            | M                | -        | -        | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | Documents        | -  | -            | -     | -    | -              | -            | -                | -M       | -M       | -     | -          | -       | -       | -=       | -         | -       | -        | -       |
        | FactFiles        | -  | -M           | -M    | -M   | -              | -            | -                | -        | -        | -N    | -N         | -R      | -M      | -        | -M        | -       | -        | -       |
        | EntityTable      | -  | -            | -     | M    | -              | -            | -                | -        | -        | M     | M          | M       | =       | -        | -         | -       | -        | -       |
        | CitingFiles      | -  | -M           | -M    | -M   | -              | -            | -                | =M       | =M       | -N    | -N         | -R      | -M      | -        | -M        | -       | -        | -       |
        | Scopes           | -  | -M           | -M    | =M   | -              | -            | -                | -M       | -M       | =MN   | =MN        | =R      | -M      | -        | -M        | -       | -        | -       |
        | Sources          | -  | -            | -     | -    | M              | -            | -                | =M       | =M       | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | QuotedProofs     | -  | -M           | -M    | -M   | -              | -            | -                | -M       | -=       | -=N   | -=N        | -R      | -M      | -        | -M        | -       | -        | -       |
        | OperandTable     | -  | -            | -     | -    | -              | -            | -                | -        | -        | =     | =          | =       | -       | -        | -         | -       | -        | -       |
        | ContainmentTable | -  | -            | -     | -    | -              | -            | -                | -        | -        | =     | =          | =       | -       | -        | -         | -       | -        | -       |
        | Proofs           | -  | -=           | -M    | -M   | -              | -            | -                | -M       | -        | -N    | -N         | -R      | -M      | -        | -=        | -       | -        | -       |
        | SourceProofs     | -  | -            | -     | -    | =              | -            | -                | -M       | -M       | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | Findings         | -  | -            | -     | -    | -              | -            | -                | -M       | -M       | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | CoverageScopes   | -  | -            | -     | -    | -              | -            | =M               | =M       | -M       | =     | =          | =M      | -       | -        | -         | -       | -        | -       |
        | Coverage         | -  | -            | -     | -    | -              | -            | -=               | -M       | -M       | -     | -          | -M      | -       | -        | -         | -       | -        | -       |
        | CatalogueProof   | -  | =            | -     | -    | =              | =            | =                | -        | -        | M     | M          | M       | =       | -        | =         | -       | -        | -       |
        | AcceptedFacts    | -  | -            | -     | -    | -              | -            | -                | -        | -        | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | FactChanges      | -  | -            | -=    | -=   | -              | -            | -                | -=       | -        | -N    | -N         | -R      | -M      | -        | -         | -       | -        | -       |
        | FactChangeIssues | -  | -=           | -=    | -=   | -              | -            | -                | -        | -        | -N    | -N         | -R      | -=      | -        | -=        | -       | -        | -       |
        | FactFileNames    | -  | -            | -     | -    | -              | -            | -                | -        | -        | M     | M          | M       | M       | -        | -         | -       | -        | -       |
        | FactFileModels   | -  | -            | -M    | -M   | -              | -            | -                | -M       | -        | -N    | -N         | -R      | -M      | -        | -         | -       | -        | -       |
        | SourceRecords    | -  | -            | -     | -    | -              | -            | -                | -        | -        | -     | -          | -       | -       | -        | -         | -       | -        | -       |
        | CatalogueModel   | -  | -            | -     | =    | -              | -            | -                | -        | -        | M     | M          | M       | M       | -        | -         | -       | -        | -       |
        | Output           | -  | -            | -M    | -M   | -              | -            | -                | -M       | -M       | -MN   | -MN        | -MR     | -M      | -        | -         | -       | -        | -       |
        """;

    private static readonly string[][] Rows =
        [.. Text.Split('\n').Select(line => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries))];

    public static IEnumerable<string> Edits => Rows[0].Skip(1);

    public static IEnumerable<string> Steps => Rows.Skip(1).Select(row => row[0]);

    /// <summary>What an edit is expected to do, as <see cref="Reasons.Of"/> says what it did.</summary>
    public static string Column(string edit)
    {
        var column = Array.IndexOf(Rows[0], edit);
        return string.Join('\n', Rows.Skip(1).Select(row => $"{row[0]} {row[column]}"));
    }
}
