namespace Beleg.Linguistics.Languages;

/// <summary>
/// Words that say something of a whole list or value, wherever they stand beside it: from the file <c>qualifiers.tsv</c> of a
/// language's folder. What words do in a clause stands in <c>clauses.tsv</c>.
/// </summary>
internal sealed class QualifierLexicon
{
    private const string File = "qualifiers.tsv";

    private readonly WordSets _words;

    public QualifierLexicon(string folder)
    {
        _words = new(LexiconFile.Load(folder, File));
        Negations = _words.Take("negations");
        OpenLists = _words.Take("open-lists");
        Each = _words.Take("each");
    }

    /// <summary>What could not be entered: nothing, as a test sees to.</summary>
    public IReadOnlyList<MalformedLine> Problems => _words.Problems();

    public WordSet Negations { get; }

    /// <summary>What says that there are more members than a list names (<em>unter anderem</em>).</summary>
    public WordSet OpenLists { get; }

    /// <summary>What says for each of what a value is (<em>je, per</em>).</summary>
    public WordSet Each { get; }
}
