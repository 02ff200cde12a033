using Beleg.Proving.Anchoring.Likeness;

namespace Beleg.Proving.Anchoring;

/// <summary>Why a quote is not proven, and what to write instead.</summary>
/// <param name="Problem">Which of the ways to fail.</param>
/// <param name="Message">One line: what was expected, what was found, what to write instead.</param>
/// <param name="Candidates">The places that came into question, if any.</param>
internal sealed record AnchorFailure(AnchorProblem Problem, string Message, EquatableArray<Candidate> Candidates) : AnchorResult
{
    /// <summary>What to write instead of the quote, ready to paste, where that is known.</summary>
    public Quotation? Instead { get; init; }

    /// <summary>How the nearest passage differs from the quote.</summary>
    public EquatableArray<Difference> Differences { get; init; } = [];
}
