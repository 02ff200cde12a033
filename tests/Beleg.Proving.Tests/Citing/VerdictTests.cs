using Beleg.Proving.Anchoring;
using Beleg.Proving.Citing;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Citing;

/// <summary>The table beside this file: what becomes of a value that somebody takes from a quote without a catalogue.</summary>
public sealed class VerdictTests
{
    public static TheoryData<int, string, string> Rows()
    {
        var rows = new TheoryData<int, string, string>();
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Citing", "verdicts.txt"));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#') continue;
            var sides = lines[i].Split(" => ");
            rows.Add(i + 1, sides[0], sides[1]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Judges(int line, string question, string expected)
    {
        var verdict = CitationJudge.Judge(CheckOf(question));

        var finding = verdict.Findings.FirstOrDefault();
        var repair = verdict.Repair is { } each ? $" \"{each.Of}: {each.Text}\"" : "";
        $"{Name(verdict.Kind)} {finding?.Rule.Id}{repair}".TrimEnd().ShouldBe(expected, $"verdicts.txt({line}): {finding?.MessageIn(repair => repair.Text)}");
        verdict.Checks.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("Der Vertrag gilt ab dem Tag der Unterzeichnung, und nicht früher.", "de")]
    [InlineData("The contract is valid from the day on which it is signed, and no earlier.", "en")]
    public void The_language_is_told_from_the_words(string text, string language) =>
        LanguageGuess.Of(new("text.txt", text)).ShouldBe(language);

    [Theory]
    [InlineData("10.000", "")]
    [InlineData("16384 B", "kB")]
    [InlineData("2024-08-01", "B")]
    [InlineData("at most 3.x", "")]
    [InlineData("3", "kilo gram")]
    [InlineData("", "")]
    public void A_value_that_cannot_be_read_is_no_text(string value, string unit)
    {
        CitedNotation.Read(value, unit, KnownLanguages.Find("en"), out var expected).ShouldBeNull();
        expected.ShouldNotBeNull().ShouldStartWith("expected ", Case.Insensitive);
    }

    [Fact]
    public void A_day_of_a_program_has_24_hours()
    {
        var week = CitedValue.OfTime(7 * 86_400, Bound.None);

        Kind("The period is 7 days.", week).ShouldBe(VerdictKind.Supported);
        Kind("The period is 168 hours.", week).ShouldBe(VerdictKind.Supported);
        Kind("The period is 8 days.", week).ShouldBe(VerdictKind.Contradicted);
    }

    /// <summary>Marks are bridged, and the place is that of the file.</summary>
    [Theory]
    [InlineData("limits.md", "The **timeout** is `30 seconds`.", "The timeout is 30 seconds")]
    [InlineData("limits.md", "The **timeout** is `30 seconds`.", "The **timeout** is `30 seconds`")]
    [InlineData("limits.html", "<p>The <b>timeout</b> is 30 seconds.</p>", "The timeout is 30 seconds")]
    public void A_document_is_read_without_its_markup(string name, string text, string quote)
    {
        var document = new EvidenceDocument(name, text);

        var verdict = CitationJudge.Judge(new(document, CitedSources.Plain(document, "en"), new(quote), CitedValue.OfTime(30, Bound.None)));

        verdict.Kind.ShouldBe(VerdictKind.Supported, string.Join('\n', verdict.Findings.Select(finding => finding.MessageIn(repair => repair.Text))));
        verdict.Anchored.ShouldNotBeNull().Start.ShouldBe(text.IndexOf("The", StringComparison.Ordinal));
    }

    private static VerdictKind Kind(string text, CitedValue value)
    {
        var document = new EvidenceDocument("text.txt", text);
        return CitationJudge.Judge(new(document, CitedSources.Plain(document, "en"), new(text), value)).Kind;
    }

    private static CitationCheck CheckOf(string question)
    {
        var columns = question.Split(" | ");
        var asked = columns.Length > 2 ? columns[2].Split("; ").ToDictionary(option => option.Split(": ")[0], option => option.Split(": ")[1], StringComparer.Ordinal) : [];
        var (text, quote) = Unmarked(columns[0]);
        var document = new EvidenceDocument("text.txt", text);
        var value = CitedNotation.Read(columns[1], asked.GetValueOrDefault("unit", ""), KnownLanguages.Find(asked.GetValueOrDefault("language", "en")), out var expected).ShouldNotBeNull(expected);
        return new(document, CitedSources.Plain(document, asked.GetValueOrDefault("language", "en")), new Quotation(quote), value)
        {
            Subject = asked.GetValueOrDefault("subject", ""),
            Property = asked.GetValueOrDefault("property", ""),
            Names = asked.GetValueOrDefault("name", "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(),
        };
    }

    /// <summary>The whole text is quoted where nothing is marked.</summary>
    private static (string Text, string Quote) Unmarked(string marked)
    {
        var (open, close) = (marked.IndexOf('['), marked.IndexOf(']'));
        return open < 0 ? (marked, marked.TrimEnd('.')) : (marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), marked[(open + 1)..close]);
    }

    private static string Name(VerdictKind kind) => kind == VerdictKind.NotFound ? "not found" : kind.ToString().ToLowerInvariant();
}
