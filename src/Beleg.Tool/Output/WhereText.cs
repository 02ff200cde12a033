using System.Globalization;
using Beleg.Tool.Quoting;
using Spectre.Console;

namespace Beleg.Tool.Output;

/// <summary>Citations for people: the lines around each, with what is quoted highlighted, and marked in the margin.</summary>
internal static class WhereText
{
    private static readonly Style Quoted = new(Color.Black, Color.Yellow);
    private static readonly Style Heading = new(decoration: Decoration.Bold);

    private const int LongestAround = 120;

    public static void Write(ToolHost host, IReadOnlyList<StatementInContext> statements)
    {
        var terminal = new Terminal(host);
        for (var i = 0; i < statements.Count; i++)
        {
            if (i > 0) terminal.WriteLine();
            terminal.WriteLine((statements[i].Id, Heading), ($": {statements[i].Value} ({SupportText.Of(statements[i].Support)})", null));
            foreach (var citation in statements[i].Citations) Write(terminal, citation);
        }
    }

    private static void Write(Terminal terminal, CitationInContext citation)
    {
        var proven = citation.Citation;
        terminal.WriteLine();
        if (!citation.IsFound)
        {
            terminal.WriteLine(($"{proven.Source}: \"{proven.Quote}\" is not proven; 'beleg check' says why", null));
            return;
        }

        var bridges = proven.Bridges == Bridges.None ? "exact" : $"bridged: {proven.Bridges}";
        terminal.WriteLine(($"{citation.Document!.Path}({proven.Place.Position}): {proven.Source}, {proven.Place}, {bridges}", null));
        if (proven.Reading.Length > 0) terminal.WriteLine(($"  reads as \"{proven.Reading}\"", null));
        if (proven.Attested is { } attested) terminal.WriteLine(($"  not read: \"{attested.UnreadWords}\"; attested by {attested.By}: {attested.Because}", null));

        var width = citation.Lines[^1].Number.ToString(CultureInfo.InvariantCulture).Length;
        foreach (var line in citation.Lines)
        {
            var margin = $"{(line.IsQuoted ? '>' : ' ')} {line.Number.ToString(CultureInfo.InvariantCulture).PadLeft(width)} |";
            terminal.WriteLine([(line.Text.Length == 0 ? margin : margin + " ", null), .. PiecesOf(line)]);
        }

        if (citation.Reading is not { } reading) return;
        terminal.WriteLine(($"  sentence: {reading.Sentence.ReplaceLineEndings(" ")}", null));
        if (reading.Claim is { } claim) ClaimText.Write(terminal, claim, "  ");
        else terminal.WriteLine(("  no single words of it say the value: nothing to claim", null));
    }

    /// <summary>A line that only stands around a quote is not shown beyond where it helps: paragraphs may be one line each.</summary>
    private static IEnumerable<(string Text, Style? Style)> PiecesOf(ContextLine line) =>
        !line.IsQuoted && line.Text.Length > LongestAround
            ? [(line.Text[..LongestAround].TrimEnd() + " …", null)]
            : line.Pieces.Select(piece => (piece.Text, piece.IsQuoted ? Quoted : (Style?)null));
}
