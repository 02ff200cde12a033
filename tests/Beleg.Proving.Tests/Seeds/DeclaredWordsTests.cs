using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Tests.Seeds;

public sealed class DeclaredWordsTests
{
    [Theory]
    [InlineData("{object} förder* {subject}", "Object Stem(förder) Subject")]
    [InlineData("{subject} is owned by {object}", "Subject Word(is) Word(owned) Word(by) Object")]
    [InlineData("{object}'s {subject}", "Object +Genitive Subject")]
    [InlineData("{object}’s {subject}", "Object +Genitive Subject")]
    [InlineData("{object}-Chef {subject}", "Object +Word(-Chef) Subject")]
    [InlineData("{subject}, CEO of {object}", "Subject +Mark(,) Word(CEO) Word(of) Object")]
    [InlineData("{subject} gehört ({object})", "Subject Word(gehört) Mark(() +Object +Mark())")]
    [InlineData("  {subject}  gehört {object} ", "Subject Word(gehört) Object")]
    public void APatternIsReadIntoItsParts(string text, string parts)
    {
        var pattern = WordsOf("entity, of: Site", text).Patterns.ShouldHaveSingleItem();
        pattern.Text.ShouldBe(text);
        string.Join(' ', pattern.Parts.Select(part => $"{(part.IsAttached ? "+" : "")}{part.Kind}{(part.Text.Length > 0 ? $"({part.Text})" : "")}")).ShouldBe(parts);
    }

    [Fact]
    public void ThePlaceOfAValueIsThatOfNoEntity()
    {
        WordsOf("quantity", "{subject} fasst {value}").Patterns.ShouldHaveSingleItem();
        RulesOf("quantity", "{subject} fasst {object}").ShouldBe("BLG1042");
        RulesOf("entity, of: Site", "{subject} fasst {value}").ShouldBe("BLG1042");
    }

    [Theory]
    [InlineData("{subject} {object}")]
    [InlineData("{subject}, {object}")]
    [InlineData("{subject} owns")]
    [InlineData("{object} owns")]
    [InlineData("{subject} owns {object} and {object}")]
    [InlineData("{subject} owns {subject}")]
    [InlineData("{owner} owns {subject}")]
    [InlineData("{Subject} owns {object}")]
    [InlineData("{subject owns {object}")]
    [InlineData("subject} owns {object}")]
    [InlineData("{subject} {} owns {object}")]
    [InlineData("{subject} * {object}")]
    [InlineData("{subject} *owns {object}")]
    [InlineData("{subject} ow*s {object}")]
    [InlineData("{subject} owns** {object}")]
    [InlineData("*")]
    [InlineData("*owns")]
    [InlineData("ow*s")]
    [InlineData("owns **")]
    [InlineData("owns *")]
    [InlineData("owns ")]
    [InlineData(" owns")]
    public void WhatIsNeitherWordNorPatternIsReportedAndCostsOnlyItself(string text)
    {
        var issues = new IssueList();
        var words = Read("entity, of: Site", $"[own*, {Quoted(text)}]", issues);
        issues.ToEquatableArray().ShouldHaveSingleItem().Rule.ShouldBe(Rules.MalformedWord);
        words.Words.ShouldHaveSingleItem().Form.ShouldBe("own");
        words.Patterns.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("text")]
    [InlineData("quantity")]
    [InlineData("money")]
    [InlineData("share")]
    [InlineData("change")]
    [InlineData("date")]
    [InlineData("period")]
    [InlineData("duration")]
    [InlineData("speech")]
    [InlineData("entity")]
    [InlineData("entities")]
    [InlineData("flag")]
    public void EveryTypeHasWords(string type) => WordsOf(type, "eröffn*").Words.ShouldHaveSingleItem().ShouldBe(new("", "eröffn*"));

    [Fact]
    public void EachLanguageHasItsOwnAndThoseOfAll()
    {
        var issues = new IssueList();
        var words = Read("entity, of: Site", """{ de: [gehört zu, "{subject} gehört {object}"], en: own* }""", issues);
        issues.Count.ShouldBe(0);
        words.WordsIn("de").Select(word => (word.Form, word.IsStem)).ShouldBe([("gehört zu", false)]);
        words.WordsIn("en").Select(word => (word.Form, word.IsStem)).ShouldBe([("own", true)]);
        words.PatternsIn("de").ShouldHaveSingleItem();
        words.PatternsIn("en").ShouldBeEmpty();
        WordsOf("date", "open*").WordsIn("sv").ShouldHaveSingleItem();
    }

    [Fact]
    public void NounsAndPlainWordsAreFormsAndStems()
    {
        var issues = new IssueList();
        var kinds = KindsReader.Read(File("plain: { de: [hochmodern*, \"{subject} x {object}\"] }\nkinds:\n  Site:\n    nouns: { de: [Anlage, Einrichtung*], en: \"*plant\" }\n"), issues);
        kinds.Plain.WordsIn("de").ShouldHaveSingleItem().Form.ShouldBe("hochmodern");
        kinds.Kinds[0].Nouns.Words.Select(word => word.Text).ShouldBe(["Anlage", "Einrichtung*"]);
        issues.ToEquatableArray().Select(issue => issue.Rule).ShouldBe([Rules.MalformedWord, Rules.MalformedWord]);
        kinds.WithoutPlaces().Plain.ShouldBe(kinds.Plain);
    }

    /// <summary>Equal words are equal models: an edit elsewhere in the file proves nothing anew.</summary>
    [Fact]
    public void EqualWordsAreEqual()
    {
        WordsOf("entity", "{subject} owns {object}").ShouldBe(WordsOf("entity", "{subject} owns {object}"));
        WordsOf("entity", "{subject} owns {object}").ShouldNotBe(WordsOf("entity", "{object} owns {subject}"));
    }

    private static string RulesOf(string type, string text)
    {
        var issues = new IssueList();
        Read(type, Quoted(text), issues);
        return string.Join(' ', issues.ToEquatableArray().Select(issue => issue.Rule.Id));
    }

    private static DeclaredWords WordsOf(string type, string text)
    {
        var issues = new IssueList();
        var words = Read(type, Quoted(text), issues);
        issues.ToEquatableArray().Select(issue => issue.ToString()).ShouldBeEmpty();
        return words;
    }

    private static DeclaredWords Read(string type, string words, IssueList issues) =>
        KindsReader.Read(File($"kinds:\n  Site:\n    properties:\n      some: {{ type: {type}, words: {words} }}\n"), issues).Kinds[0].Properties[0].Words;

    private static string Quoted(string text) => $"\"{text}\"";

    private static SeedFile File(string text) => new("kinds.yaml", "kinds.yaml", text);
}
