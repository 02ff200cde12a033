namespace Beleg.Proving.Tests.Grounding;

/// <summary>A number that says no value is kept, with what made it so: a message can show both.</summary>
public sealed class UnreadableTests
{
    [Theory]
    [InlineData("en", "It keeps 2^{n} entries.", "2", "Residue", "^")]
    [InlineData("en", "It is at least 5 ± 0.25 V.", "0.25 V", "Residue", "±")]
    [InlineData("en", "It began in '98 there.", "98", "Residue", "'")]
    [InlineData("en", "The span is [0, 5).", "5", "Residue", ")")]
    [InlineData("en", "It has 300[1] members.", "300", "Residue", "[")]
    [InlineData("en", "It has 300 members[1].", "300 members", "Residue", "[")]
    [InlineData("en", "It is 4 × 512 metres.", "512 metres", "Residue", "×")]
    [InlineData("en", "It has not 300 members.", "300 members", "Denied", "not")]
    [InlineData("en", "It doesn't employ 300 members.", "300 members", "Denied", "doesn't employ")]
    [InlineData("en", "It has 500 instead of 300 members.", "300 members", "Replaced", "instead of")]
    [InlineData("en", "It has twice 300 members.", "300 members", "Residue", "twice")]
    [InlineData("en", "It has maybe 300 members.", "300 members", "Doubtful", "maybe")]
    [InlineData("en", "It has at least about 300 members.", "300 members", "Bounds", "at least")]
    [InlineData("de", "Es sind 500 statt bisher 300 Mitglieder.", "300 Mitglieder", "Replaced", "statt bisher")]
    [InlineData("de", "Es sind 300 Mitglieder mehr.", "300 Mitglieder", "Multiplied", "mehr")]
    [InlineData("de", "Sie lagern bei - 3 °C.", "3 °C", "Residue", "-")]
    public void Says_which_number_and_why(string code, string text, string number, string why, string reason)
    {
        ValueReader.Read(text, KnownLanguages.Find(code)!, Declared.Units, out var unreadable);

        var found = unreadable.Where(each => text.Substring(each.Start, each.Length).Contains(number, StringComparison.Ordinal)).ShouldHaveSingleItem();
        (found.Why.ToString(), text.Substring(found.ReasonStart, found.ReasonLength)).ShouldBe((why, reason));
    }

    [Theory]
    [InlineData("en", "It has 300 members and 20 partners.")]
    [InlineData("en", "They said: '98 members and 20 partners' came.")]
    [InlineData("de", "Es sind nicht nur 300 Mitglieder, sondern auch 20 Partner.")]
    public void What_is_read_is_not_unreadable(string code, string text)
    {
        ValueReader.Read(text, KnownLanguages.Find(code)!, Declared.Units, out var unreadable).Count.ShouldBe(2);
        unreadable.ShouldBeEmpty();
    }
}
