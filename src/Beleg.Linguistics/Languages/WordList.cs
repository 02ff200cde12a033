using System.Text;

namespace Beleg.Linguistics.Languages;

/// <summary>
/// The words of a file in a language's folder: UTF-8, a word a line in the order of their characters, comments in front.
/// It is asked as it stands: loading reads its characters and builds nothing.
/// </summary>
internal sealed class WordList
{
    private readonly string _text;

    public WordList(string text) => _text = text;

    /// <summary>The file of a language's folder: <c>Load("German/known.txt")</c>.</summary>
    public static WordList Load(string resource)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException("No such words are compiled in: " + resource);
        var bytes = new byte[stream.Length];
        var length = 0;
        for (var read = 1; read > 0 && length < bytes.Length; length += read) read = stream.Read(bytes, length, bytes.Length - length);
        return new(Encoding.UTF8.GetString(bytes, 0, length));
    }

    public bool Has(string word)
    {
        int low = 0, high = _text.Length;
        while (low < high)
        {
            var start = StartOfLine((low + high) >> 1);
            var end = EndOfLine(start);
            var order = string.CompareOrdinal(_text, start, word, 0, Math.Max(end - start, word.Length));

            // A line that is shorter goes on with its line feed, which comes before every letter.
            if (order == 0) return true;
            if (order < 0) low = end + 1;
            else high = start;
        }

        return false;
    }

    /// <summary>All words, for tests.</summary>
    public IEnumerable<string> All() => _text.Split('\n').Where(line => line.Length > 0 && line[0] != '#');

    private int StartOfLine(int at)
    {
        while (at > 0 && _text[at - 1] != '\n') at--;
        return at;
    }

    private int EndOfLine(int start)
    {
        var end = _text.IndexOf('\n', start);
        return end < 0 ? _text.Length : end;
    }
}
