namespace Beleg.Proving.Citing;

/// <summary>One thing to write instead, ready to paste; each host says it in its own notation.</summary>
/// <param name="Of">What of the citation is to be written anew.</param>
/// <param name="Text">What to write.</param>
internal sealed record Repair(RepairOf Of, string Text);

internal enum RepairOf
{
    Document,
    Quote,
    Prefix,
    Suffix,
    Occurrence,
    Value,
    Unit,
    Bound,
}
