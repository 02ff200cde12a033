using System.Text;

namespace Beleg.Proving.Seeds;

/// <summary>
/// Ids in seed files (<c>industrial-ai-cloud</c>) and the C# identifiers that they become (<c>IndustrialAiCloud</c>).
/// Ids are kept to ASCII, so that an identifier is the same for every reader and every keyboard.
/// </summary>
internal static class Identifier
{
    /// <summary>Lower-case words of letters and digits, joined by hyphens, starting with a letter.</summary>
    public static bool IsId(string text)
    {
        if (text.Length == 0 || !IsLower(text[0]) || text[text.Length - 1] == '-') return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (!IsLower(text[i]) && !IsDigit(text[i]) && !(text[i] == '-' && text[i - 1] != '-')) return false;
        }

        return true;
    }

    /// <summary>A C# type name as the authors of a catalogue write it: <c>Facility</c>.</summary>
    public static bool IsPascalCase(string text) => text.Length > 0 && IsUpper(text[0]) && text.All(IsLetterOrDigit);

    public static bool IsNamespace(string text) => text.Split('.').All(IsPascalCase);

    public static string ToPascalCase(string id)
    {
        var name = new StringBuilder(id.Length);
        var upper = true;
        foreach (var c in id)
        {
            if (!IsLetterOrDigit(c))
            {
                upper = true;
                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }

        return name.ToString();
    }

    /// <summary><c>EurPerYear</c> of <c>EUR/year</c>.</summary>
    public static string OfUnit(string symbol) =>
        ToPascalCase(symbol.Replace("/", "-per-").Replace("*", "-times-").Replace("°", "degree-").Replace("µ", "micro-").Replace("Ω", "-ohm-").Replace("Å", "angstrom-"));

    /// <summary>The nearest valid id, to propose in a message.</summary>
    public static string SuggestId(string text)
    {
        var id = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Transliterations.TryGetValue(c, out var letters)) id.Append(letters);
            else if (IsLetterOrDigit(c)) id.Append(char.ToLowerInvariant(c));
            else if (id.Length > 0 && id[id.Length - 1] != '-') id.Append('-');
        }

        var trimmed = id.ToString().Trim('-');
        if (trimmed.Length == 0) return "name";
        return IsDigit(trimmed[0]) ? "n" + trimmed : trimmed;
    }

    private static readonly IReadOnlyDictionary<char, string> Transliterations = new Dictionary<char, string>
    {
        ['ä'] = "ae", ['ö'] = "oe", ['ü'] = "ue", ['Ä'] = "ae", ['Ö'] = "oe", ['Ü'] = "ue", ['ß'] = "ss", ['é'] = "e", ['è'] = "e",
    };

    private static bool IsLower(char c) => c is >= 'a' and <= 'z';

    private static bool IsUpper(char c) => c is >= 'A' and <= 'Z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetterOrDigit(char c) => IsLower(c) || IsUpper(c) || IsDigit(c);
}
