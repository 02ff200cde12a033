namespace Beleg.Linguistics.Lexicon;

/// <summary>
/// What whoever searches a document must know of its language's print: which letters are written in two, what OCR makes
/// of letters, which words turn a statement round. From the file <c>print.tsv</c> of a language's folder.
/// </summary>
internal sealed class PrintWords
{
    private const string File = "print.tsv";

    private static readonly Dictionary<string, PrintWords> s_byLanguage = LoadAll();

    private readonly List<MalformedLine> _problems = [];

    private PrintWords()
    {
    }

    /// <summary>That of all languages together, for texts of which nobody says the language.</summary>
    public static PrintWords Any { get; } = Join();

    /// <summary>Letters, and the two or one that stand for each.</summary>
    public List<PrintedLetter> Letters { get; } = [];

    /// <summary>What OCR prints for what is meant; nothing where a letter is lost.</summary>
    public List<PrintedLetter> Confusions { get; } = [];

    public WordSet Negations { get; } = new();

    /// <summary>How words end that hold a negation: <em>n't</em>.</summary>
    public List<string> NegationEndings { get; } = [];

    /// <summary>What may follow a hyphen that leaves its word unfinished: <em>Forschungs- und</em>.</summary>
    public HashSet<string> HyphenConjunctions { get; } = new(StringComparer.Ordinal);

    /// <summary>Before the number of a page.</summary>
    public List<string> PageWords { get; } = [];

    /// <summary>Between the number of a page and how many there are.</summary>
    public List<string> PageOf { get; } = [];

    /// <summary>Before the unit in a column's header: <em>Umsatz (in Mio. Euro)</em>.</summary>
    public List<string> BeforeUnits { get; } = [];

    /// <summary>What stands above the columns of tables of whatever they are: <em>Parameter, Value</em>.</summary>
    public HashSet<string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What parts of a text are called: <em>Article, Abs.</em></summary>
    /// <summary>Those of them behind which several numbers may stand: <em>Articles 3 and 4</em>.</summary>
    public HashSet<string> SectionsOfMany { get; } = new(StringComparer.Ordinal);

    /// <summary>What joins the numbers of several parts of a text: <em>und, bis, to</em>.</summary>
    public HashSet<string> SectionJoins { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, SectionLevel> Sections { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<MalformedLine> Problems => _problems;

    /// <summary>That of a language by its code, <see langword="null"/> where the language is unknown.</summary>
    public static PrintWords? Of(string code) => s_byLanguage.TryGetValue(code, out var words) ? words : null;

    private static Dictionary<string, PrintWords> LoadAll()
    {
        var all = new Dictionary<string, PrintWords>(StringComparer.Ordinal);
        foreach (var language in KnownLanguages.Folders)
        {
            var words = new PrintWords();
            words.Add(LexiconFile.Load(language.Folder, File));
            all.Add(language.Code, words);
        }

        return all;
    }

    private static PrintWords Join()
    {
        var any = new PrintWords();
        foreach (var language in KnownLanguages.Folders) any.Add(LexiconFile.Load(language.Folder, File));
        return any;
    }

    private void Add(LexiconFile file)
    {
        _problems.AddRange(file.Malformed);
        foreach (var entry in file.Entries)
        {
            if (!Add(entry, entry.Word)) _problems.Add(new(entry.Line, entry.Word, $"no reader knows the role '{entry.Role}' with '{entry.Data}'"));
            foreach (var form in entry.Forms) Add(entry, form.Text);
            if (entry is { Role: "ocr", Data.Length: > 0 }) Confusions.Add(new("", entry.Word));
        }
    }

    private bool Add(LexiconEntry entry, string word)
    {
        switch (entry.Role)
        {
            case "letter" when word.Length == 1:
                Letters.Add(new(word, entry.Data));
                return true;
            case "ocr":
                if (!ReferenceEquals(word, entry.Word)) Confusions.Add(new(word, entry.Word));
                return entry.Data is "" or "lost";
            case "negation":
                Negations.Add(word);
                return true;
            case "negation.ending":
                NegationEndings.Add(word);
                return true;
            case "hyphen.conjunction":
                HyphenConjunctions.Add(word);
                return true;
            case "page":
                PageWords.Add(word);
                return true;
            case "page.of":
                PageOf.Add(word);
                return true;
            case "section" or "section.many" when entry.Data.Length == 0 || Enum.TryParse<SectionLevel>(entry.Data, ignoreCase: true, out _):
                // A word that two languages share means the same in both; the first counts.
                var level = entry.Data.Length == 0 ? SectionLevel.Section : (SectionLevel)Enum.Parse(typeof(SectionLevel), entry.Data, ignoreCase: true);
                if (!Sections.ContainsKey(word)) Sections.Add(word, level);
                if (entry.Role.Length > "section".Length) SectionsOfMany.Add(word);
                return true;
            case "section.join":
                SectionJoins.Add(word);
                return true;
            case "header":
                Headers.Add(word);
                return true;
            case "header.unit":
                BeforeUnits.Add(word);
                return true;
            default:
                return false;
        }
    }
}

/// <summary>What is printed, and the letter or letters that it stands for.</summary>
internal sealed record PrintedLetter(string Printed, string Meant);
