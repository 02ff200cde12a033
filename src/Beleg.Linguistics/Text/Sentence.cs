namespace Beleg.Linguistics.Text;

/// <summary>The tokens of one sentence. One buffer serves all sentences of a text, so reading text costs no memory.</summary>
internal sealed class Sentence(string text, Language language, UnitLexicon units)
{
    private static readonly Token s_end = new(TokenKind.End, Gap.Line, 0, 0, Vocabulary.Unknown, Sense.None);

    private Token[] _tokens = new Token[64];

    public string Text { get; } = text;

    public Language Language { get; } = language;

    public UnitLexicon Units { get; } = units;

    public int Count { get; private set; }

    /// <summary>Whether any token could begin a value; most sentences have none.</summary>
    public bool MayHaveValues { get; set; }

    /// <summary>Whether a word counts back from the day of the text: <em>ago</em>.</summary>
    public bool CountsBack { get; set; }

    /// <summary>Up to this token, no list of numbers with a common unit begins: none is looked for twice.</summary>
    public int NoListUpTo { get; set; }

    public ref readonly Token this[int index]
    {
        get
        {
            if ((uint)index < (uint)Count) return ref _tokens[index];
            return ref s_end;
        }
    }

    /// <summary>What makes numbers of the text unreadable: of all its sentences, in the order in which it was found.</summary>
    public List<Unreadable>? Refused { get; private set; }

    /// <summary>Notes that the number of some tokens says no value, and the tokens that make it so.</summary>
    public void Refuse(UnreadableReason why, int first, int end, int reason, int reasonEnd) =>
        (Refused ??= []).Add(new(why, this[first].Start, this[end - 1].End - this[first].Start, this[reason].Start, this[reasonEnd - 1].End - this[reason].Start));

    public void Clear()
    {
        Count = 0;
        MayHaveValues = false;
        CountsBack = false;
        NoListUpTo = 0;
    }

    public void Add(in Token token)
    {
        if (Count == _tokens.Length) Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    /// <summary>The token's characters, as they stand in the text.</summary>
    public ReadOnlySpan<char> Chars(int index) => Text.AsSpan(this[index].Start, this[index].Length);

    public bool IsSymbol(int index, char symbol) => this[index].Word == Vocabulary.OfSymbol(symbol);

    /// <summary>The symbol at a token, or U+0000 where it is none.</summary>
    public char SymbolAt(int index) => this[index].Kind == TokenKind.Symbol ? Text[this[index].Start] : '\0';

    public bool Has(int index, Role role) => Find(index, role) is not null;

    public bool Has(int index, Role role, out Rational value)
    {
        var sense = Find(index, role);
        value = sense?.Value ?? Rational.Zero;
        return sense is not null;
    }

    /// <summary>Whether the token stands right against the one before it.</summary>
    public bool IsAttached(int index) => this[index].IsAttached && index > 0 && index < Count;

    public bool IsCapitalised(int index) => this[index].Kind == TokenKind.Word && char.IsUpper(Text[this[index].Start]);

    /// <summary>The first token that begins at <paramref name="offset"/> or later, looking from <paramref name="from"/> on.</summary>
    public int TokenAt(int offset, int from)
    {
        while (from < Count && this[from].Start < offset) from++;
        return from;
    }

    private Sense? Find(int index, Role role)
    {
        foreach (var sense in this[index].Senses)
        {
            if (sense.Role == role) return sense;
        }

        return null;
    }
}
