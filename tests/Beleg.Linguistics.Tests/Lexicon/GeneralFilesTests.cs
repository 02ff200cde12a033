using System.Text.RegularExpressions;

namespace Beleg.Linguistics.Tests.Lexicon;

/// <summary>Words of a language stand in its folder and nowhere else: a file that serves all languages compares no text with one.</summary>
public partial class GeneralFilesTests
{
    /// <summary>The folders that read texts.</summary>
    private static readonly string[] Folders = ["src/Beleg.Linguistics", "src/Beleg.Proving/Anchoring", "src/Beleg.Proving/Documents", "src/Beleg.Proving/Grounding"];

    /// <summary>Files whose words are no language's, and what they are.</summary>
    private static readonly Dictionary<string, string> Notations = new(StringComparer.Ordinal)
    {
        ["src/Beleg.Linguistics/Languages/QualifierLexicon.cs"] = "names of roles",
        ["src/Beleg.Linguistics/Clauses/ClauseLexicon.cs"] = "names of roles and forms",
        ["src/Beleg.Linguistics/Lexicon/ValueWords.cs"] = "names of roles",
        ["src/Beleg.Linguistics/Lexicon/PrintWords.cs"] = "names of roles",
        ["src/Beleg.Linguistics/Lexicon/UnitWords.cs"] = "names of roles",
        ["src/Beleg.Linguistics/Tracing/TokenRoles.cs"] = "names of roles",
        ["src/Beleg.Linguistics/Tracing/ValueRules.cs"] = "what rules read, for people",
        ["src/Beleg.Linguistics/Tracing/ClaimRules.cs"] = "what rules read, for people",
        ["src/Beleg.Linguistics/Tracing/ClaimTrace.cs"] = "what was read, for people",
        ["src/Beleg.Linguistics/Values/ValueText.cs"] = "values as seed files write them",
        ["src/Beleg.Linguistics/Values/Units/UnitSymbols.cs"] = "symbols of units",
        ["src/Beleg.Linguistics/Values/Units/UnitRow.cs"] = "symbols of units",
        ["src/Beleg.Linguistics/Values/Units/UnitPrefix.cs"] = "prefixes of units",
        ["src/Beleg.Linguistics/Values/Units/GasEquivalent.cs"] = "formulas",
        ["src/Beleg.Linguistics/Values/Units/UnitTable.cs"] = "names of roles",
        ["src/Beleg.Linguistics/Values/Units/Currencies.cs"] = "signs and codes of currencies",
        ["src/Beleg.Proving/Anchoring/Folding/Composition.cs"] = "the composition of letters in Unicode",
        ["src/Beleg.Proving/Anchoring/Folding/Characters.cs"] = "letters that are one in Unicode",
        ["src/Beleg.Proving/Anchoring/Confusions/Latin.cs"] = "shapes of the Latin script",
    };

    /// <summary>Symbols of units as values are written, keys of seed files, and what joins the parts of a message.</summary>
    private static readonly HashSet<string> Notation =
        new(["month", "day", "year", "quarter", "week", "min", "cent", "in", "mi", " or ", " and ", "none", "per", "of", "as-of", "plan-of", "value", "valid", "a number from 1", "a plan", "a question"], StringComparer.Ordinal);

    /// <summary>Signs that Unicode counts as letters: of degrees, and an apostrophe.</summary>
    private const string Signs = "ºªʼ";

    private static readonly HashSet<string> s_words = [.. Words()];

    [Fact]
    public void Files_for_all_languages_hold_no_word_of_one()
    {
        var root = Repository.Root;
        var found = new List<string>();
        foreach (var path in Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
        {
            var name = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (IsOfOneLanguage(name) || Notations.ContainsKey(name)) continue;
            found.AddRange(WordsIn(File.ReadAllText(path)).Select(word => $"{name}: {word}"));
        }

        found.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("if (word is \"nicht\") return;", "\"nicht\"")]
    [InlineData("string[] words = [\"Seite \", \"x1\"];", "\"Seite \"")]
    [InlineData("var table = \"mindestens wenigstens\";", "\"mindestens wenigstens\"")]
    [InlineData("table.Add(\"nicht mehr als\");", "\"nicht mehr als\"")]
    [InlineData("case 'ä':", "'ä'")]
    [InlineData("x.Contains(\"ß\")", "\"ß\"")]
    [InlineData("s.Equals(\"at least\")", "\"at least\"")]
    public void A_word_in_code_is_found(string code, string literal) => WordsIn(code).ShouldBe([literal]);

    [Theory]
    [InlineData("// \"nicht\" denies")]
    [InlineData("/// <em>mindestens</em> \"zehn\"")]
    [InlineData("throw new(\"the quote says no value\");")]
    [InlineData("x is '„' or '…' or 'a'")]
    [InlineData("Symbol is \"km\"")]
    public void What_is_no_word_of_a_language_is_not(string code) => WordsIn(code).ShouldBeEmpty();

    [Fact]
    public void Every_file_that_is_excepted_is_there()
    {
        foreach (var name in Notations.Keys) File.Exists(Path.Combine(Repository.Root, name)).ShouldBeTrue(name);
    }

    private static bool IsOfOneLanguage(string name) => KnownLanguages.Folders.Any(language => name.StartsWith($"src/Beleg.Linguistics/Languages/{language.Folder}/", StringComparison.Ordinal));

    /// <summary>The literals that are nothing but words of a lexicon, or hold a letter that only some languages have.</summary>
    private static IEnumerable<string> WordsIn(string code)
    {
        foreach (Match match in Literal().Matches(Comment().Replace(code, "")))
        {
            var text = match.Value[1..^1];
            if (Notation.Contains(text) || NameOfRule().IsMatch(text)) continue;
            var words = Letters().Matches(Escape().Replace(text, "")).Select(word => word.Value.ToLowerInvariant()).ToList();
            var isForeign = text.Any(c => c > '\u007F' && char.IsLetter(c) && !Signs.Contains(c, StringComparison.Ordinal));
            var isPhrase = words.Count > 0 && words.Sum(word => word.Length) > 1 && (s_words.Contains(text.Trim().ToLowerInvariant()) || (words.Count > 1 && !text.Contains('{') && words.TrueForAll(s_words.Contains)));
            if (isForeign || isPhrase) yield return match.Value;
        }
    }

    /// <summary>All words and phrases with which values, claims and print are read.</summary>
    private static IEnumerable<string> Words() =>
        from language in KnownLanguages.Folders
        from name in ValueWords.Files.Append("qualifiers.tsv").Append("print.tsv")
        from entry in LexiconFile.Load(language.Folder, name).Entries
        from word in entry.Forms.Select(form => form.Text).Prepend(entry.Word)
        select word.ToLowerInvariant();

    [GeneratedRegex("""//[^\n]*""", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Comment();

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+'
        """, RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Literal();

    [GeneratedRegex(@"^P\d+ ", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NameOfRule();

    [GeneratedRegex(@"\\u[0-9A-F]{4}", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Letters();
}
