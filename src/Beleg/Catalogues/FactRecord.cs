namespace Beleg;

/// <summary>One fact's block of data, decoded. <c>Beleg.Generators</c> writes what this reads; a test holds them together.</summary>
internal sealed class FactRecord
{
    public string Id { get; private set; } = "";

    public string Type { get; private set; } = "";

    public List<string> Values { get; } = [];

    /// <summary>The value where the type has one.</summary>
    public string Value => Values.Count > 0 ? Values[0] : "";

    public Status Status { get; private set; }

    public Voice Voice { get; private set; }

    public Rank Rank { get; private set; } = Rank.Normal;

    public Lifecycle Lifecycle { get; private set; }

    public Support Support { get; private set; }

    public string Because { get; private set; } = "";

    public string SupersededBy { get; private set; } = "";

    public string AsOf { get; private set; } = "";

    public string Valid { get; private set; } = "";

    public string PlanOf { get; private set; } = "";

    public bool IsOpenList { get; private set; }

    public string Per { get; private set; } = "";

    public string Of { get; private set; } = "";

    public List<string> Shares { get; } = [];

    public List<string> By { get; } = [];

    public List<CitationRecord> Citations { get; } = [];

    public static FactRecord Read(ReadOnlySpan<byte> text, int offset)
    {
        var record = new FactRecord();
        foreach (var line in DataText.ReadBlock(text, offset)) record.Set(line.Key, line.Value);
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
            case "voice": Voice = Word<Voice>(value); break;
            case "rank": Rank = Word<Rank>(value); break;
            case "lifecycle": Lifecycle = Word<Lifecycle>(value); break;
            case "support": Support = Word<Support>(value); break;
            case "because": Because = value; break;
            case "superseded-by": SupersededBy = value; break;
            case "as-of": AsOf = value; break;
            case "valid": Valid = value; break;
            case "plan-of": PlanOf = value; break;
            case "list": IsOpenList = true; break;
            case "per": Per = value; break;
            case "of": Of = value; break;
            case "share": Shares.Add(value); break;
            case "by": By.Add(value); break;
            case "cite": Citations.Add(new(value)); break;
            default: Citations[Citations.Count - 1].Set(key, value); break;
        }
    }

    private static T Word<T>(string value)
        where T : struct
        => (T)Enum.Parse(typeof(T), value);
}
