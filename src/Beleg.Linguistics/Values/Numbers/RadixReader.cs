using System.Numerics;

namespace Beleg.Linguistics.Values.Numbers;

/// <summary>Integers as programs write them: <em>0x60, 0b101, 0o17</em>.</summary>
internal static class RadixReader
{
    /// <summary>Longer ones are keys and digests.</summary>
    private const int MaxDigits = 32;

    /// <summary>The number whose nought is token <paramref name="at"/>; <paramref name="end"/> is the token after it.</summary>
    public static bool TryRead(Sentence s, int at, out BigInteger value, out int end)
    {
        (value, end) = (BigInteger.Zero, at + 1);
        var start = s[at].Start;
        if (s[at].Length != 1 || s.Text[start] != '0' || s[at + 1].Kind != TokenKind.Word || !s.IsAttached(at + 1)) return false;
        var radix = s.Text[start + 1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 0 };
        if (radix == 0) return false;

        var offset = start + 2;
        for (; offset < s.Text.Length && offset - start <= MaxDigits + 2 && DigitOf(s.Text[offset]) is var digit and >= 0 && digit < radix; offset++) value = (value * radix) + digit;
        if (offset == start + 2 || offset - start > MaxDigits + 2 || (offset < s.Text.Length && char.IsLetterOrDigit(s.Text[offset]))) return false;
        end = s.TokenAt(offset, at);
        return true;
    }

    private static int DigitOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
