using System.Text.RegularExpressions;
using Beleg.Linguistics.Clauses;

namespace Beleg.Tool.Citing;

/// <summary>Tells whether a comment names where a value comes from.</summary>
internal static partial class SourceMark
{
    /// <returns>The words that name it; <see langword="null"/> where none do.</returns>
    /// <param name="comment">The words of the comment.</param>
    /// <param name="documents">The names of the documents at hand, and the ids of their sources.</param>
    public static string? Find(string comment, IEnumerable<string> documents)
    {
        if (Publication().Match(comment) is { Success: true } published) return published.Value;
        if (documents.FirstOrDefault(name => comment.Contains(name, StringComparison.Ordinal)) is { } known) return known;

        var words = WordReader.Read(comment, 0, comment.Length);
        foreach (var language in KnownLanguages.All)
        {
            for (var i = 0; i < words.Count; i++)
            {
                // Whoever is named behind it.
                if (VoiceAt(language, words, i) is > 0 and var length && i + length < words.Count) return comment[words[i].Start..words[i + length].End];
            }
        }

        return null;
    }

    /// <summary>How many words name whoever says so, with the name behind them.</summary>
    private static int VoiceAt(Language language, List<Word> words, int at)
    {
        if (language.Clauses.MatchPhrase(words, at, static _ => false, out var phrase) is > 1 and var length) return phrase!.Role is ClauseRole.PrepVoice ? length : 0;
        return language.Clauses.SensesOf(words[at].Lower) is [{ Role: ClauseRole.PrepVoice }] ? 1 : 0;
    }

    /// <summary>Publishers that number what they publish, sections, addresses and the identifiers of publications: the same in all languages.</summary>
    [GeneratedRegex(
        """
        \b(?:RFC|BCP|STD|ISO|IEC|IEEE|DIN|EN|ECMA|ETSI|ITU|NIST|FIPS|ANSI|ASTM|SAE|VDE|VDI|PEP|UTS|UAX|UTR|JEP|OWASP|PCI\ DSS|MIL-STD|SP)(?:[-/ ](?:ISO|IEC|IEEE|EN|SP|TS|TR|T|Std))*[-/ ]?\d\w*(?:[.:/-]\w+)*
        |§+\s*\d\w*(?:\.\w+)*
        |\bhttps?://\S+
        |\b(?:doi:\s*|https://doi\.org/)?10\.\d{4,9}/\S+
        |\barXiv:\d{4}\.\d+
        |\bISBN[-: ]*[\d-]{10,17}
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Publication();
}
