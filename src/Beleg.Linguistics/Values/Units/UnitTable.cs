namespace Beleg.Linguistics.Values.Units;

/// <summary>The units that need no declaration: one table in data (<c>units.tsv</c>), of which the rules of prefixes make the rest.</summary>
internal sealed class UnitTable
{
    private static UnitTable? s_instance;

    private readonly WordTable<UnitSense> _spellings = new();

    private readonly WordTable<UnitSense> _attached = new();

    private readonly Dictionary<string, UnitRow> _bySymbol = new(StringComparer.Ordinal);

    private UnitTable()
    {
    }

    /// <summary>The table, read when it is first asked for.</summary>
    public static UnitTable Instance => s_instance ??= Load();

    /// <summary>The rows as they are written, without what prefixes make of them.</summary>
    public List<UnitRow> Rows { get; } = [];

    public List<MalformedLine> Problems { get; } = [];

    /// <summary>The unit that a word is the symbol of, exactly.</summary>
    public UnitSense? Find(ReadOnlySpan<char> word) => Find(_spellings, word);

    /// <summary>The unit of a spelling that counts only right behind its digits: <em>4Gi</em>.</summary>
    public UnitSense? FindAttached(ReadOnlySpan<char> word) => Find(_attached, word);

    /// <summary>What a symbol converts into, or <see langword="null"/>: a symbol with its prefix is a row of its own here.</summary>
    public UnitRow? RowOf(string symbol) => _bySymbol.TryGetValue(symbol, out var row) ? row : null;

    private static UnitSense? Find(WordTable<UnitSense> table, ReadOnlySpan<char> word)
    {
        var index = table.Find(word);
        return index < 0 ? null : table[index];
    }

    private static UnitTable Load()
    {
        var table = new UnitTable();
        var file = LexiconFile.Load("Units", "units.tsv");
        table.Problems.AddRange(file.Malformed);
        foreach (var entry in file.Entries)
        {
            if (!table.Enter(entry)) table.Problems.Add(new(entry.Line, entry.Word, $"no unit has the role '{entry.Role}' with '{entry.Data}'"));
        }

        return table;
    }

    private bool Enter(LexiconEntry entry)
    {
        switch (entry.Role)
        {
            case "unit" or "unit.prefixed" or "time":
                return UnitRow.TryParse(entry) is { } row && Enter(row);
            case "spelling" or "attached":
                if (Find(entry.Word.AsSpan()) is not { } unit) return false;
                foreach (var form in entry.Forms) (entry.Role is "attached" ? _attached : _spellings).Add(form.Text, unit);
                return entry.Forms.Length > 0;
            default:
                return false;
        }
    }

    private bool Enter(UnitRow row)
    {
        Rows.Add(row);
        if (!row.NeedsPrefix) Enter(row, row.Symbol, "", row.Factor);
        foreach (var prefix in row.Prefixes)
        {
            if (UnitPrefix.FactorOf(prefix) is not { } factor) return false;
            Enter(row, prefix + row.Symbol, prefix, row.Factor * factor);

            // "KB": where there is a binary prefix beside it, many write the thousand with a great K.
            if (prefix is "k" && row.IsData) _spellings.Add("K" + row.Symbol, SenseOf(row, "k" + row.Symbol, row.Factor * factor));
        }

        return true;
    }

    private void Enter(UnitRow row, string symbol, string prefix, Rational factor)
    {
        var sense = SenseOf(row, symbol, factor);
        _bySymbol[symbol] = row with { Symbol = symbol, Factor = factor };
        _spellings.Add(symbol, sense);
        foreach (var spelling in row.Spellings) _spellings.Add(prefix + spelling, sense);
    }

    private static UnitSense SenseOf(UnitRow row, string symbol, Rational factor) =>
        row.IsTime ? new(row.Base is "d" ? UnitKind.Days : UnitKind.Seconds, symbol, factor) : new(UnitKind.Physical, symbol);
}
