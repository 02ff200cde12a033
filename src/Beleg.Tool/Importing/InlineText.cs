using System.Text;

namespace Beleg.Tool.Importing;

/// <summary>Gathers the words of one block as a browser shows them: white space collapsed, no-break spaces kept.</summary>
internal sealed class InlineText
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉₊₋";
    private const string Plain = "0123456789+-";

    private readonly StringBuilder _text = new();

    /// <summary>The words within an element, on one line.</summary>
    public static string Of(AngleSharp.Dom.INode node)
    {
        var line = new InlineText();
        line.AddAll(node);
        return line.Take().Replace('\n', ' ');
    }

    public void Add(string words)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\n' or '\r' or '\f')) _text.Append(c);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n')) _text.Append(' ');
        }
    }

    public void Break()
    {
        while (_text.Length > 0 && _text[^1] == ' ') _text.Length--;
        if (_text.Length > 0 && _text[^1] != '\n') _text.Append('\n');
    }

    /// <summary>Digits keep being raised or lowered: ten to the sixth is not a hundred and six.</summary>
    public void AddRaised(string words, bool isUp)
    {
        var trimmed = words.Trim().Replace('\u2212', '-');
        var signs = isUp ? Superscripts : Subscripts;
        Add(trimmed.All(c => Plain.Contains(c, StringComparison.Ordinal)) ? string.Concat(trimmed.Select(c => signs[Plain.IndexOf(c, StringComparison.Ordinal)])) : words);
    }

    /// <summary>What was gathered; what comes next begins anew.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim(' ', '\n');
        _text.Clear();
        return text;
    }

    private void AddAll(AngleSharp.Dom.INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case AngleSharp.Dom.IText text: Add(text.Data); break;
                case AngleSharp.Dom.IElement { LocalName: "br" }: Break(); break;
                case AngleSharp.Dom.IElement { LocalName: "sup" or "sub" } raised: AddRaised(raised.TextContent, raised.LocalName is "sup"); break;
                case AngleSharp.Dom.IElement { LocalName: "p" or "div" or "li" } block:
                    Break();
                    AddAll(block);
                    Break();
                    break;
                default: AddAll(child); break;
            }
        }
    }
}
