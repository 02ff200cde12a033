using System.ComponentModel;
using System.Text;

namespace Beleg;

/// <summary>The bibliographic record of a document, or of one part of it. What the document does not say is left out.</summary>
/// <remarks>Names follow the Citation Style Language 1.0.2 where it has one.</remarks>
public sealed class Source
{
    // Read-only, not init-only: what .NET Standard 2.0 marks so is not what .NET does, and a catalogue that was compiled
    // against the one would not run with the other.

    /// <summary>Made by generated code.</summary>
    /// <param name="record">Keys and values, as in the catalogue's data; unknown ones are passed over.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Source(IEnumerable<KeyValuePair<string, string>> record)
    {
        foreach (var field in record)
        {
            switch (field.Key)
            {
                case "source": Id = field.Value; break;
                case "title": Title = field.Value; break;
                case "language": Language = field.Value; break;
                case "author": Author = field.Value; break;
                case "publisher": Publisher = field.Value; break;
                case "published": Published = PartialDate.Parse(field.Value); break;
                case "url": Url = field.Value; break;
                case "origin": Origin = field.Value; break;
                case "document": Document = field.Value; break;
                case "digest": Digest = field.Value; break;
                case "original": Original = field.Value; break;
                case "text": IsOcr = string.Equals(field.Value, "ocr", StringComparison.Ordinal); break;
                default: break; // A catalogue may be newer than this library.
            }
        }
    }

    /// <summary>The id in the seed files; a part's is <c>source/part</c>.</summary>
    public string Id { get; } = "";

    /// <summary>The title (CSL <c>title</c>).</summary>
    public string Title { get; } = "";

    /// <summary>The language, a BCP 47 tag (CSL <c>language</c>).</summary>
    public string Language { get; } = "";

    /// <summary>The author (CSL <c>author</c>); empty where the document names none.</summary>
    public string Author { get; } = "";

    /// <summary>The publisher (CSL <c>publisher</c>); empty where the document names none.</summary>
    public string Publisher { get; } = "";

    /// <summary>When it was published (CSL <c>issued</c>), as far as the document says.</summary>
    public PartialDate? Published { get; }

    /// <summary>Where it was found (CSL <c>URL</c>); empty where the document does not say.</summary>
    public string Url { get; } = "";

    /// <summary>The text that several sources print: sources of one origin are not independent of each other. Empty where unknown.</summary>
    public string Origin { get; } = "";

    /// <summary>The name of the document in the catalogue's evidence.</summary>
    public string Document { get; } = "";

    /// <summary>The digest of the document: <c>sha256:</c> and the SHA-256 of its text as UTF-8 with LF line ends and without byte order mark, in hexadecimal.</summary>
    public string Digest { get; } = "";

    /// <summary>
    /// The digest of the file that the document was converted from, byte for byte (<c>sha256:</c>, then hexadecimal): of a web
    /// page, for instance. Empty where the document is that file.
    /// </summary>
    public string Original { get; } = "";

    /// <summary>Whether the text comes from optical character recognition, so that quotes are as damaged as it is.</summary>
    public bool IsOcr { get; }

    /// <summary>
    /// The text as an address that names it by its digest: a Named Information URI (RFC 6920), <c>ni:///sha-256;…</c>. Empty where
    /// the digest is unknown.
    /// </summary>
    public string DigestUri
    {
        get
        {
            const string algorithm = "sha256:";
            const int digits = 64;
            if (Digest.Length != algorithm.Length + digits || !Digest.StartsWith(algorithm, StringComparison.Ordinal)) return "";
            var bytes = new byte[digits / 2];
            for (var i = 0; i < bytes.Length; i++) bytes[i] = Convert.ToByte(Digest.Substring(algorithm.Length + (2 * i), 2), 16);
            return "ni:///sha-256;" + Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        }
    }

    /// <summary>Author, else publisher, else the title's first words, and the year: <c>Michels 2026</c>. The short citation.</summary>
    public string ShortCitation
    {
        get
        {
            var who = Author.Length > 0 ? LastWord(Author) : CitedBy.Length > 0 ? CitedBy : $"“{FirstWords(Title)}”";
            return Published is { } date ? FormattableString.Invariant($"{who} {date.Year}") : who;
        }
    }

    /// <inheritdoc cref="AttributionText.CitedBy" />
    internal string CitedBy => AttributionText.CitedBy(Author, Publisher);

    /// <summary>Author, date, title, publisher and address, as far as they are known: <c>Josue Michels (2026-02-25): Industrielle KI …. https://….</c></summary>
    public string FullCitation
    {
        get
        {
            var text = new StringBuilder();
            if (Author.Length > 0) text.Append(Author).Append(Published is null ? ": " : " ");
            if (Published is { } date) text.Append('(').Append(date.ToString()).Append("): ");
            text.Append(Title).Append('.');
            if (Publisher.Length > 0) text.Append(' ').Append(Publisher).Append('.');
            if (Url.Length > 0) text.Append(' ').Append(Url).Append('.');
            return text.ToString();
        }
    }

    /// <summary>The record as an item of CSL-JSON (Citation Style Language 1.0.2), on one line.</summary>
    public string ToCslJson() => CslJson.Of(this);

    /// <summary>The short citation.</summary>
    public override string ToString() => ShortCitation;

    private static string LastWord(string name) => name.Substring(name.LastIndexOf(' ') + 1);

    private static string FirstWords(string title)
    {
        const int enough = 32;
        if (title.Length <= enough) return title;
        var end = title.LastIndexOf(' ', enough);
        return title.Substring(0, end > 0 ? end : enough) + " …";
    }
}
