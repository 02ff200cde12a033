using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Markup;

namespace Beleg.Proving.Tests.Documents;

/// <summary>What a reader sees of a document that is written in a markup language.</summary>
public sealed class MarkupViewTests
{
    /// <summary>The hidden characters are left out here; a paragraph's separator is shown as ¶.</summary>
    [Theory]
    [InlineData("holds **at most** 20 bytes", "holds at most 20 bytes")]
    [InlineData("holds *about* 20 bytes", "holds about 20 bytes")]
    [InlineData("holds _at most_ 20 bytes", "holds at most 20 bytes")]
    [InlineData("a __strong__ and ***both*** word", "a strong and both word")]
    [InlineData("**at *most* twenty**", "at most twenty")]
    [InlineData("`16384` bytes, ``a ` b``", "16384 bytes, a ` b")]
    [InlineData("`**20**`", "**20**")]
    [InlineData("snake_case_name and 4 * 512 * 2 and a*b", "snake_case_name and 4 * 512 * 2 and a*b")]
    [InlineData("2 ** 32 entries, 4 ~ 5", "2 ** 32 entries, 4 ~ 5")]
    [InlineData("accepts [8000 bytes](https://x.example/2048_(a))", "accepts 8000 bytes")]
    [InlineData("see [the limits][1] and [itself]", "see the limits and [itself]")]
    [InlineData("![a park](park_1.png)", "a park")]
    [InlineData("holds ~~20~~ 30 bytes, ~5 and ~~~ 6", "holds  30 bytes, ~5 and ~~~ 6")]
    [InlineData("holds 5<!-- 99 --> bytes", "holds 5 bytes")]
    [InlineData("\\*not\\* 20 \\a", "*not* 20 \\a")]
    [InlineData("2<sup>14</sup> and CO<sub>2</sub>", "2^14 and CO_2")]
    [InlineData("128 KB <sup>1</sup>, one *day* <sup>2</sup>", "128 KB , one day ")]
    [InlineData("2 <sup>14</sup> entries, 5 m<sup>2</sup>", "2 ^14 entries, 5 m^2")]
    [InlineData("1,000 words<sup id=\"r1\"><a href=\"#n1\">[1]</a></sup> and 20<sup>[2]</sup>", "1,000 words and 20")]
    [InlineData("250 <sup>push-based only</sup>", "250 (push-based only)")]
    [InlineData("holds 20 bytes[^1] and [^ 2]", "holds 20 bytes and [^ 2]")]
    [InlineData("[^1]: The bytes[^note](x).", "[^1]: The bytes^note.")]
    [InlineData("R&amp;D &lt; 5&nbsp;% &copy; &unknown; AT&T &#8211; &#x2212;3", "R&D < 5\u00A0% © &unknown; AT&T – −3")]
    [InlineData("*open and **never closed", "*open and **never closed")]
    [InlineData("one*\n\n*two", "one*\n\n*two")]
    [InlineData("```\n**20** &amp;\n```\n**30**", "\n**20** &amp;\n\n30")]
    [InlineData("# 2_000 *things*\n- a\n| *b* | 1 |", "# 2_000 things\n- a\n| b | 1 |")]
    [InlineData("a < b and c > d, <https://x.example/_a_>", "a < b and c > d, <https://x.example/_a_>")]
    public void Markdown_says_what_stands_between_its_marks(string text, string seen) => Seen(text, MarkupKind.Markdown).ShouldBe(seen);

    [Theory]
    [InlineData("<p>holds <b>at most</b> 20&nbsp;bytes</p>", "¶holds at most 20\u00A0bytes¶")]
    [InlineData("<td class=\"a>b\">32</td>", "¶32¶")]
    [InlineData("a<br/>b <del>20</del> <s>21</s> 30", "a b   30")]
    [InlineData("<script>var a = 5;</script>6", "6")]
    [InlineData("<del>20 and so on", "20 and so on")]
    [InlineData("**20** `5`", "**20** `5`")]
    [InlineData("5 <!-- never closed", "5 ")]
    public void Html_says_what_stands_between_its_tags(string text, string seen) => Seen(text, MarkupKind.Html).ShouldBe(seen);

    /// <summary>The offsets of the view are those of the file.</summary>
    [Fact]
    public void A_view_is_as_long_as_its_text_and_has_its_lines()
    {
        const string Text = "# **A**\n\n<!-- one\ntwo --> *5* `x`\n";
        var document = new EvidenceDocument("a.md", Text);

        var view = document.As(MarkupKind.Markdown);

        view.Text.Length.ShouldBe(Text.Length);
        view.Text.Split('\n').Select(line => line.Length).ShouldBe(Text.Split('\n').Select(line => line.Length));
        view.Printed.ShouldBe(Text);
        Digest.Of(view).ShouldBe(Digest.Of(document));
        view.ShouldNotBe(document);
        document.As(MarkupKind.Markdown).ShouldBeSameAs(view);
        document.As(MarkupKind.None).ShouldBeSameAs(document);
    }

    [Theory]
    [InlineData("rfc.md", "Markdown")]
    [InlineData("a/b.MARKDOWN", "Markdown")]
    [InlineData("page.htm", "Html")]
    [InlineData("page.html", "Html")]
    [InlineData("md.txt", "None")]
    public void A_file_s_ending_tells_its_notation(string name, string kind) => MarkupView.OfName(name).ToString().ShouldBe(kind);

    /// <summary>A quadratic step would take hours here.</summary>
    [Theory]
    [InlineData("*a ")]
    [InlineData("**a* ")]
    [InlineData("`")]
    [InlineData("` `` ")]
    [InlineData("[")]
    [InlineData("[a](")]
    [InlineData("<a b=\"")]
    [InlineData("<del>")]
    [InlineData("<!-- ")]
    [InlineData("&amp")]
    [InlineData("\\")]
    [InlineData("~~a ")]
    public void No_text_takes_more_than_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000));
        MarkupView.Of(text, MarkupKind.Markdown).Length.ShouldBe(text.Length);
        MarkupView.Of(text, MarkupKind.Html).Length.ShouldBe(text.Length);
    }

    private static string Seen(string text, MarkupKind kind)
    {
        MarkupView.Of(text, kind).Length.ShouldBe(text.Length);
        return MarkupView.Quoted(text, kind).Replace('\u2029', '¶');
    }
}
