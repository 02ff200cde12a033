using System.Globalization;

namespace Beleg;

/// <summary>One fact's block of data, decoded. <c>Beleg.Generators</c> writes what this reads; a test holds them together.</summary>
internal sealed class FactRecord
{
    public string Id { get; private set; } = "";

    public string Type { get; private set; } = "";

    public List<string> Values { get; } = [];

    public Status Status { get; private set; }

    public Rank Rank { get; private set; } = Rank.Normal;

    public Lifecycle Lifecycle { get; private set; }

    public Support Support { get; private set; }

    public string Because { get; private set; } = "";

    public string SupersededBy { get; private set; } = "";

    public string AsOf { get; private set; } = "";

    public string Valid { get; private set; } = "";

    public string PlanOf { get; private set; } = "";

    public bool IsOpenList { get; private set; }

    public List<string> By { get; } = [];

    public List<CitationRecord> Citations { get; } = [];

    public static FactRecord Parse(string block)
    {
        var record = new FactRecord();
        foreach (var line in block.Split('\n'))
        {
            if (line.Length == 0) continue;
            var blank = line.IndexOf(' ');
            record.Set(line.Substring(0, blank), Unescape(line.Substring(blank + 1)));
        }

        return record;
    }

    private void Set(string key, string value)
    {
        switch (key)
        {
            case "fact": Id = value; break;
            case "type": Type = value; break;
            case "value": Values.Add(value); break;
            case "status": Status = Word<Status>(value); break;
            case "rank": Rank = Word<Rank>(value); break;
            case "lifecycle": Lifecycle = Word<Lifecycle>(value); break;
            case "support": Support = Word<Support>(value); break;
            case "because": Because = value; break;
            case "superseded-by": SupersededBy = value; break;
            case "as-of": AsOf = value; break;
            case "valid": Valid = value; break;
            case "plan-of": PlanOf = value; break;
            case "list": IsOpenList = true; break;
            case "by": By.Add(value); break;
            case "cite": Citations.Add(new(value)); break;
            default: Citations[Citations.Count - 1].Set(key, value); break;
        }
    }

    private static T Word<T>(string value)
        where T : struct
        => (T)Enum.Parse(typeof(T), value);

    /// <summary>Control characters, line separators and the backslash itself are written <c>\uXXXX</c>.</summary>
    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0) return text;

        var result = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            result.Append((char)int.Parse(text.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 5;
        }

        return result.ToString();
    }
}
