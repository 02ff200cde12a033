using System.Text;

namespace Beleg.Linguistics.Tests.Units;

/// <summary>Writes the page of the documentation that lists the units which need no declaration.</summary>
internal static class UnitPage
{
    private const string Head = """
        # Units

        What no catalogue declares: every unit of this page can be a property's `unit` and is read in documents, with its prefixes and in the
        compounds that are made of them. Everything else that is counted is declared under [`units`](seed-files.md#kindsyaml). This page is
        written from `src/Beleg.Linguistics/Values/Units/units.tsv`; a test keeps it in step.

        - Symbols follow the SI, codes [UCUM](https://ucum.org/ucum). Letter case counts: `mW` is no `MW`.
        - A prefix stands right before the symbol: `mA`, `kΩ`, `GiB`. *Needs a prefix* means that the symbol alone is not read.
        - The Greek `μ`, and the signs for ohm, ångström and kelvin that Unicode has beside the letters, are read like the letters.
        - Powers are digits, factors below the line have a stroke each: `m/s2` for *m/s²*, *m s⁻²*, *m s^-2* and *m·s⁻²*, `J/mol/K` for *J/(mol·K)*.
        - Any unit, any currency and anything declared may be per time: `request/s`, `EUR/h`, `token/min`. Times are `year`, `quarter`, `month`,
          `week`, `day`, and those of the table. Money is any code of ISO 4217.
        - Units convert exactly where the table says into what; a quote of *0.25 s* proves `250 ms`.
        - `°C`, `°F` and `°` are signs and convert into nothing. `%` and `‰` belong to shares, *basis points* to changes.
        - *4Gi* is read as `4 GiB` where the letters hang on the digits. *1m30s*, *2h15min* and, before a unit of time, *1:30 h* are durations.
        - A unit may stand before its number: *the size, in bytes, is 512*, *the size in bytes of the header is 512*, *limited in bytes to 512*.

        | symbol | UCUM | prefixes | also written | converts into | English | German |
        |---|---|---|---|---|---|---|
        """;

    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        var (english, german) = (Names("English"), Names("German"));
        foreach (var row in UnitTable.Instance.Rows)
        {
            page.Append("| ").AppendJoin(" | ", Code(row.Symbol), row.Ucum.Length == 0 ? "" : Code(row.Ucum), Prefixes(row), string.Join(", ", row.Spellings.Select(Code)), Conversion(row), NamesOf(row, english), NamesOf(row, german)).Append(" |\n");
        }

        return page.ToString();
    }

    private static string Code(string text) => $"`{text}`";

    private static string Prefixes(UnitRow row) => string.Join(' ', row.Prefixes) + (row.NeedsPrefix ? " (needs a prefix)" : "");

    private static string Conversion(UnitRow row) => row.Base.Length == 0 || string.Equals(row.Base, row.Symbol, StringComparison.Ordinal) ? "" : $"{row.Factor} {row.Base}";

    private static string NamesOf(UnitRow row, Dictionary<string, List<string>> names) => names.TryGetValue(row.Symbol, out var own) ? string.Join(", ", own) : "";

    /// <summary>The first form of each name, by the symbol that it stands for.</summary>
    private static Dictionary<string, List<string>> Names(string language)
    {
        var names = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in LexiconFile.Load(language, "units.tsv").Entries.Where(entry => entry.Role is "unit.physical" or "unit.prefixed"))
        {
            if (!names.TryGetValue(entry.Data, out var own)) names.Add(entry.Data, own = []);
            own.Add(entry.Word);
        }

        return names;
    }
}
