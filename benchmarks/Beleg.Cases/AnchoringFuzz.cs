using System.Diagnostics;
using System.Globalization;
using System.Text;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Documents;

namespace Beleg.Cases;

/// <summary>
/// Anchors random quotes in random documents for as long as one likes: nothing throws, what is found holds together, messages
/// are one line, and no document takes more than linear time. A failure prints the number that repeats it.
/// </summary>
internal static class AnchoringFuzz
{
    private const int LongestDocument = 1 << 16;

    // Aligning a reading costs as much whatever the document: it is shared out as over one of this length.
    private const int ShortDocument = 10_000;

    // Far more than the slowest honest case needs, far less than anything quadratic takes at this length.
    private const double MostMicrosecondsPerCharacter = 10;

    private const string Special = " \n\r\t-–−\u00AD\u200B\u0308\uFB01„“\"'…|#.,/%€<>+()[]0123456789abcüÄßWortDIE\uD83D\uDE00\u202E\u2028\u0085\uFEFF\u0000\u1100\u1161\u11A8";

    private static readonly AnchorOptions[] Settings = [AnchorOptions.Default, new() { AllowShort = true, Readings = ReadingRules.Ocr("de") }];

    public static bool Run(TimeSpan duration, int first)
    {
        var watch = Stopwatch.StartNew();
        var (round, found) = (first, 0);
        var slowest = (Round: first, Microseconds: 0.0);
        for (; watch.Elapsed < duration; round++)
        {
            try
            {
                var start = Environment.CpuUsage.TotalTime;
                var (length, isFound) = Try(new(round));
                var spent = (Environment.CpuUsage.TotalTime - start).TotalMicroseconds / (length + ShortDocument);
                if (spent > slowest.Microseconds) slowest = (round, spent);
                found += isFound ? 1 : 0;
            }
            catch (Exception exception)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: {exception}"));
                return false;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round - first} rounds, {found} found; slowest {slowest.Microseconds:0.00} µs per character in round {slowest.Round}"));
        return slowest.Microseconds <= MostMicrosecondsPerCharacter;
    }

    private static (int Length, bool IsFound) Try(Random random)
    {
        var document = new EvidenceDocument("d", DocumentText(random));
        var quotation = new Quotation(random.Next(4) == 0 ? RandomText(random, random.Next(1, 80)) : Part(random, document.Text))
        {
            Prefix = random.Next(4) == 0 ? RandomText(random, 3) : null,
            Suffix = random.Next(4) == 0 ? Part(random, document.Text) : null,
            Reading = random.Next(4) == 0 ? Part(random, document.Text) : null,
            In = random.Next(8) == 0 ? RandomText(random, 2) : null,
            Column = random.Next(8) == 0 ? RandomText(random, 2) : null,
            Occurrence = random.Next(2) == 0 ? random.Next(-1, 4) : null,
        };

        switch (Anchor.Find(document, quotation, Settings[random.Next(Settings.Length)]))
        {
            case AnchorFailure failure when failure.Message.AsSpan().IndexOfAny("\n\r\u0085\u2028\u2029") >= 0:
                throw new InvalidDataException($"a message of several lines: {failure.Message}");
            case Anchored found when found.Segments.Any(segment => segment.Start < 0 || segment.Length <= 0 || segment.End > document.Text.Length):
                throw new InvalidDataException("a place outside the document");
            case Anchored { Segments.Count: 1 } found when !string.Equals(Protected(found.Segments[0].In(document.Text)), Protected(quotation.Text), StringComparison.Ordinal):
                throw new InvalidDataException($"found \"{found.Segments[0].In(document.Text)}\" for \"{quotation.Text}\"");
            case Anchored found:
                _ = found.Place.ToString() + found.Prefix + found.Suffix;
                return (document.Text.Length, true);
            default:
                return (document.Text.Length, false);
        }
    }

    /// <summary>What nothing bridges: digits and plain Latin letters.</summary>
    private static string Protected(string text) => string.Concat(text.Replace("\uFB01", "fi", StringComparison.Ordinal).Where(c => char.IsAsciiLetterOrDigit(c) || c is '%' or '€' or '<' or '>' or '+'));

    private static string DocumentText(Random random)
    {
        var length = random.Next(4) == 0 ? random.Next(LongestDocument) : random.Next(400);
        if (random.Next(3) > 0) return RandomText(random, length);

        // Something over and over, with something else in it here and there.
        var unit = RandomText(random, random.Next(1, 12));
        var text = new StringBuilder();
        while (text.Length < length) text.Append(random.Next(200) == 0 ? RandomText(random, 3) : unit);
        return text.ToString();
    }

    private static string Part(Random random, string text)
    {
        if (text.Length == 0) return "";

        var start = random.Next(text.Length);
        var part = text.Substring(start, random.Next(1, Math.Min(text.Length - start, random.Next(2) == 0 ? 200 : text.Length) + 1)).ToCharArray();
        for (var changes = random.Next(2) * random.Next(3); changes > 0; changes--) part[random.Next(part.Length)] = Special[random.Next(Special.Length)];
        return new(part);
    }

    private static string RandomText(Random random, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length) text.Append(random.Next(12) == 0 ? (char)random.Next(0x10000) : Special[random.Next(Special.Length)]);
        return text.ToString();
    }
}
