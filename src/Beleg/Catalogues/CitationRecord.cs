using System.Globalization;

namespace Beleg;

/// <summary>One citation's lines in a fact's block of data.</summary>
internal sealed class CitationRecord(string source)
{
    public string Source { get; } = source;

    public string Quote { get; private set; } = "";

    public string? Reading { get; private set; }

    public string Prefix { get; private set; } = "";

    public string Suffix { get; private set; } = "";

    public string Section { get; private set; } = "";

    public string? Subject { get; private set; }

    public SubjectNearness Nearness { get; private set; }

    public string Because { get; private set; } = "";

    public string? DatedBy { get; private set; }

    public bool Disputes { get; private set; }

    /// <summary>Start, length, line and column, as in <c>at 1034 52 24 3</c>.</summary>
    public int[] Place { get; private set; } = [0, 0, 1, 1];

    public void Set(string key, string value)
    {
        switch (key)
        {
            case "quote": Quote = value; break;
            case "reading": Reading = value; break;
            case "prefix": Prefix = value; break;
            case "suffix": Suffix = value; break;
            case "section": Section = value; break;
            case "subject": Subject = value; break;
            case "nearness": Nearness = (SubjectNearness)Enum.Parse(typeof(SubjectNearness), value); break;
            case "dated-by": DatedBy = value; break;
            case "why": Because = value; break;
            case "disputes": Disputes = true; break;
            case "at": Place = [.. value.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))]; break;
            default: throw new FormatException($"Unknown key '{key}' in a fact's data: runtime and generator are of different versions.");
        }
    }
}
