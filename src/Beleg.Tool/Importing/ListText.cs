using System.Globalization;
using AngleSharp.Dom;

namespace Beleg.Tool.Importing;

/// <summary>A list, an item to a line; lists within it are indented.</summary>
internal static class ListText
{
    public static IEnumerable<string> Lines(IElement list, string indent)
    {
        var number = list.LocalName is "ol" && int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.Children)
        {
            if (item.LocalName is "ul" or "ol" or "menu")
            {
                foreach (var line in Lines(item, indent + "  ")) yield return line;
                continue;
            }

            var inner = item.Children.Where(child => child.LocalName is "ul" or "ol" or "menu").ToList();
            foreach (var each in inner) each.Remove();
            var sign = list.LocalName is "ol" ? string.Create(CultureInfo.InvariantCulture, $"{number++}. ") : "- ";
            if (InlineText.Of(item) is { Length: > 0 } words) yield return indent + sign + words;
            foreach (var line in inner.SelectMany(each => Lines(each, indent + "  "))) yield return line;
        }
    }
}
