using Beleg.Linguistics.Claims;

namespace Beleg.Proving.Grounding;

/// <summary>What messages call that which was read against a statement.</summary>
internal static class ClaimWords
{
    public static string NameOf(Modality modality) => modality switch
    {
        Modality.Decided => "a decision",
        Modality.Planned => "a plan",
        Modality.Demanded => "a demand",
        Modality.Possible => "possible",
        Modality.Expected => "expected",
        Modality.Sought => "something sought",
        Modality.Considered => "something considered",
        Modality.Asked => "a question",
        Modality.Conditional => "a condition's consequence",
        Modality.Abandoned => "something abandoned",
        _ => "unreal",
    };

    public static string NameOf(VoiceKind kind) => kind switch
    {
        VoiceKind.Believes => "says what somebody believes",
        VoiceKind.Alleges => "says what somebody alleges",
        VoiceKind.Unnamed => "says that somebody says so, not who",
        _ => "says that somebody says so",
    };
}
