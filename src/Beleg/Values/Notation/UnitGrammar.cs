namespace Beleg;

/// <summary>What a unit's symbol may look like.</summary>
internal static class UnitGrammar
{
    /// <summary>What is wrong with a symbol, or <see langword="null"/>.</summary>
    public static string? Explain(string symbol)
    {
        if (symbol.Length == 0) return "the unit is missing";

        var parts = symbol.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0 && parts[i].IndexOf('*') >= 0)
                return $"write {Notation.Shorten(symbol.Substring(0, symbol.Length - parts[i].Length) + parts[i].Replace('*', '/'))}: each unit below the line has its own '/'";
            if (i == 0 && parts.Length > 1 && parts[i] is "1") continue;

            foreach (var factor in parts[i].Split('*'))
            {
                if (ExplainFactor(factor) is { } hint) return hint;
            }
        }

        return null;
    }

    private static string? ExplainFactor(string factor)
    {
        if (factor.Length == 0) return "a unit is missing beside '/' or '*'";

        for (var i = 0; i < factor.Length; i++)
        {
            if (ExplainCharacter(factor[i], isFirst: i == 0) is { } hint) return hint;
        }

        return factor[factor.Length - 1] is '-' or '_' or '°' ? $"{Notation.Quote(factor)} breaks off" : null;
    }

    private static string? ExplainCharacter(char character, bool isFirst) => character switch
    {
        '%' or '‰' => "a percentage is a share or a change, not a unit",
        '€' => "write EUR",
        '$' => "write the currency's ISO 4217 code, such as USD",
        'º' or 'ª' or '˚' => "write the degree sign ° (U+00B0)",
        '²' or '³' => $"write the exponent as a digit: {(character == '²' ? "m2" : "m3")}",
        '·' or '×' => "write '*' between units that are multiplied",
        ' ' => "a unit has no blanks; join its words by '-', '*' or '/'",
        '°' => isFirst ? null : "the degree sign stands first, as in °C",
        '-' or '_' => isFirst ? "a unit starts with a letter" : null,
        >= '0' and <= '9' => isFirst ? "a unit starts with a letter" : null,
        _ => char.IsLetter(character) ? null : $"a unit has no {Notation.Quote(character.ToString())}",
    };
}
