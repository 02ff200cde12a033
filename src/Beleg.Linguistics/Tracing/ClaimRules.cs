using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Tracing;

/// <summary>All rules by which a claim is read. Their examples stand in <c>claimrules.tsv</c> of each language's folder.</summary>
internal static class ClaimRules
{
    public static readonly ReadingRule Has = new("P1", "what somebody has, employs, houses");
    public static readonly ReadingRule Definite = new("P2", "so many of somebody's: that they are there is taken for granted");
    public static readonly ReadingRule With = new("P3", "what a noun has that a preposition joins to it");
    public static readonly ReadingRule Is = new("P4", "what something is, costs, amounts or comes to");
    public static readonly ReadingRule PropertyVerb = new("P5", "what a verb says that the catalogue declares");
    public static readonly ReadingRule Label = new("P6", "what stands beside a label, without a verb");
    public static readonly ReadingRule Cell = new("P7", "what stands in the cell of a table");
    public static readonly ReadingRule Dated = new("P9", "when something happened that the catalogue's words name");
    public static readonly ReadingRule Deadline = new("P10", "by when a norm wants something done, whatever it is");
    public static readonly ReadingRule Existence = new("P11", "what there is, works or lives in a place");
    public static readonly ReadingRule Remainder = new("P12", "which values may be, or are left where others may not");
    public static readonly ReadingRule Barred = new("P13", "what nobody may let be otherwise");
    public static readonly ReadingRule Limit = new("P14", "a most or a least of something, which its noun says");

    public static readonly ReadingRule Content = new("C1", "what a clause says that hangs on another's verb");
    public static readonly ReadingRule Condition = new("C2", "what holds on a condition");
    public static readonly ReadingRule Question = new("C3", "what is asked");
    public static readonly ReadingRule Purpose = new("C4", "what is meant to come of something");
    public static readonly ReadingRule Beside = new("C5", "who says so, in a clause beside");

    public static readonly ReadingRule Denied = new("F1", "it is denied, missing or false");
    public static readonly ReadingRule Possible = new("F2", "it may be so");
    public static readonly ReadingRule Planned = new("F3", "it is to be so");
    public static readonly ReadingRule Duty = new("F4", "it must be so; in a norm, that it should or may");
    public static readonly ReadingRule Unreal = new("F5", "it would be so, or nearly was");
    public static readonly ReadingRule Demanded = new("F6", "somebody demands it");
    public static readonly ReadingRule Decided = new("F7", "somebody has decided it");
    public static readonly ReadingRule Abandoned = new("F8", "somebody has given it up");
    public static readonly ReadingRule Awaited = new("F9", "somebody expects, seeks or considers it");
    public static readonly ReadingRule Past = new("F10", "it was so once");
    public static readonly ReadingRule Reported = new("F11", "somebody says so, named or not");

    public static readonly ReadingRule UnderWay = new("F12", "it is being made, and not there yet");

    public static IReadOnlyList<ReadingRule> All { get; } =
    [
        Has, Definite, With, Is, PropertyVerb, Label, Cell, Dated, Deadline, Existence, Remainder, Barred, Limit,
        Content, Condition, Question, Purpose, Beside,
        Denied, Possible, Planned, Duty, Unreal, Demanded, Decided, Abandoned, Awaited, Past, Reported, UnderWay,
    ];

    /// <summary>The rule by which a word of a role makes something of what its clause says; <see langword="null"/> where it only stays unread.</summary>
    public static ReadingRule? OfForce(ClauseRole role) => role switch
    {
        ClauseRole.ModalPossible or ClauseRole.AdvDoubt or ClauseRole.NounRoom => Possible,
        ClauseRole.ModalPlan or ClauseRole.VerbPlans or ClauseRole.AdvFuture or ClauseRole.AdjPlanned or ClauseRole.NounPlan => Planned,
        ClauseRole.ModalMust => Duty,
        ClauseRole.ModalUnreal or ClauseRole.AdvAlmost or ClauseRole.AuxHave or ClauseRole.AuxBe or ClauseRole.AuxBecome => Unreal,
        ClauseRole.VerbDemands => Demanded,
        ClauseRole.VerbDecides => Decided,
        ClauseRole.VerbAbandons => Abandoned,
        ClauseRole.VerbExpects or ClauseRole.VerbSeeks or ClauseRole.VerbConsiders => Awaited,
        ClauseRole.PrepCondition => Condition,
        ClauseRole.AdvPast or ClauseRole.AdjPast => Past,
        ClauseRole.AdvEvidential or ClauseRole.PrepVoice or ClauseRole.VerbCalls or ClauseRole.NounRumour => Reported,
        ClauseRole.VerbProceeds or ClauseRole.AdvUnderWay => UnderWay,
        ClauseRole.AdvAverage or ClauseRole.AdjAverage => null,
        _ => Denied,
    };
}
