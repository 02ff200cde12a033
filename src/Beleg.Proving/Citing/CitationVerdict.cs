using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Citing;

/// <summary>What became of a citation without a catalogue.</summary>
/// <param name="Kind">Supported or not; only one of four.</param>
/// <param name="Findings">What is wrong or was not read, at most one of each rule.</param>
/// <param name="Checks">How many checks were made. None never looks like success.</param>
internal sealed record CitationVerdict(VerdictKind Kind, EquatableArray<CitationFinding> Findings, int Checks)
{
    /// <summary>Where the quote stands; <see langword="null"/> where it was not found.</summary>
    public Anchored? Anchored { get; init; }

    /// <summary>Every value that the quote says.</summary>
    public EquatableArray<SaidValue> Readings { get; init; } = [];

    /// <summary>The numbers of the quote that say no value.</summary>
    public EquatableArray<SaidNumber> Unreadable { get; init; } = [];

    /// <summary>What of the sentence was not read, word by word.</summary>
    public EquatableArray<string> Unread { get; init; } = [];

    /// <summary>What to write instead, where that is known.</summary>
    public Repair? Repair => Findings.Select(finding => finding.Repair).FirstOrDefault(repair => repair is not null);
}

internal enum VerdictKind
{
    /// <summary>The quote stands in the document, the value follows from it, and its sentence was read.</summary>
    Supported,

    /// <summary>The quote stands there, and says otherwise.</summary>
    Contradicted,

    /// <summary>Words were not read on which it hangs: neither success nor failure.</summary>
    Unassessed,

    /// <summary>The quote does not stand in the document, or not at one place.</summary>
    NotFound,
}

/// <summary>A rule that a citation breaks, with the arguments of its message but the last, which says what to write instead.</summary>
/// <param name="Advice">What to do where there is no repair to paste.</param>
internal sealed record CitationFinding(Rule Rule, EquatableArray<string> Arguments, Repair? Repair, string Advice)
{
    public static CitationFinding Of(Rule rule, Repair? repair, string advice, params string[] arguments) => new(rule, arguments.ToEquatableArray(), repair, advice);

    /// <summary>All arguments, with the repair in a host's notation.</summary>
    public string[] ArgumentsIn(Func<Repair, string> notation) => [.. Arguments, Repair is null ? Advice : "write " + notation(Repair)];

    public string MessageIn(Func<Repair, string> notation) => string.Format(null, Rule.Message, [.. ArgumentsIn(notation).Select(ShownText.Of)]);
}

/// <summary>A value that a quote says, and the rule that read it.</summary>
/// <param name="Place">Where its words stand in the document; where an ellipsis or a reading moves them, the quote's place.</param>
/// <param name="Supports">Whether the stated value follows from it.</param>
internal sealed record SaidValue(string Text, string Value, ReadingRule Rule, Segment Place, bool Supports);

/// <summary>A number that says no value, the words or signs that make it so, and the rule for it.</summary>
internal sealed record SaidNumber(string Text, string Reason, ReadingRule Rule);
