using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Anchoring.Likeness;
using Beleg.Proving.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Proving.Tests.Anchoring;

/// <summary>What holds for every document and every quote.</summary>
public sealed class AnchorProperties
{
    private static readonly AnchorOptions Options = new() { AllowShort = true };

    // Everything that folding treats apart, letters and digits to stand beside it, and characters that come in two halves.
    private static readonly string[] Pieces =
    [
        "a", "b", "ü", "Z", "ein", "Wort", "fi", "3", "10", "000", " ", " ", " ", "\n", "\n\n", "\u00A0", "\u2009", "\t", "-", "-\n", "–", " – ", "−", "\u00AD", "\u200B",
        "u\u0308", "\u0308", "\uFB01", "„", "“", "\"", "'", "’", "(", "]", ".", ",", "…", "%", "€", "<", "😀", "\uD83D", "\uDE00", "\u202E", "|", "/", "+", "½", "漢", "\u1100\u1161", "K", "\u0000",
    ];

    private static readonly string[] Words = ["die", "Führung", "finanzielle", "Infrastruktur", "geht’s", "„Sprint“", "Baden-Württemberg", "10.000", "GPUs", "und", "–", "12–24", "50", "%", "(CDU)", "effizient"];

    private static Gen<string> AnyText => Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces));

    private static Gen<string[]> Sentence => Gen.Elements(Words).ArrayOf().Where(words => words.Length is > 3 and < 60);

    [Fact]
    public void WhateverStandsInADocumentIsFoundThere() => Check(
        from text in AnyText
        from start in Gen.Choose(0, Math.Max(0, text.Length - 1))
        from length in Gen.Choose(1, 40)
        select (Document: new EvidenceDocument("d", text), Start: start, Length: length),
        item =>
        {
            var text = item.Document.Text;
            var start = Math.Min(item.Start, text.Length);
            var end = Math.Min(text.Length, start + item.Length);
            while (start < end && char.IsWhiteSpace(text[start])) start++;
            while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
            var quote = text[start..end];
            if (!quote.Any(char.IsLetterOrDigit) || TokenEdges.Cuts(text, start) || TokenEdges.Cuts(text, end) || IsInvisibleAtEdge(quote)) return true;
            // Whether a dash is one between words its blanks on both sides say, of which the quote has but one: it may be refused.
            if (Characters.IsDash(quote[0]) || Characters.IsDash(quote[^1])) return true;

            for (var occurrence = 1; ; occurrence++)
            {
                var result = Anchor.Find(item.Document, new(quote) { Occurrence = occurrence }, Options);
                if (result is not Anchored found) return false;
                if (found.Start == start && found.End == end) return found.IsExact;
            }
        });

    [Fact]
    public void AReportedPlaceHoldsTheQuote() => Check(
        from text in AnyText
        from quote in AnyText
        select (Document: new EvidenceDocument("d", text), Quote: quote),
        item =>
        {
            if (Anchor.Find(item.Document, new(item.Quote) { Occurrence = 1 }, Options) is not Anchored { Segments.Count: 1 } found) return true;

            var printed = found.Segments[0].In(item.Document.Text);
            // Dots at the ends of a quote leave out what stands before or behind it.
            var quoted = !Elision.IsIn(printed) && Elision.PartsOf(item.Quote) is [var part] ? part.In(item.Quote) : item.Quote;
            return string.Equals(Letters(printed), Letters(quoted), StringComparison.Ordinal) && !TokenEdges.Cuts(item.Document.Text, found.Start) && !TokenEdges.Cuts(item.Document.Text, found.End);
        });

    [Fact]
    public void AllowedVariationsAreBridgedAtTheMappedPlace() => Check(
        from words in Sentence
        from variations in Gen.Choose(0, 7).ArrayOf(words.Length)
        from first in Gen.Choose(0, words.Length - 2)
        from count in Gen.Choose(2, words.Length - first)
        select (Words: words, Variations: variations, First: first, Count: count),
        item =>
        {
            var varied = item.Words.Select((word, i) => Vary(word, item.Variations[i])).ToArray();
            var text = string.Join(' ', varied);
            var start = varied.Take(item.First).Sum(word => word.Length + 1);
            var quote = string.Join(' ', item.Words.Skip(item.First).Take(item.Count));
            var printed = string.Join(' ', varied.Skip(item.First).Take(item.Count));

            // Unless the quote's edge falls between the halves of „12 – 24“ or a sign and its number.
            if (TokenEdges.Cuts(text, start) || TokenEdges.Cuts(text, start + printed.Length) || !quote.Any(char.IsLetterOrDigit)) return true;

            for (var occurrence = 1; ; occurrence++)
            {
                if (Anchor.Find(new("d", text), new(quote) { Occurrence = occurrence }, Options) is not Anchored found) return false;
                if (found.Start == start + LeadingVariation(varied[item.First]) && found.End == start + printed.Length - TrailingVariation(varied[item.First + item.Count - 1])) return true;
            }
        });

    [Fact]
    public void AChangedProtectedCharacterIsNotFound() => Check(
        from words in Sentence
        from at in Gen.Choose(0, 10_000)
        select (Text: string.Join(' ', words), At: at),
        item =>
        {
            var candidates = Enumerable.Range(0, item.Text.Length).Where(i => char.IsLetterOrDigit(item.Text[i]) || item.Text[i] is '.' or '%' or '(' or ')').ToArray();
            if (candidates.Length == 0) return true;

            var changed = candidates[item.At % candidates.Length];
            var other = item.Text[changed] switch
            {
                '9' => '0',
                >= '0' and < '9' and var digit => (char)(digit + 1),
                '.' => ',',
                '%' => '‰',
                '(' => '[',
                ')' => ']',
                var letter => char.IsUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter),
            };
            var document = new EvidenceDocument("d", $"{item.Text[..changed]}{other}{item.Text[(changed + 1)..]}");
            return item.Text[changed] == other || Anchor.Find(document, new(item.Text), Options) is AnchorFailure;
        });

    [Fact]
    public void TheOffsetMapIsMonotoneAndInvertible() => Check(AnyText, text =>
    {
        var folded = FoldedText.Of(text);
        for (var i = 0; i < folded.Length; i++)
        {
            var source = folded.SourceOf(i);
            if (source < 0 || source >= text.Length || folded.SourceEndOf(i) <= source) return false;
            if (i > 0 && folded.SourceOf(i - 1) > source) return false;
            if (folded.SourceOf(folded.IndexAt(source)) != source) return false;
        }

        return folded.SourceOf(folded.Length) == text.Length;
    });

    [Fact]
    public void EveryOccurrenceIsFoundAlsoInPeriodicTexts() => Check(
        from text in Gen.Elements('a', 'b').ArrayOf().Select(letters => string.Concat(Enumerable.Repeat(new string(letters), 30)))
        from start in Gen.Choose(0, Math.Max(0, text.Length - 1))
        from length in Gen.Choose(1, 60)
        from changed in Gen.Elements(true, false)
        let sought = text.Length == 0 ? "ab" : text.Substring(start, Math.Min(length, text.Length - start))
        select (Text: text, Sought: changed ? sought + "ba" : sought),
        item =>
        {
            List<int> expected = [], found = [];
            for (var i = item.Text.IndexOf(item.Sought, StringComparison.Ordinal); i >= 0; i = item.Text.IndexOf(item.Sought, i + 1, StringComparison.Ordinal)) expected.Add(i);
            var occurrences = new Occurrences(item.Text, item.Sought, patience: 0);
            while (occurrences.MoveNext()) found.Add(occurrences.Current);
            return expected.SequenceEqual(found);
        });

    [Fact]
    public void LookingUpFindsWhatSearchingFinds() => Check(
        from letters in Gen.Elements('a', 'b', 'c', 'd').ArrayOf(400)
        from start in Gen.Choose(0, 360)
        from length in Gen.Choose(GramIndex.Shortest, 40)
        from copies in Gen.Choose(1, 4)
        from impatient in Gen.Elements(true, false)
        let text = string.Concat(Enumerable.Repeat(new string(letters), copies))
        select (Text: text, Sought: text.Substring(start, length), Patience: impatient ? 0 : 4),
        item =>
        {
            List<int> expected = [], found = [];
            for (var i = item.Text.IndexOf(item.Sought, StringComparison.Ordinal); i >= 0; i = item.Text.IndexOf(item.Sought, i + 1, StringComparison.Ordinal)) expected.Add(i);
            var occurrences = new Occurrences(item.Text, item.Sought, new GramIndex(item.Text), item.Patience);
            while (occurrences.MoveNext()) found.Add(occurrences.Current);
            return expected.SequenceEqual(found);
        });

    [Fact]
    public void FoldingByVectorsIsFoldingByCharacters() => Check(
        Gen.Frequency((40, Gen.Elements([.. "abcdefghijklmnopqrstuvwxyzABCDEFGHäöüßé0123456789.,;()[]{}%$~!/<>|"])), (4, Gen.Constant(' ')), (1, Gen.Elements([.. "\n\n \t\u00A0\u0085\u2028\"'`´«»„“’‹€…—−\u00B4\u0130\u0131\u0132\uFB01\u2009\u0000\u007F\u0080\u00BF\u00C0漢"]))).ArrayOf(300).Select(characters => new string(characters)),
        text =>
        {
            // A character without width behind each other one leaves no two to be folded at once.
            var alone = string.Concat(text.Select(c => $"{c}\u200B"));
            var (folded, reference) = (FoldedText.Of(text, keepDashes: true), FoldedText.Of(alone, keepDashes: true));
            return folded.Characters.SequenceEqual(reference.Characters) && Enumerable.Range(0, folded.Length).All(i => folded.SourceOf(i) * 2 == reference.SourceOf(i));
        });

    [Fact]
    public void TheBitParallelDistanceIsLevenshteins() => Check(
        from text in Gen.Elements('a', 'b', 'c', 'ü').ArrayOf()
        from pattern in Gen.Elements('a', 'b', 'c', 'ü').ArrayOf().Select(letters => string.Concat(Enumerable.Repeat(new string(letters), 4)))
        select (Text: new string(text), Pattern: pattern),
        item =>
        {
            if (item.Pattern.Length == 0) return true;

            var found = new int[item.Text.Length + 1];
            new MyersSearch(item.Pattern).Scan(item.Text, int.MaxValue, (end, distance) =>
            {
                found[end] = distance;
                return int.MaxValue;
            });

            return found.AsSpan(1).SequenceEqual(SemiGlobal(item.Pattern, item.Text).AsSpan(1));
        });

    /// <summary>The textbook's table: the distance to the best run that ends at each place.</summary>
    private static int[] SemiGlobal(string pattern, string text)
    {
        var previous = new int[text.Length + 1];
        for (var i = 1; i <= pattern.Length; i++)
        {
            var current = new int[text.Length + 1];
            current[0] = i;
            for (var j = 1; j <= text.Length; j++)
            {
                var replaced = previous[j - 1] + (pattern[i - 1] == text[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous;
    }

    private static string Letters(string text) => FoldBuffer.Display(text).Replace(" ", "", StringComparison.Ordinal) is var folded ? string.Concat(folded.Where(c => !Characters.IsDash(c) && c != '\u00AD')) : "";

    private static bool IsInvisibleAtEdge(string quote) =>
        Characters.ClassOf(quote[0]) is CharacterClass.Invisible or CharacterClass.SoftHyphen or CharacterClass.Mark || Characters.ClassOf(quote[^1]) is CharacterClass.Invisible or CharacterClass.SoftHyphen;

    private static string Vary(string word, int variation) => variation switch
    {
        1 => word + " ",
        2 => "\n" + word,
        3 => word.Replace("ü", "u\u0308", StringComparison.Ordinal),
        4 => word.Replace("fi", "\uFB01", StringComparison.Ordinal).Replace("ffi", "\uFB03", StringComparison.Ordinal),
        5 => word.Replace("„", "\"", StringComparison.Ordinal).Replace("“", "»", StringComparison.Ordinal).Replace('’', '\''),
        6 => word.Length > 6 && word.All(char.IsLetter) ? $"{word[..4]}\u00AD{word[4..]}" : word,
        7 => word.Length > 6 && word.All(char.IsLetter) ? $"{word[..4]}-\n{word[4..]}" : word.Replace("-W", "-\nW", StringComparison.Ordinal),
        _ => word,
    };

    private static int LeadingVariation(string word) => word[0] == '\n' ? 1 : 0;

    private static int TrailingVariation(string word) => word[^1] == ' ' ? 1 : 0;

    private static void Check<T>(Gen<T> generator, Func<T, bool> holds) =>
        FsCheck.Fluent.Prop.ForAll(generator.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
