namespace Beleg.Proving.Diagnostics;

/// <summary>One thing that can be wrong. Its page is <c>docs/rules/{Id}.md</c>; its id is never reused.</summary>
/// <param name="Id"><c>BLG</c> and four digits; the first says the area.</param>
/// <param name="Title">One sentence without a full stop, the title of the page.</param>
/// <param name="Message">A format of one line: what follows a line break is lost in build logs.</param>
internal sealed record Rule(string Id, string Title, string Message, Severity Severity)
{
    public string HelpLink => "https://github.com/beleg-net/beleg/blob/main/docs/rules/" + Id + ".md";

    public string Category => Id[3] switch
    {
        '5' when Id[4] == '1' => "Beleg.Citations",
        '1' => "Beleg.Seeds",
        '2' => "Beleg.Sources",
        '3' => "Beleg.Anchoring",
        '4' => "Beleg.Grounding",
        '5' => "Beleg.Consistency",
        _ => "Beleg.Consumers",
    };
}
