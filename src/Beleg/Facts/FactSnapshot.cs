using System.Text;

namespace Beleg;

/// <summary>
/// Renders facts as text, one readable line each, to be put under a snapshot test: a catalogue's update then shows which of
/// the facts that a program relies on have changed, and how.
/// </summary>
/// <remarks>
/// A line gives, between <c> | </c>: id, type, value in invariant notation; then, each behind its name and only where it is not
/// the default, derivation, <c>per</c>, <c>of</c>, shares, open list, status, who says so, whose plan, <c>as-of</c>,
/// <c>valid</c>, rank, lifecycle and successor; then support, and for each quote its source and the first 12 hexadecimal digits
/// of the SHA-256 of source, quote and reading. Names, summaries, reasons and places are not part of it. In a text, <c>|</c>, <c>\</c>
/// and what would break the line are written <c>\uXXXX</c>. The same lines stand in a catalogue's own <c>Facts.Shipped.txt</c>.
/// </remarks>
public static class FactSnapshot
{
    /// <summary>One fact as a line, without line end: <c>town-hall/floors | quantity | 7 floor | support Derived | quote chronicle 0b1c…</c>.</summary>
    /// <param name="fact">The fact.</param>
    /// <returns>The line; the same on every machine.</returns>
    /// <exception cref="InvalidOperationException">The fact is <c>default(Fact)</c>, which is no statement.</exception>
    public static string LineOf(Fact fact) => fact.ToRow().ToString();

    /// <summary>Some facts, one line each, in ordinal order of the lines, each ended by <c>\n</c>.</summary>
    /// <param name="facts">The facts in any order; one that is given twice is rendered once.</param>
    /// <returns>The text; the same on every machine.</returns>
    /// <exception cref="InvalidOperationException">One of the facts is <c>default(Fact)</c>, which is no statement.</exception>
    public static string Of(params Fact[] facts) => Of((IEnumerable<Fact>)facts);

    /// <inheritdoc cref="Of(Fact[])" />
    public static string Of(IEnumerable<Fact> facts)
    {
        var text = new StringBuilder();
        foreach (var line in facts.Select(LineOf).Distinct(StringComparer.Ordinal).OrderBy(line => line, StringComparer.Ordinal)) text.Append(line).Append('\n');
        return text.ToString();
    }
}
