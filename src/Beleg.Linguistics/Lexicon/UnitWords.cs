namespace Beleg.Linguistics.Lexicon;

/// <summary>Enters the names that a language has for units, shares and currencies, also those that it composes: <em>Kilometer, Quadratkilometer</em>.</summary>
internal sealed class UnitWords(Language language)
{
    private readonly List<Part> _prefixes = [];
    private readonly List<Part> _powerPrefixes = [];
    private readonly List<Part> _powers = [];
    private readonly List<Part> _prefixed = [];
    private readonly List<Part> _powered = [];

    /// <summary>Whether the entry is one of a unit's.</summary>
    public bool Enter(LexiconEntry entry) => entry.Role switch
    {
        "prefix" => Keep(_prefixes, entry, entry.Data),
        "prefix.power" => Keep(_powerPrefixes, entry, entry.Data),
        "power.joined" => Keep(_powers, entry, entry.Data),
        "power.apart" => Keep(_powers, entry with { Word = entry.Word + " " }, entry.Data),
        "unit.prefixed" => Keep(_prefixed, entry, entry.Data),
        "unit.power" => Keep(_powered, entry, entry.Data),
        "unit.physical" => Enter(UnitKind.Physical, entry),
        "unit.money" => Enter(UnitKind.Money, entry),
        "unit.share" => Enter(UnitKind.Share, entry),
        "unit.points" => Enter(UnitKind.PercentagePoints, entry with { Data = entry.Data.Length > 0 ? " " + entry.Data : "" }),
        "unit.factor" => Enter(UnitKind.Factor, entry),
        "unit.symbol" => EnterSymbol(UnitKind.Physical, entry),
        "currency.symbol" => EnterSymbol(UnitKind.Money, entry),
        _ => false,
    };

    /// <summary>Enters what prefixes and powers make of the units that take them.</summary>
    public void Compose()
    {
        foreach (var unit in _prefixed)
        {
            Add(unit.Symbol, unit.Word);
            foreach (var prefix in _prefixes) Add(prefix.Symbol + unit.Symbol, prefix.Word + unit.Word);
        }

        foreach (var power in _powers)
        {
            foreach (var unit in _powered)
            {
                Add(unit.Symbol + power.Symbol, power.Word + unit.Word);
                foreach (var prefix in _powerPrefixes) Add(prefix.Symbol + unit.Symbol + power.Symbol, power.Word + prefix.Word + unit.Word);
            }
        }
    }

    private void Add(string symbol, string name) => language.Units.Add(new(UnitKind.Physical, symbol), name);

    private static bool Keep(List<Part> list, LexiconEntry entry, string data)
    {
        if (data.Length == 0) return false;
        list.Add(new(entry.Word, data));
        foreach (var form in entry.Forms) list.Add(new(form.Text, data));
        return true;
    }

    private bool Enter(UnitKind kind, LexiconEntry entry)
    {
        if (Sense(kind, entry.Data) is not { } unit) return false;
        language.Units.Add(unit, entry.Word);
        foreach (var form in entry.Forms) language.Units.Add(unit, form.Text);
        return true;
    }

    private bool EnterSymbol(UnitKind kind, LexiconEntry entry)
    {
        if (Sense(kind, entry.Data) is not { } unit) return false;
        language.Symbols.Add(entry.Word, unit);
        foreach (var form in entry.Forms) language.Symbols.Add(form.Text, unit);
        return true;
    }

    /// <summary>A symbol, and the factor that goes with it: <c>EUR 1/100</c>.</summary>
    private static UnitSense? Sense(UnitKind kind, string data)
    {
        var blank = data.IndexOf(' ');
        if (blank < 0) return new(kind, data);
        return LexiconNumber.TryParse(data.Substring(blank + 1), out var factor) ? new(kind, data.Substring(0, blank), factor) : null;
    }

    /// <summary>A part of a unit's name, and what stands for it in the unit's symbol.</summary>
    private sealed record Part(string Word, string Symbol);
}
