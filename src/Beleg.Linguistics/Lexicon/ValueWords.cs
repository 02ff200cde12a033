namespace Beleg.Linguistics.Lexicon;

/// <summary>Enters the words of numbers, units, dates and bounds, and those around them, from a language's folder.</summary>
internal sealed class ValueWords
{
    /// <summary>The files, in the order in which they are read.</summary>
    public static readonly string[] Files = ["numbers.tsv", "currencies.tsv", "units.tsv", "dates.tsv", "bounds.tsv", "negations.tsv", "context.tsv"];

    private readonly Language _language;
    private readonly List<MalformedLine> _problems;
    private readonly UnitWords _units;
    private Role _role;
    private string _roleName = "";

    private ValueWords(Language language, List<MalformedLine> problems)
    {
        _language = language;
        _problems = problems;
        _units = new(language);
    }

    /// <summary>Enters all files of the language's folder. What cannot be entered is passed over: a test sees to it that <paramref name="problems"/> stays empty.</summary>
    public static void Enter(Language language, List<MalformedLine> problems)
    {
        var words = new ValueWords(language, problems);
        foreach (var name in Files)
        {
            var file = LexiconFile.Load(language.Folder, name);
            problems.AddRange(file.Malformed);
            foreach (var entry in file.Entries) words.Enter(entry);
        }

        words._units.Compose();
    }

    private void Enter(LexiconEntry entry)
    {
        var isEntered = entry.Role switch
        {
            "bound.before" => EnterBound(_language.BoundsBefore, entry),
            "bound.after" => EnterBound(_language.BoundsAfter, entry),
            "bound.free" => EnterPhrase(_language.FreeBounds, value: true, entry),
            "tolerance" => entry.Data is "" or "joining" && EnterPhrase(_language.Tolerances, entry.Data.Length > 0, entry),
            "negation" => EnumNames.Reaches.TryFind(entry.Data, out var reach) && EnterPhrase(_language.Negations, (NegationReach)reach, entry),
            "duty" => EnterPhrase(_language.Duties, value: true, entry),
            "detractor" => EnumNames.Reasons.TryFind(entry.Data, out var why) && EnterPhrase(_language.Detractors, (UnreadableReason)why, entry),
            "earlier-time" => EnterPhrase(_language.EarlierTimes, value: true, entry),
            "frame.verb" or "frame.noun" => EnterFrame(entry),
            "per-period" => EnterPhrase(_language.PerPeriod, entry.Data, entry),
            "clock" => EnterPhrase(_language.ClockTimes, value: true, entry),
            "share.between" => EnterPhrase(_language.OutOf, entry.Data.Length > 0, entry),
            "other-than" => EnterPhrase(_language.Others, value: true, entry),
            "regard" => EnterPhrase(_language.Regards, value: true, entry),
            "open-period" => EnterOpenPeriod(entry),
            "relative-date" => EnterRelativeDate(entry),
            _ => _units.Enter(entry) || EnterWord(entry),
        };
        if (!isEntered) _problems.Add(new(entry.Line, entry.Word, $"no reader knows the role '{entry.Role}' with '{entry.Data}'"));
    }

    /// <summary>Words by themselves: their role is one of <see cref="Role"/>.</summary>
    private bool EnterWord(LexiconEntry entry)
    {
        // Entries of a role follow each other: its name is looked up once for all of them.
        if (!string.Equals(entry.Role, _roleName, StringComparison.Ordinal))
        {
            if (!EnumNames.Roles.TryFind(entry.Role, out var role)) return false;
            _role = (Role)role;
            _roleName = entry.Role;
        }

        if (!LexiconNumber.TryParse(entry.Data, out var value)) return false;
        var sense = new Sense(_role, value);
        _language.Vocabulary.Add(entry.Word, sense);
        foreach (var form in entry.Forms) _language.Vocabulary.Add(form.Text, sense);
        return true;
    }

    private static bool EnterBound(PhraseTable<BoundPhrase> table, LexiconEntry entry)
    {
        var blank = entry.Data.IndexOf(' ');
        if (!EnumNames.Bounds.TryFind(blank < 0 ? entry.Data : entry.Data.Substring(0, blank), out var bound)) return false;
        var scope = (int)BoundScope.Any;
        return (blank < 0 || EnumNames.Scopes.TryFind(entry.Data.Substring(blank + 1), out scope)) && EnterPhrase(table, new((Bound)bound, (BoundScope)scope), entry);
    }

    private bool EnterFrame(LexiconEntry entry)
    {
        EnterFrame(entry, entry.Word);
        foreach (var form in entry.Forms) EnterFrame(entry, form.Text);
        return entry.Data.Length > 0;
    }

    private void EnterFrame(LexiconEntry entry, string word)
    {
        if (entry.Role is "frame.verb") _language.Frames.AddVerb(entry.Data, word);
        else _language.Frames.AddNoun(entry.Data, word);
    }

    private bool EnterOpenPeriod(LexiconEntry entry) => entry.Data switch
    {
        "from" => EnterPhrase(_language.OpenPeriods, new(OpenStart: false, Excludes: false), entry),
        "after" => EnterPhrase(_language.OpenPeriods, new(OpenStart: false, Excludes: true), entry),
        "until" => EnterPhrase(_language.OpenPeriods, new(OpenStart: true, Excludes: false), entry),
        "before" => EnterPhrase(_language.OpenPeriods, new(OpenStart: true, Excludes: true), entry),
        _ => false,
    };

    private bool EnterRelativeDate(LexiconEntry entry)
    {
        var blank = entry.Data.IndexOf(' ');
        return blank > 0 && EnumNames.CalendarUnits.TryFind(entry.Data.Substring(0, blank), out var unit)
            && LexiconNumber.TryParse(entry.Data.Substring(blank + 1), out var offset) && EnterPhrase(_language.RelativeDates, new((CalendarUnit)unit, (int)offset.Numerator), entry);
    }

    private static bool EnterPhrase<T>(PhraseTable<T> table, T value, LexiconEntry entry)
    {
        table.Add(value, entry.Word);
        foreach (var form in entry.Forms) table.Add(value, form.Text);
        return true;
    }
}
