namespace Beleg.Proving.Coverage;

/// <summary>What a document says that a fact could be stated from.</summary>
/// <param name="Run">Its characters: with the words that bound a value, without the quotation marks of a speech.</param>
internal sealed record Finding(FindingKind Kind, Segment Run);

internal enum FindingKind
{
    Number,
    Amount,
    Share,
    Change,
    Duration,
    Date,
    Speech,
}
