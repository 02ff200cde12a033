namespace Beleg.Proving.Anchoring.Folding;

/// <summary>The class of every UTF-16 code unit, in one flat table: folding then costs one load per character.</summary>
/// <remarks>
/// Written out here instead of asked of the platform: hosts differ in their Unicode version, and under invariant
/// globalisation some of what the platform says is silently wrong.
/// </remarks>
internal static class Characters
{
    public static readonly byte[] Classes = Build();

    public static CharacterClass ClassOf(char c) => (CharacterClass)Classes[c];

    public static bool IsWhiteSpace(char c) => ClassOf(c) is CharacterClass.Blank or CharacterClass.Space or CharacterClass.LineEnd;

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsDash(char c) => ClassOf(c) is CharacterClass.Dash;

    /// <summary>Hyphens tie words together; longer dashes between letters set them apart.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsQuoteMark(char c) => ClassOf(c) is CharacterClass.DoubleQuote or CharacterClass.SingleQuote;

    /// <summary>What a ligature spells. Only these: a general compatibility fold would make <c>106</c> of <c>10⁶</c>.</summary>
    public static string SpellLigature(char c) => c switch
    {
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\uFB05' or '\uFB06' => "st",
        '\u0132' => "IJ",
        _ => "ij",
    };

    public static char Canonical(char singleton) => singleton switch
    {
        '\u212A' => 'K',
        '\u212B' => 'Å',
        '\u2126' => 'Ω',
        _ => singleton,
    };

    private static byte[] Build()
    {
        var classes = new byte[char.MaxValue + 1];
        Set(" ", CharacterClass.Blank);
        Set("\t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", CharacterClass.Space);
        Set("\n\v\f\r\u0085\u2028\u2029", CharacterClass.LineEnd);

        // Zero width and plain direction marks. Not the overrides U+202D and U+202E: they change what a reader sees.
        Set("\u200B\u200C\u200D\u2060\uFEFF\u034F\u180E\u061C\u200E\u200F\u202A\u202B\u202C\u2066\u2067\u2068\u2069\uFE0E\uFE0F", CharacterClass.Invisible);
        Set("\u00AD", CharacterClass.SoftHyphen);
        Set("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212", CharacterClass.Dash);

        // Not the primes U+2032 and U+2033: they are units.
        Set("\"«»“”„‟⹂〝〞＂", CharacterClass.DoubleQuote);
        Set("'‘’‚‛‹›`´ʼ＇", CharacterClass.SingleQuote);
        Set("\uFB00\uFB01\uFB02\uFB03\uFB04\uFB05\uFB06\u0132\u0133", CharacterClass.Ligature);
        Set("\u212A\u212B\u2126", CharacterClass.Singleton);

        for (var c = 0x0300; c <= 0x036F; c++)
        {
            if (c != 0x034F) classes[c] = (byte)CharacterClass.Mark;
        }

        for (var c = 0x1161; c <= 0x11C2; c++) classes[c] = (byte)CharacterClass.Mark;
        Set("\u3099\u309A", CharacterClass.Mark);
        return classes;

        void Set(string characters, CharacterClass value)
        {
            foreach (var c in characters) classes[c] = (byte)value;
        }
    }
}
