using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Tool.Editing;

/// <summary>
/// Where in a source's mapping its digest goes: in place of the old one, else after its document. Nowhere, where the
/// layout leaves no such place.
/// </summary>
internal static class DigestEdit
{
    public static TextEdit? Of(string text, YamlMapping source, string digest)
    {
        var old = Find(source, "digest");
        if (old is { Value: YamlText value } entry) return Replace(text, entry.Key, value, digest);
        return Find(source, "document") is { Value: YamlText document } after ? Insert(text, source, after.Key, document, digest) : null;
    }

    private static YamlEntry? Find(YamlMapping mapping, string key)
    {
        foreach (var entry in mapping.Entries)
        {
            if (string.Equals(entry.Key.Value, key, StringComparison.Ordinal)) return entry;
        }

        return null;
    }

    private static TextEdit? Replace(string text, YamlText key, YamlText value, string digest)
    {
        var (start, length) = (value.Location.Start, value.Location.Length);
        if (length == 0 && !IsQuoted(text, value)) return new(text.IndexOf(':', EndOf(text, key)) + 1, 0, " " + digest);

        // Folded or a block: more belongs to it than the text.
        return text.AsSpan(start, length).IndexOfAny('\r', '\n') >= 0 ? null : new(start, length, digest);
    }

    private static TextEdit Insert(string text, YamlMapping source, YamlText key, YamlText document, string digest)
    {
        var end = EndOf(text, document);
        // In { … } a colon may end a key: quoted, it does not.
        if (text[source.Location.Start] == '{') return new(end, 0, $", digest: \"{digest}\"");

        // After a comment on the document's line: it belongs to the document.
        var lineEnd = text.AsSpan(end).IndexOfAny('\r', '\n');
        var at = lineEnd < 0 ? text.Length : end + lineEnd;
        var indent = new string(' ', key.Location.From.Column);
        return new(at, 0, $"{LineEnd.Of(text, at)}{indent}digest: {digest}");
    }

    /// <summary>A quoted text's place is its content.</summary>
    private static int EndOf(string text, YamlText value) =>
        value.Location.Start + value.Location.Length + (IsQuoted(text, value) ? 1 : 0);

    private static bool IsQuoted(string text, YamlText value)
    {
        var start = value.Location.Start;
        var end = start + value.Location.Length;
        return start > 0 && end < text.Length && (text[start - 1] is '"' or '\'') && text[end] == text[start - 1];
    }
}
