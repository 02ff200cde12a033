using Beleg.Proving.Tests.Anchoring;

namespace Beleg.Proving.Tests.Vectors;

/// <summary>
/// A row of a table under <c>Tables/</c>: its verdict (<c>holds</c>, or the rule that must be broken, and no other), then the
/// columns that the table's head names.
/// </summary>
internal sealed record VectorRow(string Place, string Verdict, IReadOnlyList<string> Columns)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Vectors", "Tables");

    public string this[int column] => Columns.ElementAtOrDefault(column) ?? "";

    public static IReadOnlyList<VectorRow> Read(string table)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, table));
        return
        [
            .. lines.Index()
                .Where(line => line.Item.Length > 0 && line.Item[0] != '#')
                .Select(line => (Place: $"{table}({line.Index + 1})", Cells: line.Item.Split('¦', StringSplitOptions.TrimEntries)))
                .Select(line => new VectorRow(line.Place, line.Cells[0], [.. line.Cells.Skip(1).Select(AnchorTable.Decode)])),
        ];
    }
}
