namespace Beleg.Linguistics.Text;

/// <summary>A word or number of a sentence, or one sign of punctuation.</summary>
/// <param name="Text">As it stands there; hyphens, apostrophes and the signs inside numbers belong to it.</param>
/// <param name="Lower">The same in small letters: asked for by every lexicon, so made once.</param>
/// <param name="Start">Its offset in the passage, in UTF-16 code units.</param>
internal readonly record struct Word(string Text, string Lower, int Start)
{
    public int End => Start + Text.Length;

    public bool IsWord => char.IsLetterOrDigit(Text[0]);

    /// <summary>Whether it is several words, which name a part of a text: <em>§ 195, Article 83(4)</em>.</summary>
    public bool IsReference
    {
        get
        {
            // An address has no blank.
            if (Text[0] != '§' && !HasBlank) return false;

            var token = new Tokenizer(Text, 0, Text.Length);
            return token.Read() && token.Kind == TokenKind.Opaque && token.End == Text.Length;
        }
    }

    private bool HasBlank
    {
        get
        {
            foreach (var c in Text)
            {
                if (char.IsWhiteSpace(c)) return true;
            }

            return false;
        }
    }

    public bool IsCapitalised => char.IsUpper(Text[0]);

    /// <summary>Written small: in German no noun and no name.</summary>
    public bool IsSmall => char.IsLower(Text[0]);

    /// <summary>A quotation mark that encloses a speech; a single one may be an apostrophe.</summary>
    public bool IsQuotationMark => Text.Length == 1 && QuotationMarks.Are(Text[0]);

    public bool Is(char sign) => Text.Length == 1 && Text[0] == sign;
}
