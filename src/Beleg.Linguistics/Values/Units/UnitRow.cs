namespace Beleg.Linguistics.Values.Units;

/// <summary>A row of the table of units.</summary>
/// <param name="Symbol">How seed files write the unit.</param>
/// <param name="Ucum">Its code in the Unified Code for Units of Measure; empty where there is none.</param>
/// <param name="Base">The unit that it converts into, also a compound one (<c>m/s</c>); empty where it converts into none.</param>
/// <param name="Factor">How many of the base it is.</param>
/// <param name="Prefixes">The prefixes that are customary for it.</param>
/// <param name="Spellings">What else texts write for the symbol.</param>
internal sealed record UnitRow(string Symbol, string Ucum, string Base, Rational Factor, string[] Prefixes, string[] Spellings)
{
    private const int BeforePrefixes = 3;

    /// <summary>Whether the symbol alone is something else: F is no farad to most readers.</summary>
    public bool NeedsPrefix { get; init; }

    /// <summary>Whether it is a length of time.</summary>
    public bool IsTime { get; init; }

    /// <summary>Whether it measures data, whose thousands are also told by a great K.</summary>
    public bool IsData => Base is "bit" or "bit/s";

    public static UnitRow? TryParse(LexiconEntry entry)
    {
        var data = entry.Data.Split(' ');
        if (data.Length < BeforePrefixes || !LexiconNumber.TryParse(data[BeforePrefixes - 1], out var factor) || factor.Sign <= 0) return null;

        var prefixes = new string[data.Length - BeforePrefixes];
        Array.Copy(data, BeforePrefixes, prefixes, 0, prefixes.Length);
        var spellings = new string[entry.Forms.Length];
        for (var i = 0; i < spellings.Length; i++) spellings[i] = entry.Forms[i].Text;
        return new(entry.Word, OrNone(data[0]), OrNone(data[1]), factor, prefixes, spellings) { NeedsPrefix = entry.Role is "unit.prefixed", IsTime = entry.Role is "time" };
    }

    private static string OrNone(string text) => text is "-" ? "" : text;
}
