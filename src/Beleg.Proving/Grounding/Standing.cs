using Beleg.Linguistics.Claims;

namespace Beleg.Proving.Grounding;

/// <summary>How far a sentence says that a thing has come, and the word that says so.</summary>
internal readonly record struct Standing(Modality Modality, string Word)
{
    public static Standing Plain { get; } = new(Modality.Stated, "");

    /// <summary>Whether the relation itself is a decision: <em>adopted in 2019</em>.</summary>
    public bool IsDecision { get; init; }

    /// <summary>Whether its modal means a duty as well as a plan: <em>shall</em>.</summary>
    public bool MayBeDuty { get; init; }

    /// <summary>Whether it may be what somebody says rather than a plan: <em>soll laut Acme die erste sein</em>.</summary>
    public bool IsTold { get; init; }

    public static Standing Of(Claim claim) => new(claim.Modality, claim.ModalityWord)
    {
        IsDecision = claim.IsDecision,
        MayBeDuty = claim.MayBeDuty,
        IsTold = (claim.MayBeReport && claim.Voices.Count > 0) || claim.Voices.Exists(static voice => voice.Kind is VoiceKind.Unnamed),
    };

    /// <summary>The status of what a norm says.</summary>
    public static Status? NormOf(Modality modality) => modality switch
    {
        Modality.Required => Status.Required,
        Modality.Recommended => Status.Recommended,
        Modality.Permitted => Status.Permitted,
        _ => null,
    };
}
