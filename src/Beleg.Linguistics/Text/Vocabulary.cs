using System.Numerics;

namespace Beleg.Linguistics.Text;

/// <summary>The words of a language that matter to a reader of values, and what each can mean.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = -1;

    private readonly WordTable<Sense[]> _words = new();

    /// <summary>
    /// Enters a table such as <c>januar jan = 1; februar feb = 2</c>: the forms of a word, and the value that goes
    /// with them. Without <c>=</c> the value is 0.
    /// </summary>
    public void Add(Role role, string table)
    {
        foreach (var row in table.Split(';'))
        {
            var sides = row.Split('=');
            var sense = new Sense(role, sides.Length > 1 ? ParseValue(sides[1].Trim()) : 0);
            foreach (var form in sides[0].Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                var id = Add(form);
                _words[id] = [.. _words[id], sense];
            }
        }
    }

    public int Add(string word) => _words.Add(WordFolding.Fold(word), Sense.None);

    /// <summary>The word's number, or <see cref="Unknown"/>.</summary>
    public int Find(ReadOnlySpan<char> folded) => _words.Find(folded);

    public Sense[] SensesOf(int word) => _words[word];

    /// <summary>The words of a phrase as numbers; other characters as the negative of their code, less one.</summary>
    public int[] Phrase(string phrase)
    {
        var ids = new List<int>();
        for (var i = 0; i < phrase.Length;)
        {
            var start = i;
            while (i < phrase.Length && char.IsLetter(phrase[i])) i++;
            if (i > start) ids.Add(Add(phrase.Substring(start, i - start)));
            else if (phrase[i++] is var c and not ' ') ids.Add(OfSymbol(c));
        }

        return [.. ids];
    }

    /// <summary>The folded word, or the sign, that a number stands for in a phrase.</summary>
    public string TextOf(int id) => id >= 0 ? _words.WordAt(id) : ((char)(-2 - id)).ToString();

    public static int OfSymbol(char c) => -2 - c;

    /// <summary>Values as the tables write them: <c>12</c>, <c>1/2</c>, <c>1.5</c>, <c>1e6</c>.</summary>
    private static Rational ParseValue(string text)
    {
        var exponent = text.IndexOf('e');
        if (exponent > 0) return Whole(text.Substring(0, exponent)) * Rational.Pow10((int)Whole(text.Substring(exponent + 1)).Numerator);

        var slash = text.IndexOf('/');
        if (slash > 0) return Whole(text.Substring(0, slash)) / Whole(text.Substring(slash + 1));

        var point = text.IndexOf('.');
        if (point < 0) return Whole(text);
        return Whole(text.Remove(point, 1)) * Rational.Pow10(point + 1 - text.Length);
    }

    private static Rational Whole(string digits)
    {
        var value = BigInteger.Zero;
        foreach (var c in digits)
        {
            if (c != '-') value = (value * 10) + (c - '0');
        }

        return digits[0] == '-' ? -value : value;
    }
}
