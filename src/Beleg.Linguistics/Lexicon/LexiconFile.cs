using System.Text;

namespace Beleg.Linguistics.Lexicon;

/// <summary>
/// The words of a language as data: UTF-8, an entry a line, its columns parted by tabs. They are the word or phrase, its
/// role, the data of the role, and further forms parted by a comma and a blank; the last two may be missing. A line that
/// begins with <c>#</c> is a comment.
/// </summary>
internal sealed class LexiconFile
{
    private LexiconFile(LexiconEntry[] entries, MalformedLine[] malformed, int length)
    {
        Entries = entries;
        Malformed = malformed;
        Length = length;
    }

    public LexiconEntry[] Entries { get; }

    /// <summary>The lines that were passed over.</summary>
    public MalformedLine[] Malformed { get; }

    /// <summary>How many bytes the file has.</summary>
    public int Length { get; }

    /// <summary>The file of a language's folder: <c>Load("German", "words.tsv")</c>. Reading never throws: one that is missing has one malformed line.</summary>
    public static LexiconFile Load(string language, string name)
    {
        var resource = language + "/" + name;
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(resource);
        if (stream is null) return new([], [new(0, resource, "no such lexicon is compiled in")], 0);

        var bytes = new byte[stream.Length];
        var length = 0;
        for (var read = 1; read > 0 && length < bytes.Length; length += read) read = stream.Read(bytes, length, bytes.Length - length);
        return Parse(Encoding.UTF8.GetString(bytes, 0, length), length);
    }

    public static LexiconFile Parse(string text) => Parse(text, Encoding.UTF8.GetByteCount(text));

    private static LexiconFile Parse(string text, int length)
    {
        var entries = new List<LexiconEntry>();
        var malformed = new List<MalformedLine>();
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            number++;
            if (end > start && text[start] != '#')
            {
                if (Read(text, start, end, number, out var problem) is { } entry) entries.Add(entry);
                else malformed.Add(new(number, text.Substring(start, end - start), problem));
            }

            start = end + 1;
        }

        return new([.. entries], [.. malformed], length);
    }

    private static LexiconEntry? Read(string text, int start, int end, int number, out string problem)
    {
        var at = start;
        var word = Column(text, ref at, end);
        var role = Column(text, ref at, end);
        var data = Column(text, ref at, end);
        var list = Column(text, ref at, end);
        problem = at <= end ? "more than four columns"
            : role.Length == 0 ? "no role"
            : !IsTrimmed(word) || !IsTrimmed(role) || !IsTrimmed(data) ? "a blank at the edge of a column"
            : "";
        if (problem.Length > 0) return null;

        var forms = list.Length == 0 ? [] : Forms(list);
        foreach (var form in forms)
        {
            if (IsTrimmed(form.Text) && form.Text.Length > 0) continue;
            problem = "an empty form, or a blank at its edge";
            return null;
        }

        if (word.Length > 0) return new(word, role, data, forms, number);
        problem = "no word";
        return null;
    }

    /// <summary>The column at <paramref name="at"/>, which moves behind the tab; past the end, columns are empty.</summary>
    private static string Column(string text, ref int at, int end)
    {
        if (at > end) return "";
        var tab = text.IndexOf('\t', at, end - at);
        if (tab < 0) tab = end;
        var column = text.Substring(at, tab - at);
        at = tab + 1;
        return column;
    }

    private static LexiconForm[] Forms(string list)
    {
        var forms = new List<LexiconForm>();
        for (var start = 0; start <= list.Length;)
        {
            var end = list.IndexOf(", ", start, StringComparison.Ordinal);
            if (end < 0) end = list.Length;

            // The sign by itself is a word: only behind one it begins the features.
            var tilde = end - start > 1 ? list.IndexOf('~', start + 1, end - start - 1) : -1;
            var stop = tilde < 0 ? end : tilde;
            forms.Add(new(list.Substring(start, stop - start), tilde < 0 ? "" : list.Substring(tilde + 1, end - tilde - 1)));
            start = end + 2;
        }

        return [.. forms];
    }

    private static bool IsTrimmed(string column) => column.Length == 0 || (!char.IsWhiteSpace(column[0]) && !char.IsWhiteSpace(column[column.Length - 1]));
}
