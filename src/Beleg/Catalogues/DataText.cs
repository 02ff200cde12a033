using System.Globalization;
using System.Text;

namespace Beleg;

/// <summary>
/// The notation in which generated code carries texts: blocks of <c>key value</c> lines, an empty line after each.
/// In a value, a line feed is written <c>\n</c>; other control characters, line separators and the backslash itself <c>\uXXXX</c>.
/// </summary>
internal static class DataText
{
    /// <summary>The offset behind a block that starts at an offset.</summary>
    public static int EndOfBlock(ReadOnlySpan<byte> text, int offset)
    {
        var length = text.Slice(offset).IndexOf("\n\n"u8);
        return length < 0 ? text.Length : offset + length + 2;
    }

    /// <summary>The keys and values of the block that starts at an offset, in their order.</summary>
    public static List<KeyValuePair<string, string>> ReadBlock(ReadOnlySpan<byte> text, int offset)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var line in new DataLines(text, offset)) fields.Add(new(Decode(line.Key), Decode(line.Value)));
        return fields;
    }

    public static string Decode(ReadOnlySpan<byte> value)
    {
#if NET
        var text = Encoding.UTF8.GetString(value);
#else
        var text = Encoding.UTF8.GetString(value.ToArray());
#endif
        return text.IndexOf('\\') < 0 ? text : Unescape(text);
    }

    private static string Unescape(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                result.Append(text[i]);
                continue;
            }

            if (text[i + 1] == 'n')
            {
                result.Append('\n');
                i++;
                continue;
            }

            result.Append((char)int.Parse(text.Substring(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 5;
        }

        return result.ToString();
    }
}
