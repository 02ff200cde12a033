namespace Beleg;

/// <summary>
/// How who says so is printed, link by link, and when a link is who the source is cited by. The build proves the chains and
/// prints them for IntelliSense with it too, so that both know a source by the same names.
/// </summary>
internal static class AttributionText
{
    private const string Link = ", quoted by ";

    /// <summary><c>Deutsche Telekom, quoted by Deutsche Welle</c>.</summary>
    public static string Of(IEnumerable<string> names) => string.Join(Link, names);

    /// <summary>The chain up to a citation, without the last link where that is who the source is cited by.</summary>
    /// <param name="links">For each link, what it is called, and every name it is known by.</param>
    /// <param name="citedBy">As <see cref="CitedBy"/> gives it.</param>
    /// <param name="citation">How the source is cited: <c>Michels 2026</c>.</param>
    public static string UpTo(IReadOnlyList<(string Name, IEnumerable<string> Names)> links, string citedBy, string citation)
    {
        var isLastCited = links.Count > 0 && IsNamed(citedBy, links[links.Count - 1].Names);
        return Of(links.Take(links.Count - (isLastCited ? 1 : 0)).Select(link => link.Name).Append(citation));
    }

    /// <summary>Whom a source is cited by: its author, or its publisher where none is named.</summary>
    public static string CitedBy(string author, string publisher) => author.Length > 0 ? author : publisher;

    /// <summary>Whether one of the names stands in what is printed, as whole words: <c>Josue Michels</c> in <c>Dr. Josue Michels</c>.</summary>
    public static bool IsNamed(string printed, IEnumerable<string> names) => names.Any(name => Stands(name, printed));

    private static bool Stands(string name, string printed)
    {
        if (name.Length == 0) return false;
        for (var at = printed.IndexOf(name, StringComparison.Ordinal); at >= 0; at = printed.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(printed, at - 1) && IsEdge(printed, at + name.Length)) return true;
        }

        return false;
    }

    private static bool IsEdge(string text, int index) => index < 0 || index >= text.Length || !char.IsLetterOrDigit(text[index]);
}
