using System.Text;
using Beleg.Proving.Documents;
using Beleg.Tool.Files;

namespace Beleg.Tool.Importing;

/// <summary>
/// Reads a file in the encoding that somebody names, or that it names itself by a byte order mark or, in HTML, by its
/// <c>charset</c>. Nothing is guessed: text that was decoded wrongly is no evidence.
/// </summary>
internal sealed record Decoding(string Text, IReadOnlyList<UndecodedByte> Undecoded)
{
    private const int LongestHead = 1024;
    private const int LittleEndian = 1200;
    private const int BigEndian = 1201;

    static Decoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Decoding Of(byte[] bytes, string? encoding, bool isHtml)
    {
        var isMarked = bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (encoding is null && (isMarked || !isHtml || CharsetOf(bytes) is null)) return OfTextFile(TextFile.Decode(bytes));

        var name = encoding ?? CharsetOf(bytes)!;
        return Find(name) switch
        {
            // .NET tells the offset behind half a pair, not its own.
            { CodePage: LittleEndian } => OfUtf16(bytes, [0xFF, 0xFE]),
            { CodePage: BigEndian } => OfUtf16(bytes, [0xFE, 0xFF]),
            var found => Decode(bytes, found),
        };
    }

    /// <summary>UTF-16 without its mark: read as if it had one.</summary>
    private static Decoding OfUtf16(byte[] bytes, byte[] mark)
    {
        if (bytes.AsSpan().StartsWith(mark)) return OfTextFile(TextFile.Decode(bytes));
        var file = TextFile.Decode([.. mark, .. bytes]);
        return OfTextFile(file with { Undecoded = file.Undecoded is { } undecoded ? undecoded with { Offset = undecoded.Offset - mark.Length } : null });
    }

    private static Decoding OfTextFile(TextFile file) => new(file.Text, file.Undecoded is { } undecoded ? [undecoded] : []);

    /// <summary>As on the web: what calls itself Latin 1 or ASCII was written on a machine that meant windows-1252.</summary>
    private static Encoding Find(string name)
    {
        var wanted = name.ToLowerInvariant() is "latin1" or "latin-1" or "iso-8859-1" or "ascii" or "us-ascii" ? "windows-1252" : name;
        try
        {
            return Encoding.GetEncoding(wanted, EncoderFallback.ExceptionFallback, new RecordingFallback());
        }
        catch (ArgumentException)
        {
            throw new UsageException($"there is no encoding '{name}'; write one such as 'windows-1252', 'utf-16', 'utf-16BE' or 'iso-8859-15'");
        }
    }

    private static Decoding Decode(byte[] bytes, Encoding encoding)
    {
        var fallback = (RecordingFallback)encoding.DecoderFallback;
        var text = encoding.GetString(bytes);
        var offsets = new SortedSet<int>(fallback.Offsets);
        if (encoding.IsSingleByte)
        {
            // Where a code page has no character, .NET passes the byte on as a control character that no text has.
            for (var i = 0; i < bytes.Length; i++)
            {
                if (text[i] is >= '\u0080' and <= '\u009F' and not '\u0085') offsets.Add(i);
            }
        }

        var undecoded = offsets.Select(offset => new UndecodedByte(bytes[offset], offset, PositionAt(encoding.GetString(bytes, 0, offset)))).ToList();
        return new(text.TrimStart('\uFEFF'), undecoded);
    }

    private static TextPosition PositionAt(string before) => new LineMap(before).PositionOf(before.Length);

    /// <summary>What a page says of itself in its first bytes: <c>charset=…</c>, in whichever element.</summary>
    private static string? CharsetOf(byte[] bytes)
    {
        const string key = "charset=";
        var head = Encoding.ASCII.GetString(bytes, 0, Math.Min(bytes.Length, LongestHead));
        var start = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (start < 0) return null;

        var value = head.AsSpan(start + key.Length).TrimStart("\"' ");
        var end = value.IndexOfAny("\"' />;");
        return (end < 0 ? value : value[..end]).ToString() is { Length: > 0 } name ? name : null;
    }

    /// <summary>Puts U+FFFD for what cannot be decoded, as every decoder does, and remembers where.</summary>
    private sealed class RecordingFallback : DecoderFallback
    {
        public List<int> Offsets { get; } = [];

        public override int MaxCharCount => 1;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer(this);

        private sealed class Buffer(RecordingFallback fallback) : DecoderFallbackBuffer
        {
            private bool _isPending;

            public override int Remaining => _isPending ? 1 : 0;

            public override bool Fallback(byte[] bytesUnknown, int index)
            {
                fallback.Offsets.Add(index);
                _isPending = true;
                return true;
            }

            public override char GetNextChar()
            {
                if (!_isPending) return '\0';
                _isPending = false;
                return '\uFFFD';
            }

            public override bool MovePrevious() => false;
        }
    }
}
