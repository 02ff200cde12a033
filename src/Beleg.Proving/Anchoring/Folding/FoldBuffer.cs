namespace Beleg.Proving.Anchoring.Folding;

/// <summary>
/// Folds a text: one pass, every rule of what may be bridged. The buffers are reused, so that folding a quote allocates
/// nothing.
/// </summary>
/// <remarks>
/// <para>Folding depends on the characters alone, never on what stands far away, so that a quote folds like the same
/// run of its document. The one thing that does depend on its surroundings, the dash (sign, range, hyphen, hyphenation,
/// break), is lifted out and compared by itself, see <see cref="DashComparison"/>.</para>
/// </remarks>
internal sealed class FoldBuffer
{
    // Longer than any honest cluster (Unicode's own stream-safe limit): what exceeds it is left as it is.
    private const int LongestCluster = 30;
    private const int LargestKept = 1 << 16;

    // So many characters are looked at one by one before vectors are tried again.
    private const int Unrolled = 16;

    [ThreadStatic]
    private static Stack<FoldBuffer>? _idle;

    private readonly List<char> _cluster = [];
    private char[] _characters = [];
    private int _length;
    private bool _keepsDashes;

    public List<FoldRun> Runs { get; } = [];

    public List<LiftedDash> Dashes { get; } = [];

    public ReadOnlyMemory<char> Memory => _characters.AsMemory(0, _length);

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, _length);

    /// <param name="text">What to fold.</param>
    /// <param name="keepDashes">Leaves dashes where they are: for comparing by eye and letter, not for the search.</param>
    public static FoldBuffer Rent(string text, bool keepDashes = false)
    {
        var idle = _idle ??= new();
        var buffer = idle.Count > 0 ? idle.Pop() : new();
        buffer._keepsDashes = keepDashes;
        buffer.Fold(text);
        return buffer;
    }

    /// <summary>The text as it is compared by eye and letter: typography and white space made even.</summary>
    public static string Display(string text)
    {
        var buffer = Rent(text, keepDashes: true);
        var display = buffer.Characters.ToString();
        buffer.Return();
        return display;
    }

    /// <summary>For a text that is kept: the characters are handed over, not copied.</summary>
    public static FoldBuffer ForKeeping(string text, bool keepDashes)
    {
        var buffer = new FoldBuffer { _keepsDashes = keepDashes, _characters = new char[text.Length] };
        buffer.Fold(text);
        return buffer;
    }

    public void Return()
    {
        if (_characters.Length <= LargestKept && _idle is { Count: < 16 } idle) idle.Push(this);
    }

    private void Fold(string text)
    {
        Runs.Clear();
        Dashes.Clear();
        _length = 0;
        if (_characters.Length < text.Length) _characters = new char[text.Length];

        var i = 0;
        while (i < text.Length)
        {
            i = CopyPlain(text, i);
            if (i < text.Length) i = FoldSpecial(text, i);
        }
    }

    /// <summary>Plain characters and single blanks between them: nearly all of a text.</summary>
    private int CopyPlain(string text, int start)
    {
        Reserve(text.Length - start);
        var (classes, characters, length) = (Folding.Characters.Classes, _characters, _length);

        // A second blank in a row ends the run, and so does any other class: both make the sum exceed that of one blank.
        var previous = (int)CharacterClass.Blank;
        var i = start;
        var stop = start + 1;
        while (i < text.Length)
        {
            for (; i < stop; i++)
            {
                int kind = classes[text[i]];
                if (kind + (kind & previous) > (int)CharacterClass.Blank) return Copied(i);

                previous = kind;
                characters[length++] = text[i];
            }

            var copied = PlainBlocks.Copy(text.AsSpan(), i, characters.AsSpan(length));
            i += copied;
            length += copied;
            previous = characters[length - 1] == ' ' ? (int)CharacterClass.Blank : (int)CharacterClass.Plain;
            stop = Math.Min(text.Length, i + Unrolled);
        }

        return Copied(i);

        int Copied(int end)
        {
            if (end > start) Map(start);
            _length = length;
            return end;
        }
    }

    private int FoldSpecial(string text, int i)
    {
        var c = text[i];
        switch (Folding.Characters.ClassOf(c))
        {
            case CharacterClass.Blank or CharacterClass.Space or CharacterClass.LineEnd:
                if (_length == 0 || _characters[_length - 1] != ' ') Append(' ', i);
                return EndOfWhiteSpace(text, i + 1, out _);

            case CharacterClass.Invisible:
                return i + 1;

            case CharacterClass.SoftHyphen:
                return FoldSoftHyphen(text, i);

            case CharacterClass.Dash when _keepsDashes:
                Append(c, i);
                return i + 1;

            case CharacterClass.Dash:
                return LiftDash(text, i);

            case CharacterClass.DoubleQuote:
                Append('"', i);
                return i + 1;

            case CharacterClass.SingleQuote:
                Append('\'', i);
                return i + 1;

            case CharacterClass.Ligature:
                foreach (var letter in Folding.Characters.SpellLigature(c)) Append(letter, i);
                return i + 1;

            case CharacterClass.Mark:
                return ComposeMarks(text, i);

            default:
                Append(Folding.Characters.Canonical(c), i);
                return i + 1;
        }
    }

    /// <summary>Between letters a soft hyphen is nothing, also where it ended a line; elsewhere some write it for a minus.</summary>
    private int FoldSoftHyphen(string text, int i)
    {
        var next = EndOfWhiteSpace(text, i + 1, out var crossesLine);
        var joins = i > 0 && char.IsLetter(text[i - 1]) && next < text.Length && char.IsLetter(text[next]) && (crossesLine || next == i + 1);
        if (joins) return next;

        Append(text[i], i);
        return i + 1;
    }

    private int LiftDash(string text, int i)
    {
        // "&mdash; all": behind the dash may stand what nobody sees.
        var end = i + 1;
        while (end < text.Length && Folding.Characters.ClassOf(text[end]) is CharacterClass.Invisible) end++;
        var next = EndOfWhiteSpace(text, end, out var crossesLine);
        var attached = i > 0 && !Folding.Characters.IsWhiteSpace(text[i - 1]);
        Dashes.Add(new(_length, i, text[i], SpaceAfter: next > end, AtLineEnd: attached && crossesLine));
        return next;
    }

    private int ComposeMarks(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && Folding.Characters.ClassOf(text[end]) is CharacterClass.Mark) end++;

        var hasBase = i > 0 && _length > 0 && text[i - 1] == _characters[_length - 1] && Folding.Characters.ClassOf(text[i - 1]) is CharacterClass.Plain;
        if (!hasBase || end - i > LongestCluster)
        {
            Append(text, i, end - i);
            return end;
        }

        _cluster.Clear();
        for (var j = i - 1; j < end; j++) _cluster.Add(text[j]);
        Composition.Compose(_cluster);

        // The whole cluster stands for its base: marks that did not compose share its offset, so that nothing cuts it.
        _characters[_length - 1] = _cluster[0];
        for (var j = 1; j < _cluster.Count; j++) Append(_cluster[j], i - 1);
        return end;
    }

    private static int EndOfWhiteSpace(string text, int i, out bool crossesLine)
    {
        crossesLine = false;
        for (; i < text.Length; i++)
        {
            var kind = Folding.Characters.ClassOf(text[i]);
            if (kind is CharacterClass.LineEnd) crossesLine = true;
            else if (kind is not (CharacterClass.Blank or CharacterClass.Space)) break;
        }

        return i;
    }

    private void Append(char c, int source)
    {
        Reserve(1);
        Map(source);
        _characters[_length++] = c;
    }

    private void Append(string text, int start, int count)
    {
        Reserve(count);
        Map(start);
        text.CopyTo(start, _characters, _length, count);
        _length += count;
    }

    private void Map(int source)
    {
        var shift = source - _length;
        if (Runs.Count == 0 || Runs[Runs.Count - 1].Shift != shift) Runs.Add(new(_length, shift));
    }

    private void Reserve(int count)
    {
        if (_length + count > _characters.Length) Array.Resize(ref _characters, Math.Max(_characters.Length * 2, _length + count));
    }
}
