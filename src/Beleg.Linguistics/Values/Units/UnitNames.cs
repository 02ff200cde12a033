namespace Beleg.Linguistics.Values.Units;

/// <summary>Enters the names that a language has for units, from tables such as <c>m = meter metern; g = gramm</c>.</summary>
internal static class UnitNames
{
    private static readonly Dictionary<string, string> s_prefixes = new(StringComparer.Ordinal)
    {
        ["kilo"] = "k",
        ["mega"] = "M",
        ["giga"] = "G",
        ["tera"] = "T",
        ["peta"] = "P",
        ["exa"] = "E",
        ["hekto"] = "h",
        ["hecto"] = "h",
        ["dezi"] = "d",
        ["deci"] = "d",
        ["zenti"] = "c",
        ["centi"] = "c",
        ["milli"] = "m",
        ["mikro"] = "µ",
        ["micro"] = "µ",
        ["nano"] = "n",
    };

    /// <summary>Units by name; the words of a name of several are parted by blanks, so each row holds one name or its inflections.</summary>
    public static void Add(Language language, string table)
    {
        foreach (var (symbol, names) in Rows(table))
        {
            // A row is either one name of several words, or several forms of one word.
            if (symbol is "°C" or "°F" or "AE" or "ppm")
            {
                language.Units.Add(new(UnitKind.Physical, symbol), names);
                continue;
            }

            foreach (var form in Split(names)) language.Units.Add(new(UnitKind.Physical, symbol), form.Replace('/', ' '));
        }
    }

    /// <summary>Every unit with every prefix: <em>Kilometer, Megawatt, Exaflops</em>.</summary>
    public static void AddPrefixed(Language language, string prefixes, string table)
    {
        foreach (var (symbol, names) in Rows(table))
        {
            foreach (var form in Split(names))
            {
                language.Units.Add(new(UnitKind.Physical, symbol), form);
                foreach (var prefix in Split(prefixes)) language.Units.Add(new(UnitKind.Physical, s_prefixes[prefix] + symbol), prefix + form);
            }
        }
    }

    /// <summary>Areas and volumes: <em>Quadratkilometer, cubic metres</em>.</summary>
    /// <param name="language">The language.</param>
    /// <param name="powers">The words for the second and the third power.</param>
    /// <param name="joined">Whether they are written in one word with the unit.</param>
    /// <param name="prefixes">The prefixes.</param>
    /// <param name="forms">The forms of the metre's name.</param>
    public static void AddPowers(Language language, string powers, bool joined, string prefixes, string forms)
    {
        var power = 2;
        foreach (var word in Split(powers))
        {
            foreach (var form in Split(forms))
            {
                var lead = joined ? word : word + " ";
                language.Units.Add(new(UnitKind.Physical, Invariant.Text($"m{power}")), lead + form);
                foreach (var prefix in Split(prefixes)) language.Units.Add(new(UnitKind.Physical, Invariant.Text($"{s_prefixes[prefix]}m{power}")), lead + prefix + form);
            }

            power++;
        }
    }

    /// <summary>Currencies by name, and the names of their hundredths.</summary>
    public static void AddCurrencies(Language language, string table, string hundredths)
    {
        foreach (var (code, names) in Rows(table))
        {
            foreach (var name in Split(names)) language.Units.Add(new(UnitKind.Money, code), name.Replace('/', ' '));
        }

        foreach (var (code, names) in Rows(hundredths))
        {
            foreach (var name in Split(names)) language.Units.Add(new(UnitKind.Money, code, new(1, 100)), name.Replace('/', ' '));
        }
    }

    private static IEnumerable<(string Symbol, string Names)> Rows(string table)
    {
        foreach (var row in table.Split([';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var sides = row.Split('=');
            yield return (sides[0].Trim(), sides[1].Trim());
        }
    }

    private static string[] Split(string words) => words.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
