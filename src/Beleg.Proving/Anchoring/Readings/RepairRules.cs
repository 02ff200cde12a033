using Beleg.Proving.Anchoring.Folding;

namespace Beleg.Proving.Anchoring.Readings;

/// <summary>Which repairs are possible at a pair of positions. What is not listed here is no repair.</summary>
internal sealed class RepairRules
{
    // Shorter words are too near to other words for a missing letter to be a mere misprint.
    private const int ShortestMisprinted = 10;
    private const int LongestWord = 64;

    private readonly string _printed;
    private readonly string _reading;
    private readonly ReadingRules _rules;
    private readonly List<(RepairKind Kind, int Printed, int Read)> _found = [];

    public RepairRules(string printed, string reading, ReadingRules rules)
    {
        _printed = printed;
        _reading = reading;
        _rules = rules;
    }

    /// <summary>The kinds, and how many characters of either text each takes. The list is reused.</summary>
    public List<(RepairKind Kind, int Printed, int Read)> RepairsAt(int i, int j)
    {
        _found.Clear();
        if (j < _reading.Length) AddConfusions(i, j);
        AddSpacing(i, j);
        AddHyphens(i, j);
        AddMarks(i, j);
        AddCase(i, j);
        AddMisprints(i, j);
        return _found;
    }

    private void AddConfusions(int i, int j)
    {
        foreach (var confusion in _rules.Confusions.MeaningWith(_reading[j]))
        {
            if (!StandsAt(_printed, i, confusion.Printed) || !StandsAt(_reading, j, confusion.Meant)) continue;
            if (!IsInsideWord(i, confusion.Printed.Length)) continue;

            _found.Add((RepairKind.Confusion, confusion.Printed.Length, confusion.Meant.Length));
        }
    }

    /// <summary>Letters are confused in words, and digits only where they stand for a letter: a number is never touched.</summary>
    private bool IsInsideWord(int start, int length)
    {
        var end = start + length;
        for (var i = start; i < end; i++)
        {
            if (Characters.IsDigit(_printed[i]) && !IsLetterLike(i)) return false;
        }

        var (from, to) = Widen(_printed, start, end, char.IsLetterOrDigit);
        var word = _printed.Substring(from, to - from);
        return word.Count(char.IsLetter) + (length - CountLetters(start, end)) >= 2 && word.Any(char.IsLetter);
    }

    /// <summary>A single digit before a letter, in a word of some letters: <c>er6ffnete</c>, but not <c>B200</c> or <c>5G</c>.</summary>
    private bool IsLetterLike(int i)
    {
        var letterBehind = i + 1 < _printed.Length && char.IsLower(_printed[i + 1]);
        var digitBeside = (i > 0 && IsNumeric(i - 1)) || (i + 1 < _printed.Length && Characters.IsDigit(_printed[i + 1]));
        if (!letterBehind || digitBeside) return false;

        var (from, to) = Widen(_printed, i, i + 1, char.IsLetter);
        return to - from >= 4;
    }

    private bool IsNumeric(int i) => Characters.IsDigit(_printed[i]) || (_printed[i] is '.' or ',' && i > 0 && Characters.IsDigit(_printed[i - 1]));

    private int CountLetters(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++) count += char.IsLetter(_printed[i]) ? 1 : 0;
        return count;
    }

    private void AddSpacing(int i, int j)
    {
        var isInside = i > 0 && i < _printed.Length;
        if (isInside && j < _reading.Length && _reading[j] == ' ' && _printed[i] != ' ' && _printed[i - 1] != ' ' && CanPart(_printed[i - 1], _printed[i]))
        {
            _found.Add((RepairKind.Spacing, 0, 1));
        }

        if (isInside && i + 1 < _printed.Length && _printed[i] == ' ' && (j >= _reading.Length || _reading[j] != ' ') && CanJoin(_printed[i - 1], _printed[i + 1]))
        {
            _found.Add((RepairKind.Spacing, 1, 0));
        }
    }

    private static bool CanPart(char before, char behind) =>
        !Characters.IsDash(before) && !Characters.IsDash(behind)
        && (!char.IsNumber(before) || char.IsLetter(behind))
        && (!char.IsNumber(behind) || char.IsLetter(before));

    // Also the blank before a closing quote mark or comma.
    private static bool CanJoin(char before, char behind) =>
        !char.IsNumber(before) && !char.IsNumber(behind)
        && ((char.IsLetter(before) && char.IsLetter(behind)) || Characters.IsQuoteMark(behind) || Characters.IsQuoteMark(before) || behind is ',' or ';' or '!' or '?');

    private void AddHyphens(int i, int j)
    {
        if (i == 0 || i >= _printed.Length) return;

        var between = char.IsLetter(_printed[i - 1]) && char.IsLetter(_printed[i]);
        if (between && j + 1 < _reading.Length && _reading[j] == '-' && char.IsLetter(_reading[j + 1])) _found.Add((RepairKind.Hyphen, 0, 1));

        var ended = i + 2 < _printed.Length && Characters.IsHyphen(_printed[i]) && _printed[i + 1] == ' ' && char.IsLower(_printed[i - 1]) && char.IsLower(_printed[i + 2]);
        if (ended) _found.Add((RepairKind.Hyphen, 2, 0));
        if (ended && j < _reading.Length && _reading[j] == '-') _found.Add((RepairKind.Hyphen, 2, 1));
    }

    private void AddMarks(int i, int j)
    {
        if (i >= _printed.Length || !IsMark(_printed[i]) || IsInsideNumber(i)) return;

        var c = _printed[i];
        var opens = i == 0 || _printed[i - 1] is ' ' or '(' or '[' or '"';
        var closes = i > 0 && (i + 1 == _printed.Length || !char.IsLetterOrDigit(_printed[i + 1]));
        var read = j < _reading.Length ? _reading[j] : '\0';

        // A comma or a point may be an opening mark; as a closing one it stands for itself.
        var confusable = opens || (closes && c is not (',' or '.'));
        if (confusable && read is '"' or '\'' && read != c)
        {
            _found.Add((RepairKind.Mark, 1, 1));
        }

        // A closing mark swallowed the comma behind it.
        if (closes && c is not (',' or '.') && read is '"' or '\'' && j + 1 < _reading.Length && _reading[j + 1] == ',' && (i + 1 == _printed.Length || _printed[i + 1] != ',')) _found.Add((RepairKind.Mark, 1, 2));

        // A bullet of a list.
        var alone = (i == 0 || _printed[i - 1] == ' ') && i + 1 < _printed.Length && _printed[i + 1] == ' ';
        if (alone && c is not (',' or '.')) _found.Add((RepairKind.Mark, 2, 0));
        if (alone && read is '•') _found.Add((RepairKind.Mark, 1, 1));
    }

    private static bool IsMark(char c) => c is ',' or '.' or '*' or '®' or '©' or '°' or '™' or '•' or '·' or '"' or '\'';

    private bool IsInsideNumber(int i) =>
        (i > 0 && char.IsNumber(_printed[i - 1]) && _printed[i] is not ('"' or '\'' or '®' or '*')) || (i + 1 < _printed.Length && char.IsNumber(_printed[i + 1]) && _printed[i] is '.' or ',');

    private void AddCase(int i, int j)
    {
        if (i >= _printed.Length || j >= _reading.Length || _printed[i] == _reading[j]) return;
        if (char.ToUpperInvariant(_printed[i]) != char.ToUpperInvariant(_reading[j])) return;

        var (from, to) = Widen(_reading, j, j + 1, char.IsLetterOrDigit);
        foreach (var name in _rules.Names)
        {
            if (name.Length == to - from && string.CompareOrdinal(name, 0, _reading, from, name.Length) == 0)
            {
                _found.Add((RepairKind.Case, 1, 1));
                return;
            }
        }
    }

    private void AddMisprints(int i, int j)
    {
        if (i < 2 || i + 1 >= _printed.Length || j >= _reading.Length || !AreLower(_printed, i - 1, i + 1)) return;

        var (from, to) = Widen(_printed, i - 1, i + 1, char.IsLetter);
        if (to - from < ShortestMisprinted || i - from < 1 || to - i < 2) return;

        if (char.IsLower(_reading[j])) _found.Add((RepairKind.Misprint, 0, 1));
        _found.Add((RepairKind.Misprint, 1, 0));
        if (j + 1 < _reading.Length && _printed[i] == _reading[j + 1] && _printed[i + 1] == _reading[j] && to - i > 2) _found.Add((RepairKind.Misprint, 2, 2));
    }

    /// <summary>To the ends of the word, or so far that it cannot be one.</summary>
    private static (int From, int To) Widen(string text, int from, int to, Func<char, bool> belongs)
    {
        var (first, last) = (Math.Max(0, from - LongestWord), Math.Min(text.Length, to + LongestWord));
        while (from > first && belongs(text[from - 1])) from--;
        while (to < last && belongs(text[to])) to++;
        return (from, to);
    }

    private static bool AreLower(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsLower(text[i])) return false;
        }

        return true;
    }

    private static bool StandsAt(string text, int i, string part) => i + part.Length <= text.Length && string.CompareOrdinal(text, i, part, 0, part.Length) == 0;
}
