namespace Beleg.Linguistics.Tests.Claims;

/// <summary>Contractions and particles that deny: in none of their places does the sentence still say its value.</summary>
public class NegationTests
{
    /// <summary>A sentence about the yard each: those that a language contracts, and its particles where they can stand.</summary>
    public static TheoryData<string, string> Sentences
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var verb in new[] { "doesn't have", "does not have", "doesn’t have", "didn't have", "hasn't", "hasn’t", "has not", "hadn't", "won't have", "won’t have", "will not have", "cannot have", "can't have", "can not have", "couldn't have", "wouldn't have", "shouldn't have", "mustn't have", "needn't have", "hasn't had", "hasn't got", "doesn't employ", "no longer has", "never has", "never had", "has never had", "hardly has", "hardly ever has", "scarcely has", "rarely has", "seldom has", "barely has", "by no means has", "in no way has", "has by no means", "has not yet", "does not yet have", "has yet to have", "fails to have", "has nowhere near", "has not even", "has no", "has hardly any", "has neither", "neither has", "has none of", "has anything but", "nearly had", "almost had", "isn't a site with", "is not a site with", "ain't a site with" })
            {
                data.Add("en", $"The North Yard {verb} 300 employees.");
            }

            foreach (var sentence in new[]
            {
                "The North Yard has 300 employees no longer.", "No longer does the North Yard have 300 employees.", "Never has the North Yard 300 employees.", "Not once has the North Yard had 300 employees.",
                "At no time has the North Yard had 300 employees.", "There aren't 300 employees at the North Yard.", "There are no 300 employees at the North Yard.", "There are never 300 employees at the North Yard.",
                "There aren’t 300 people at the North Yard.", "Nobody at the North Yard has 300 employees.", "None of the 300 employees of the North Yard is there.", "Neither the North Yard nor Halberd has 300 employees.",
                "It isn't true that the North Yard has 300 employees.", "It is not the case that the North Yard has 300 employees.", "Nobody says that the North Yard has 300 employees.", "The North Yard has 300 employees? It doesn't.",
                "The North Yard has, not, 300 employees.", "Under no circumstances has the North Yard 300 employees.", "300 employees the North Yard does not have.",
            })
            {
                data.Add("en", sentence);
            }

            foreach (var words in new[] { "nicht", "nicht einmal", "nicht ganz", "nicht mehr", "noch nicht", "noch nie", "noch lange nicht", "nie", "niemals", "nimmer", "nimmermehr", "keine", "keinerlei", "keine einzigen", "noch keine", "keineswegs", "keinesfalls", "auf keinen Fall", "in keiner Weise", "mitnichten", "nirgends", "beileibe nicht", "längst nicht", "bei weitem nicht", "gar nicht", "überhaupt nicht", "kaum", "schwerlich", "fast", "beinahe", "weder", "nicht wirklich", "nicht derzeit" })
            {
                data.Add("de", $"Der Nordhof hat {words} 300 Mitarbeiter.");
            }

            foreach (var words in new[] { "nicht", "nicht mehr", "noch nicht", "nie", "niemals", "keineswegs", "auch nicht", "längst nicht", "keinesfalls", "mitnichten", "nicht beschäftigt", "nie gehabt", "nie besessen" })
            {
                data.Add("de", $"300 Mitarbeiter hat der Nordhof {words}.");
                data.Add("de", $"Der Nordhof hat 300 Mitarbeiter {words}.");
            }

            foreach (var sentence in new[]
            {
                "Nicht der Nordhof hat 300 Mitarbeiter.", "Nie hat der Nordhof 300 Mitarbeiter.", "Niemals hat der Nordhof 300 Mitarbeiter.", "Keineswegs hat der Nordhof 300 Mitarbeiter.", "Auf keinen Fall hat der Nordhof 300 Mitarbeiter.",
                "Weder der Nordhof noch Halberd hat 300 Mitarbeiter.", "Der Nordhof hat weder 300 Mitarbeiter noch Kräne.", "Der Nordhof hat weder Kräne noch 300 Mitarbeiter.", "Kein Nordhof hat 300 Mitarbeiter.", "Kaum hat der Nordhof 300 Mitarbeiter.",
                "Niemand im Nordhof hat 300 Mitarbeiter.", "Im Nordhof arbeiten nie 300 Menschen.", "Im Nordhof arbeiten keine 300 Menschen.", "Im Nordhof arbeiten nicht 300 Menschen.", "Es stimmt nicht, dass der Nordhof 300 Mitarbeiter hat.",
                "Dass der Nordhof 300 Mitarbeiter hat, ist falsch.", "Niemand sagt, dass der Nordhof 300 Mitarbeiter hat.", "Von 300 Mitarbeitern kann im Nordhof keine Rede sein.", "Dem Nordhof fehlen 300 Mitarbeiter.", "Der Nordhof kommt ohne 300 Mitarbeiter aus.",
            })
            {
                data.Add("de", sentence);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_denial_is_seen_where_it_stands(string language, string text)
    {
        foreach (var sentence in BaseSentence.All.Where(sentence => string.Equals(sentence.Language, language, StringComparison.Ordinal))) sentence.IsSaidBy(text).ShouldBeFalse();
    }

    /// <summary>What looks like a denial and affirms.</summary>
    [Theory]
    [InlineData("en", "The North Yard has not 200 but 300 employees.")]
    [InlineData("en", "The North Yard has no less than 300 employees.", "at least 300 person")]
    [InlineData("en", "The North Yard has 300 employees and no debt.")]
    [InlineData("en", "It's true that the North Yard has 300 employees.")]
    [InlineData("de", "Der Nordhof hat nicht 200, sondern 300 Mitarbeiter.")]
    [InlineData("de", "Der Nordhof hat 300 Mitarbeiter und keine Schulden.")]
    [InlineData("de", "Der Nordhof hat noch 300 Mitarbeiter.")]
    [InlineData("de", "Der Nordhof hat nicht weniger als 300 Mitarbeiter.", "at least 300 person")]
    public void What_affirms_is_read(string language, string text, string value = "300 person") =>
        new BaseSentence(language, string.Equals(language, "en", StringComparison.Ordinal) ? "North Yard" : "Nordhof", text, value).IsSaidBy(text).ShouldBeTrue();
}
