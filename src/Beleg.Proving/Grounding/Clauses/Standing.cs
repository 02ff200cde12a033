namespace Beleg.Proving.Grounding;

/// <summary>How far a sentence says that a thing has come, and the word that says so.</summary>
internal readonly record struct Standing(StandingKind Kind, string Word)
{
    public static Standing Plain { get; } = new(StandingKind.Plain, "");
}

internal enum StandingKind
{
    /// <summary>The plain indicative: it is so.</summary>
    Plain,

    /// <summary>A verb of planning that only reports (<em>soll laut Telekom die erste sein</em>): a plan, or what somebody says.</summary>
    Hearsay,

    /// <summary>What somebody is said to have said or found, and never a plan (<em>eine Studie soll zeigen</em>).</summary>
    Reported,
    Planned,
    UnderWay,
    Decided,
    Demanded,
}
