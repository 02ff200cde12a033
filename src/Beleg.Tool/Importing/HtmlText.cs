using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Beleg.Tool.Importing;

/// <summary>
/// A web page as plain text that can be read and quoted: headings with <c>#</c>, lists with <c>-</c> or numbers, tables with
/// <c>|</c>, each paragraph on a line. What a reader does not see, and what only serves to get about, is left out.
/// </summary>
internal sealed class HtmlText
{
    private const string Invisible = "head, script, style, noscript, template, svg, iframe, object, nav, form, button, dialog, [hidden], [aria-hidden=true]";

    private readonly List<string> _blocks = [];
    private readonly InlineText _line = new();

    public static bool IsHtml(string fileName, string text) =>
        fileName.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || fileName.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || fileName.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.AsSpan().TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    public static ImportedText Of(string html)
    {
        // Neither fetches nor runs anything: the parser alone, without a browsing context.
        var document = new HtmlParser().ParseDocument(html);
        var title = document.Title is { Length: > 0 } words ? words : null;
        var language = document.DocumentElement.GetAttribute("lang") is { Length: > 0 } tag ? tag : null;
        var url = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? "";
        foreach (var element in document.QuerySelectorAll(Invisible).ToList()) element.Remove();

        var text = new HtmlText();
        if (document.Body is { } body) text.AddChildren(body);
        text.EndBlock();
        return new(string.Join("\n\n", text._blocks) + "\n", title, language, Uri.IsWellFormedUriString(url, UriKind.Absolute) ? url : "");
    }

    private void AddChildren(INode parent)
    {
        foreach (var node in parent.ChildNodes) Add(node);
    }

    private void Add(INode node)
    {
        switch (node)
        {
            case IText text:
                _line.Add(text.Data);
                break;
            case IHtmlBreakRowElement:
                _line.Break();
                break;
            case IHtmlHeadingElement heading:
                EndBlock();
                AddBlock(new string('#', heading.LocalName[1] - '0') + " ", heading);
                break;
            case IElement { LocalName: "ul" or "ol" or "menu" } list:
                EndBlock();
                _blocks.Add(string.Join('\n', ListText.Lines(list, indent: "")));
                if (_blocks[^1].Length == 0) _blocks.RemoveAt(_blocks.Count - 1);
                break;
            case IHtmlTableElement table:
                EndBlock();
                var rows = TableText.Lines(table);
                if (rows.Count > 0) _blocks.Add(string.Join('\n', rows));
                break;
            case IElement { LocalName: "pre" } pre:
                EndBlock();
                _blocks.Add(pre.TextContent.ReplaceLineEndings("\n").Trim('\n'));
                break;
            case IElement { LocalName: "sup" or "sub" } raised:
                _line.AddRaised(raised.TextContent, raised.LocalName is "sup");
                break;
            case IElement element when IsBlock(element):
                EndBlock();
                AddChildren(element);
                EndBlock();
                break;
            case IElement element:
                AddChildren(element);
                break;
        }
    }

    private void AddBlock(string sign, IElement element)
    {
        AddChildren(element);
        var words = _line.Take().Replace('\n', ' ');
        if (words.Length > 0) _blocks.Add(sign + words);
    }

    private void EndBlock()
    {
        if (_line.Take() is { Length: > 0 } words) _blocks.Add(words);
    }

    private static bool IsBlock(IElement element) => element.LocalName is
        "address" or "article" or "aside" or "blockquote" or "body" or "center" or "dd" or "details" or "div" or "dl" or "dt" or "fieldset" or "figcaption" or "figure"
        or "footer" or "header" or "hr" or "li" or "main" or "p" or "section" or "summary";
}
