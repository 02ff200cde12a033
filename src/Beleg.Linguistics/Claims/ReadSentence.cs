using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>A sentence with its clauses and phrases: read once, whatever is asked of it.</summary>
internal sealed class ReadSentence
{
    private readonly Dictionary<ReadClause, List<Phrase>> _phrases = [];

    private readonly Language _language;

    private ReadSentence(string text, Segment place, List<Item> items, Language language, bool isQuestion)
    {
        (Text, Place, Items, _language, IsQuestion) = (text, place, items, language, isQuestion);
        Clauses = ClauseSplitter.Split(items, language.Inflection);
    }

    public string Text { get; }

    /// <summary>Where it stands in the text.</summary>
    public Segment Place { get; }

    public List<Item> Items { get; }

    /// <summary>Every name of the text around it.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>Every value of the text around it.</summary>
    public IReadOnlyList<Reading> Readings { get; init; } = [];

    public Inflection Inflection => _language.Inflection;

    public List<ReadClause> Clauses { get; }

    /// <summary>Whether it ends with a question mark.</summary>
    public bool IsQuestion { get; }

    /// <summary>Whether a word is the name of a unit that all the world knows: <em>in bytes</em>.</summary>
    public bool IsUnit(Item word) => _language.Units.Find(word.Lower) is not null;

    public static ReadSentence Read(string text, Segment sentence, Language language, IReadOnlyList<Mention> mentions, IReadOnlyList<Reading> readings)
    {
        // Two bounds that make one range are read behind what stands between them; items go by place.
        for (var i = 1; i < readings.Count; i++)
        {
            if (readings[i].Start >= readings[i - 1].Start) continue;
            readings = [.. readings.OrderBy(reading => reading.Start)];
            break;
        }

        var items = ItemReader.Read(text, sentence, language, mentions, readings);
        var last = items.FindLastIndex(item => item.IsSign && item.Text[0] is '?' or '.' or '!');
        return new(text, sentence, items, language, last >= 0 && items[last].Text[0] == '?') { Readings = readings, Mentions = mentions };
    }

    /// <summary>The clause in which something stands; of several that share it, the one in which it begins.</summary>
    public ReadClause? ClauseOf(Segment place)
    {
        var (found, start) = ((ReadClause?)null, int.MaxValue);
        foreach (var clause in Clauses)
        {
            if (clause.FirstIn(place) is not { } item || item.Start >= start) continue;
            (found, start) = (clause, item.Start);
        }

        return found;
    }

    /// <summary>Its names at a place.</summary>
    public List<Item> NamesAt(Segment place) => Items.FindAll(item => item.Mention is not null && item.Start < place.End && item.End > place.Start);

    public List<Phrase> PhrasesOf(ReadClause clause)
    {
        if (!_phrases.TryGetValue(clause, out var phrases)) _phrases.Add(clause, phrases = clause.IsTooLong ? [] : PhraseReader.Read(clause, Inflection));
        return phrases;
    }

    /// <summary>Its items as their clauses settle them: <em>gibt … an</em> is a verb of saying, <em>gibt</em> is none.</summary>
    public List<Item> SettledItems()
    {
        var settled = new Dictionary<int, Item>();
        foreach (var clause in Clauses)
        {
            foreach (var item in clause.Items) settled[item.Start] = item;
        }

        return Items.ConvertAll(item => settled.TryGetValue(item.Start, out var found) ? found : item);
    }

    /// <summary>What it was read to say of what stands at a place; <see langword="null"/> where nothing stands there.</summary>
    public Claim? ClaimAt(Segment place, ClaimQuestion question) => ClaimReader.Read(this, place, question);
}
