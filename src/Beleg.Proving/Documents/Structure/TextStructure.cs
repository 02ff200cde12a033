using Beleg.Proving.Anchoring;

namespace Beleg.Proving.Documents.Structure;

/// <summary>
/// Headings, paragraphs, list items and tables of a plain text, recognised well enough to say where something stands.
/// Only messages, <c>in:</c> and the reach of an elision depend on it, never whether words are verbatim.
/// </summary>
internal sealed class TextStructure
{
    // A text with a line longer than this is not wrapped: every line is a paragraph.
    private const int LongestWrappedLine = 200;

    // Shorter lines end where their author ended them.
    private const int NarrowestColumn = 40;

    // So many lines tell how wide a paragraph is set.
    private const int LinesForWidth = 40;

    // So much of a paragraph's width a line must have for its break to be no author's.
    private const double FullLine = 0.85;

    private readonly string _text;
    private readonly LineMap _lines;
    private readonly LineKind[] _kinds;

    // Without the white space behind.
    private readonly int[] _lengths;
    private readonly List<TextBlock> _blocks = [];
    private readonly List<int> _headings = [];
    private readonly bool _wrapped;
    private readonly bool _isIndented;
    private Outline? _outline;
    private string? _flowing;
    private string? _unpaged;

    // One string for all quotes below a heading.
    private string?[]? _headingTexts;

    public TextStructure(string text, LineMap lines)
    {
        _text = text = AlignedTables.Barred(text, lines, out var unruled);
        _lines = lines;
        _kinds = new LineKind[lines.Count];
        _lengths = new int[lines.Count];
        _wrapped = true;
        for (var i = 0; i < _kinds.Length; i++)
        {
            var line = lines.Text(text, i);
            _kinds[i] = LineClassifier.KindOf(line);
            _lengths[i] = line.Length;
            _wrapped &= line.Length <= LongestWrappedLine;
        }

        FindPageBreaks();
        FindTablesWithoutBars();
        foreach (var table in unruled)
        {
            for (var line = table.First; line <= table.Last; line++) _kinds[line] = LineKind.TableRow;
        }

        _isIndented = IsIndented();
        BuildBlocks();
        ForgetLoneItems();
    }

    /// <summary>The text, as long as it is, with bars in the tables that have none.</summary>
    public string Text => _text;

    public IReadOnlyList<TextBlock> Blocks => _blocks;

    /// <summary>The headings, as indexes into <see cref="Blocks"/>.</summary>
    public IReadOnlyList<int> Headings => _headings;

    /// <summary>The text, as long as it is, with blanks for the line breaks inside its blocks: there a line ends because it was full.</summary>
    public string Flowing => _flowing ??= Flow();

    /// <summary>The text, as long as it is, with blanks for what the end of a page prints inside a paragraph.</summary>
    public string Unpaged => _unpaged ??= WithoutPageBreaks();

    /// <summary>Which headings and terms its places stand under.</summary>
    public Outline Outline => _outline ??= new(_text, this);

    public Place PlaceOf(int offset)
    {
        var position = _lines.PositionOf(offset);
        var index = BlockAt(offset);
        if (index < 0) return new(position, 0);

        var block = _blocks[index];
        return new(position, index + 1)
        {
            Section = block.Section < 0 ? null : HeadingText(block.Section),
            ListItem = block.ListItem < 0 ? null : block.ListItem,
            TableRow = block.TableRow < 0 ? null : block.TableRow,
            TableColumn = block.TableRow < 0 ? null : CellAt(block, offset),
        };
    }

    /// <summary>The block at an offset, or the last one before it; -1 before the first.</summary>
    public int BlockAt(int offset)
    {
        int low = 0, high = _blocks.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_blocks[middle].Span.Start <= offset) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    /// <summary>A heading's words, without the signs of Markdown.</summary>
    public string HeadingText(int heading)
    {
        var span = _blocks[_headings[heading]].Span;
        return (_headingTexts ??= new string?[_headings.Count])[heading] ??= _text.AsSpan(span.Start, span.Length).Trim("# ".AsSpan()).ToString();
    }

    /// <summary>By how much a block's first line is set in.</summary>
    public int IndentOf(int block)
    {
        var start = _blocks[block].Span.Start;
        return start - _lines.StartOf(_lines.PositionOf(start).Line);
    }

    /// <summary>With what the line below a block underlines it; a blank where none does.</summary>
    public char UnderlineOf(int block)
    {
        var below = _lines.PositionOf(_blocks[block].Span.End).Line + 1;
        return below < _kinds.Length && _kinds[below] is LineKind.Underline ? LineAt(below).TrimStart()[0] : ' ';
    }

    /// <summary>Whether the block at an offset ends as a sentence does.</summary>
    public bool EndsSentence(int offset) => BlockAt(offset) is >= 0 and var block && _text[_blocks[block].Span.End - 1] is '.' or '!' or ':';

    /// <summary>The cells of a table's row, without the white space around them.</summary>
    public Segment[] CellsOf(int block)
    {
        var row = _blocks[block].Span;
        List<Segment> cells = [];
        var start = row.Start + (IsBar(row.Start) ? 1 : 0);
        for (var i = start; i <= row.End; i++)
        {
            if (i < row.End ? !IsBar(i) : start >= row.End) continue;

            var (from, to) = (start, i);
            while (from < to && char.IsWhiteSpace(_text[from])) from++;
            while (to > from && char.IsWhiteSpace(_text[to - 1])) to--;
            cells.Add(new(from, to - from));
            start = i + 1;
        }

        return [.. cells];
    }

    /// <summary>"Postel [Page 12]", a form feed, "RFC 793 Transmission Control Protocol": the foot of a page, and the head of the next.</summary>
    private void FindPageBreaks()
    {
        for (var line = 0; line < _kinds.Length; line++)
        {
            if (_text.IndexOf('\f', _lines.StartOf(line), (line + 1 < _lines.Count ? _lines.StartOf(line + 1) : _text.Length) - _lines.StartOf(line)) < 0) continue;

            var foot = line - 1;
            while (foot >= 0 && _kinds[foot] is LineKind.Blank) foot--;
            if (foot < 0 || !LineClassifier.IsPageFoot(LineAt(foot))) continue;

            _kinds[foot] = LineKind.PageFurniture;
            var head = line;
            while (head < _kinds.Length && _kinds[head] is LineKind.Blank) head++;
            if (head + 1 < _kinds.Length && _kinds[head + 1] is LineKind.Blank) _kinds[head] = LineKind.PageFurniture;
        }
    }

    /// <summary>A header, a rule and rows with bars between their cells, and none around them.</summary>
    private void FindTablesWithoutBars()
    {
        for (var rule = 1; rule < _kinds.Length; rule++)
        {
            if (!LineClassifier.IsInnerRule(LineAt(rule)) || _kinds[rule - 1] is LineKind.Blank or LineKind.TableRow || LineAt(rule - 1).IndexOf('|') < 0) continue;

            (_kinds[rule - 1], _kinds[rule]) = (LineKind.TableRow, LineKind.TableRule);
            for (var row = rule + 1; row < _kinds.Length && _kinds[row] is not LineKind.Blank && LineAt(row).IndexOf('|') >= 0; row++) _kinds[row] = LineKind.TableRow;
        }
    }

    private ReadOnlySpan<char> LineAt(int line) => _text.AsSpan(_lines.StartOf(line), _lengths[line]);

    private void BuildBlocks()
    {
        var flow = 0;
        var furniture = false;
        var row = -1;
        var item = 0;
        for (var line = 0; line < _kinds.Length; line++)
        {
            var kind = _kinds[line];
            if (kind is not (LineKind.TableRow or LineKind.TableRule)) row = -1;
            if (kind is LineKind.PageFurniture) furniture = true;
            if (kind is LineKind.Blank or LineKind.PageFurniture or LineKind.Underline or LineKind.TableRule) continue;

            if (kind is LineKind.TableRow) row++;
            var last = kind is LineKind.Text or LineKind.ListItem ? LastLineOf(line) : line;
            if (kind is LineKind.Text or LineKind.ListItem && last == line && IsHeading(line)) kind = LineKind.Heading;
            if (kind is LineKind.Heading) _headings.Add(_blocks.Count);

            item = kind is LineKind.ListItem ? item + 1 : 0;
            if (!furniture || _blocks.Count == 0) flow = _blocks.Count;
            furniture = false;
            _blocks.Add(new(SpanOf(line, last), kind, _headings.Count - 1, row, item > 0 ? item : -1, flow));
            line = last;
        }
    }

    private string Flow()
    {
        char[]? flowing = ReferenceEquals(Unpaged, _text) ? null : Unpaged.ToCharArray();
        foreach (var block in _blocks)
        {
            for (var i = block.Span.Start; i < block.Span.End; i++)
            {
                // An empty line may be a gap of the print, or the end of a paragraph.
                if (Unpaged[i] == '\n' && !IsBlankFrom(i, 1) && !IsBlankFrom(i, -1)) (flowing ??= _text.ToCharArray())[i] = ' ';
            }
        }

        return flowing is null ? _text : new(flowing);
    }

    private string WithoutPageBreaks()
    {
        char[]? unpaged = null;
        if (_text.IndexOf('\f') < 0) return _text;
        foreach (var block in _blocks) BlankPageBreaks(block, ref unpaged);
        return unpaged is null ? _text : new(unpaged);
    }

    /// <summary>What belongs to the pages only, inside a paragraph that they cut, is no part of it.</summary>
    private void BlankPageBreaks(TextBlock block, ref char[]? flowing)
    {
        var (first, last) = (_lines.PositionOf(block.Span.Start).Line, _lines.PositionOf(block.Span.End).Line);
        for (var line = first + 1; line < last; line++)
        {
            if (_kinds[line] is not LineKind.PageFurniture || !IsTurned(line)) continue;

            var (from, to) = (line, line + 1);
            while (from > first && _kinds[from - 1] is LineKind.Blank) from--;
            while (to < last && _kinds[to] is LineKind.Blank or LineKind.PageFurniture) to++;
            flowing ??= _text.ToCharArray();
            for (var i = _lines.StartOf(from) - 1; i < _lines.StartOf(to); i++) flowing[i] = ' ';
            line = to - 1;
        }
    }

    private bool IsBlankFrom(int lineBreak, int step)
    {
        var at = lineBreak + step;
        while (at > 0 && at < _text.Length && _text[at] is ' ' or '\t') at += step;
        return at > 0 && at < _text.Length && _text[at] == '\n';
    }

    /// <summary>One item is no list: a dash begins a sentence, and scans are full of bullets that are none.</summary>
    private void ForgetLoneItems()
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (_blocks[i].ListItem == 1 && (i + 1 == _blocks.Count || _blocks[i + 1].ListItem != 2)) _blocks[i] = _blocks[i] with { ListItem = -1 };
        }
    }

    /// <summary>The last line of the paragraph that begins in a line.</summary>
    private int LastLineOf(int first)
    {
        if (!_wrapped) return first;

        var width = WidthFrom(first);
        var last = first;
        while (true)
        {
            var next = last + 1;
            if (next < _kinds.Length && IsFull(last, next, width) && (_kinds[next] is LineKind.Text || (_kinds[next] is LineKind.ListItem && BreaksOff(last) && !IsNextItem(first, next))))
            {
                last = next;
                continue;
            }

            if (BehindPageBreak(last) is var turned and > 0)
            {
                last = turned;
                continue;
            }

            // A sentence goes on behind an empty line: scanned pages have such gaps.
            while (next < _kinds.Length && _kinds[next] is LineKind.Blank) next++;
            if (next == last + 1 || next >= _kinds.Length || next - last > 3 || _kinds[next] is not LineKind.Text || !BreaksOff(last) || !char.IsLetter(LineAt(next).TrimStart()[0])) return last;

            last = next;
        }
    }

    /// <summary>Whether both lines begin with one mark, as far to the right: then the second is the next item, however the first ends.</summary>
    private bool IsNextItem(int line, int next)
    {
        var mark = LineAt(line).TrimStart()[0];
        return _kinds[line] is LineKind.ListItem && mark == LineAt(next).TrimStart()[0] && !char.IsDigit(mark) && IndentOfLine(line) == IndentOfLine(next);
    }

    /// <summary>The line with which a sentence goes on that the foot of a page, a form feed and the head of the next cut; -1 where none does.</summary>
    private int BehindPageBreak(int last)
    {
        var (next, isTurned) = (last + 1, false);
        for (; next < _kinds.Length && _kinds[next] is LineKind.Blank or LineKind.PageFurniture; next++) isTurned |= _kinds[next] is LineKind.PageFurniture && IsTurned(next);
        return isTurned && next < _kinds.Length && _kinds[next] is LineKind.Text && BreaksOff(last) && IndentOfLine(next) == IndentOfLine(last) && char.IsLetterOrDigit(LineAt(next).TrimStart()[0]) ? next : -1;
    }

    /// <summary>Whether a form feed stands right behind or before what belongs to a page only.</summary>
    private bool IsTurned(int furniture)
    {
        var from = furniture;
        while (from > 0 && _kinds[from - 1] is LineKind.Blank) from--;
        var to = furniture + 1;
        while (to < _kinds.Length && _kinds[to] is LineKind.Blank) to++;
        return _text.IndexOf('\f', _lines.StartOf(from), (to < _kinds.Length ? _lines.StartOf(to) : _text.Length) - _lines.StartOf(from)) >= 0;
    }

    private int IndentOfLine(int line) => _lengths[line] - LineAt(line).TrimStart().Length;

    /// <summary>How wide a paragraph is set: as its longest line.</summary>
    private int WidthFrom(int first)
    {
        // Once a longer line shows that this one was ended by its author, it is no paragraph, and nothing else matters.
        var reach = first + 1 < _kinds.Length && _kinds[first + 1] is LineKind.Text ? ReachOf(first, first + 1) : int.MaxValue;
        var width = 0;
        for (var i = first; i < _kinds.Length && i - first < LinesForWidth && (i == first || _kinds[i] is LineKind.Text); i++)
        {
            width = Math.Max(width, _lengths[i]);
            if (width * FullLine >= reach) break;
        }

        return width;
    }

    /// <summary>Whether a line was broken because the next word had no room: else its author ended it.</summary>
    private bool IsFull(int line, int next, int width) => width >= NarrowestColumn && ReachOf(line, next) > width * FullLine;

    /// <summary>How long a line would be with the first word of the next one.</summary>
    private int ReachOf(int line, int next)
    {
        var following = LineAt(next).TrimStart();
        var word = following.IndexOf(' ');
        return _lengths[line] + 1 + (word < 0 ? following.Length : word);
    }

    /// <summary>Whether a long line ends in the middle of a sentence: then a dash or a number in the next one begins no item.</summary>
    private bool BreaksOff(int line)
    {
        var text = LineAt(line);
        if (text.Length < NarrowestColumn) return false;

        var last = text[text.Length - 1];
        return char.IsLetterOrDigit(last) || last is ',' or '-' or '–' or '—';
    }

    /// <summary>
    /// Whether all but a few lines are set in, as in a memo or an RFC, and numbered ones are not: then what is set in is no heading,
    /// however short it is. Code, captions and figures look like headings.
    /// </summary>
    private bool IsIndented()
    {
        int lines = 0, indented = 0, numbered = 0;
        for (var i = 0; i < _kinds.Length; i++)
        {
            if (_kinds[i] is not (LineKind.Text or LineKind.ListItem)) continue;

            lines++;
            if (_text[_lines.StartOf(i)] is ' ' or '\t') indented++;
            else if (LineClassifier.IsNumbered(LineAt(i))) numbered++;
        }

        return numbered > 1 && indented * 10 > lines * 8;
    }

    private bool IsHeading(int line)
    {
        if (_isIndented && _text[_lines.StartOf(line)] is ' ' or '\t') return false;

        var text = LineAt(line).TrimStart();
        if (line + 1 < _kinds.Length && _kinds[line + 1] is LineKind.Underline && IsUnderlined(line)) return true;
        if (!LineClassifier.ReadsLikeHeading(text)) return false;

        var next = line + 1;
        while (next < _kinds.Length && _kinds[next] is LineKind.Blank or LineKind.PageFurniture) next++;
        if (next >= _kinds.Length) return false;

        // A numbered line followed by another is an item of a list; a bulleted line always is.
        if (_kinds[line] is not LineKind.ListItem) return true;

        return LineClassifier.IsNumbered(text) && (_kinds[next] is not LineKind.ListItem || IsRightAbove(line, next));
    }

    /// <summary>What else tildes and carets may be, they are no underline of a line that is longer.</summary>
    private bool IsUnderlined(int line) => LineAt(line + 1) is var under && (under.TrimStart()[0] is '=' or '-' || under.Length >= _lengths[line]);

    /// <summary>"12. References", an empty line, "12.1. Normative References": a heading right above one below it.</summary>
    private bool IsRightAbove(int line, int next) =>
        next > line + 1 && LineClassifier.NumberOf(LineAt(line).TrimStart()) is { Length: > 0 } number
        && LineClassifier.NumberOf(LineAt(next).TrimStart()).StartsWith(number + ".", StringComparison.Ordinal);

    private Segment SpanOf(int first, int last)
    {
        var start = _lines.StartOf(first);
        var end = last + 1 < _lines.Count ? _lines.StartOf(last + 1) : _text.Length;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        return new(start, end - start);
    }

    // A bar behind a backslash stands for itself.
    private bool IsBar(int i) => _text[i] == '|' && (i == 0 || _text[i - 1] != '\\');

    private int CellAt(TextBlock row, int offset)
    {
        var cell = IsBar(row.Span.Start) ? 0 : 1;
        for (var i = row.Span.Start; i <= Math.Min(offset, row.Span.End - 1); i++)
        {
            if (IsBar(i)) cell++;
        }

        return Math.Max(1, cell);
    }
}
