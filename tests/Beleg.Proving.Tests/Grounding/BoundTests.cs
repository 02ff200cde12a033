namespace Beleg.Proving.Tests.Grounding;

/// <summary>Every phrase that bounds a number, in both languages: plain, denied, under each modal verb, before the number and behind it.</summary>
public sealed class BoundTests
{
    /// <summary>What a denial leaves of a bound, said once more and apart from the code: everything else it denies altogether.</summary>
    private static readonly Dictionary<Bound, Bound> s_denied = new()
    {
        [Bound.MoreThan] = Bound.AtMost,
        [Bound.AtLeast] = Bound.LessThan,
        [Bound.LessThan] = Bound.AtLeast,
        [Bound.AtMost] = Bound.MoreThan,
    };

    private static readonly Dictionary<string, (string[] Plain, string[] Denied)> s_lead = new(StringComparer.Ordinal)
    {
        ["de"] =
        (
            ["Es sind", "Es kann", "Es könnte", "Es soll", "Es sollte", "Es muss", "Es darf", "Es will", "Es wird", "Es würde", "Es dürfte", "Es mag", "Nur", "Lediglich"],
            ["Es sind nicht", "Es kann nicht", "Es könnte nicht", "Es soll nicht", "Es sollte niemals", "Es darf nie", "Es wird keinesfalls", "Es würde mitnichten", "Es dürfte nicht", "Es war zu keiner Zeit"]
        ),
        ["en"] =
        (
            ["It has", "It can have", "It could have", "It may have", "It might have", "It must have", "It shall have", "It should have", "It will have", "It would have", "It has merely"],
            [
                "It has not", "It can not have", "It cannot have", "It could not have", "It may not have", "It might never have", "It must not have", "It shall not have", "It should never have", "It will not have", "It would not employ",
                "It doesn't have", "It doesn’t have", "It hasn't", "It isn't", "It can't have", "It won't have", "It mustn't employ", "It never had", "It did not employ",
            ]
        ),
    };

    public static TheoryData<string> Codes => ["de", "en"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Plain_and_under_each_modal_a_phrase_bounds_its_number(string code)
    {
        foreach (var (phrase, bound) in Before(code))
        {
            foreach (var lead in s_lead[code].Plain) Read(code, $"{lead} {Written(phrase)} 300{Noun(bound)}.").ShouldBe([bound.Bound], $"{lead} {phrase} 300");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Denied_it_leaves_the_complement_or_nothing(string code)
    {
        foreach (var (phrase, bound) in Before(code))
        {
            foreach (var lead in s_lead[code].Denied) Read(code, $"{lead} {Written(phrase)} 300{Noun(bound)}.").ShouldBe(s_denied.TryGetValue(bound.Bound, out var left) ? [left] : [], $"{lead} {phrase} 300");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_denied_number_is_none(string code)
    {
        foreach (var lead in s_lead[code].Denied) Read(code, $"{lead} 300 GPUs.").ShouldBeEmpty(lead);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Behind_its_number_a_phrase_says_the_same(string code)
    {
        var language = KnownLanguages.Find(code)!;
        foreach (var (phrase, bound) in language.BoundsAfter.Entries)
        {
            foreach (var lead in s_lead[code].Plain)
            {
                Read(code, $"{lead} 300{(phrase is "+" || phrase[0] == '-' ? "" : " GPUs ")}{Written(phrase)}.").ShouldBe([bound.Bound], $"{lead} 300 {phrase}");
            }

            if (bound.Scope == BoundScope.Verb)
            {
                Read(code, $"Das 300 GPUs {(code is "de" ? "nicht" : "not")} {phrase}.").ShouldBe([s_denied[bound.Bound]], $"300 not {phrase}");
            }
        }
    }

    [Theory]
    [InlineData("de", "Es sind 300 GPUs, höchstens.", Bound.AtMost)]
    [InlineData("de", "Es sind 300 GPUs (mindestens).", Bound.AtLeast)]
    [InlineData("de", "Es sind 300 GPUs – maximal.", Bound.AtMost)]
    [InlineData("en", "It has 300 GPUs, at most.", Bound.AtMost)]
    [InlineData("en", "It has 300 GPUs, or more.", Bound.AtLeast)]
    [InlineData("en", "The limit of 300 GPUs was exceeded.", Bound.MoreThan)]
    [InlineData("de", "Die Grenze von 300 GPUs wurde nicht überschritten.", Bound.AtMost)]
    public void Detached_it_counts_too(string code, string text, Bound bound) => Read(code, text).ShouldBe(bound == Bound.None ? [] : [bound], text);

    [Theory]
    [InlineData("en", "At most, it has 300 GPUs.")]
    [InlineData("de", "Höchstens hat der Park 300 GPUs.")]
    [InlineData("de", "Es sind mindestens rund 300 GPUs.")]
    [InlineData("en", "It has at least 300 GPUs at most.")]
    [InlineData("de", "Es muss nicht mehr als 300 GPUs haben.")]
    [InlineData("en", "It need not have more than 300 GPUs.")]
    [InlineData("en", "It does not have to exceed 300 GPUs.")]
    [InlineData("en", "It did not take on more than 300 GPUs.")]
    [InlineData("en", "It is not known for 300 GPUs.")]
    public void What_nobody_can_put_together_says_nothing(string code, string text)
    {
        Read(code, text).ShouldBeEmpty(text);
        ValueReader.Read(text, KnownLanguages.Find(code)!, Declared.Units, out var unreadable);
        unreadable.ShouldHaveSingleItem();
    }

    private static IEnumerable<(string Phrase, BoundPhrase Bound)> Before(string code)
    {
        var entries = KnownLanguages.Find(code)!.BoundsBefore.Entries.ToList();
        entries.Count.ShouldBeGreaterThan(80);
        return entries;
    }

    private static string Noun(BoundPhrase bound) => bound.Scope == BoundScope.Extent ? " km" : " GPUs";

    /// <summary>Points and apostrophes hang on their word.</summary>
    private static string Written(string phrase) => phrase.Replace(" .", ".", StringComparison.Ordinal).Replace("- ", "-", StringComparison.Ordinal).Replace(" ' ", "'", StringComparison.Ordinal);

    private static List<Bound> Read(string code, string text) => [.. Declared.Read(code, text).Select(reading => reading.Bound)];
}
