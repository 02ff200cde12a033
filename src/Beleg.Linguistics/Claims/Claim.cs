using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>What a sentence was read to say of one value, name or text in it, and what of it was not read.</summary>
internal sealed class Claim(Segment target)
{
    /// <summary>Where the value stands in the text.</summary>
    public Segment Target { get; } = target;

    /// <summary>Whether it is said that nobody may let it be otherwise: the denial was read with the value.</summary>
    public bool IsBarred { get; set; }

    public ClaimSubject Subject { get; set; } = ClaimSubject.None;

    /// <summary>Whether no verb governs the value: a label, a heading, a table's cell.</summary>
    public bool IsFragment { get; set; }

    /// <summary>The word that denies it; <see langword="null"/> where it is affirmed.</summary>
    public string? DeniedBy { get; set; }

    public Modality Modality { get; set; }

    /// <summary>Whether the verb that the property declares is one of deciding: what was adopted was also decided.</summary>
    public bool IsDecision { get; set; }

    /// <summary>Whether its modal means a duty as well as a plan, or as a leave: <em>shall; darf höchstens 20 betragen</em>.</summary>
    public bool MayBeDuty { get; set; }

    /// <summary>Whether its modal may tell a plan as well as what somebody says: <em>soll laut Acme die erste sein</em>.</summary>
    public bool MayBeReport { get; set; }

    /// <summary>The word that says the modality.</summary>
    public string ModalityWord { get; set; } = "";

    /// <summary>The word that says that it was so once.</summary>
    public string? PastWord { get; set; }

    public List<ReadVoice> Voices { get; } = [];

    /// <summary>Words that narrow what the value counts, and belong into <c>of</c>.</summary>
    public List<Segment> Restrictions { get; } = [];

    /// <summary>The words of its clause that belong to another value of a list.</summary>
    public List<Item> OfOthers { get; } = [];

    /// <summary>Words that say that it is so on average or as a rule: <em>usually, im Schnitt</em>.</summary>
    public List<Item> Averages { get; } = [];

    /// <summary>Words that say that it is so much for each of something: <c>per</c> must say it too.</summary>
    public string? PerWord { get; set; }

    /// <summary>All such words, also those by which the property is told from others.</summary>
    public List<string> PerWords { get; } = [];

    /// <summary>Another thing that was read against the value: an old value, a part, a comparison.</summary>
    public string? SetApartBy { get; set; }

    /// <summary>Words right before or behind it that a text cut out here leaves out: <em>one of, in the county</em>.</summary>
    public string? CutBy { get; set; }

    /// <summary>The beginning of a clause that is too long to be read; <see langword="null"/> where none is.</summary>
    public string? TooLong { get; set; }

    /// <summary>A noun on which it hangs, and of which it is only the owner or the place: <em>the wife of, an hour north of</em>.</summary>
    public string? HangsOn { get; set; }

    /// <summary>What governs the value, and what its subject is called: where the words of a property must stand.</summary>
    public List<Item> Predicate { get; } = [];

    /// <summary>Whether a word of the property stands in the clause, or in the label before it.</summary>
    public bool SaysProperty { get; set; }

    /// <summary>Whether it begins with a verb, and so says something of its clause's subject.</summary>
    public bool BeginsWithVerb { get; set; }

    /// <summary>Whether it begins with an article, and so a noun phrase.</summary>
    public bool BeginsWithArticle { get; set; }

    /// <summary>The clause in which the value stands.</summary>
    public ReadClause? Clause { get; set; }

    /// <summary>The words of its own clause that were read to make something of what it says: a denial, a plan, a voice.</summary>
    public List<Item> Forceful { get; } = [];

    /// <summary>The dates of its clause.</summary>
    public List<Item> Dates { get; } = [];

    /// <summary>A word of the noun that says what the value is, which makes it a most or a least: <em>the maximum size is 5</em>.</summary>
    public Item? LimitedBy { get; private set; }

    public List<UnreadWords> Unread { get; } = [];

    /// <summary>Joints that need not have been read.</summary>
    public Joint Shadowed { get; init; }

    /// <summary>The rules that read it, in their order: <c>beleg read</c> prints them.</summary>
    public List<ReadingRule> Trace { get; } = [];

    /// <summary>Whether a figure may be worked out from it: what a norm wants is not there.</summary>
    public bool IsStateable => DeniedBy is null && SetApartBy is null && Modality < Modality.Permitted;

    public void By(ReadingRule? rule)
    {
        if (rule is not null && !Trace.Contains(rule)) Trace.Add(rule);
    }

    /// <summary>Reads what a word of the value's own noun makes of its number; <see langword="false"/> where it makes nothing of it.</summary>
    public bool Limit(Item item, ClaimQuestion question)
    {
        if (!question.Limits(item)) return false;

        By(ClaimRules.Limit);
        LimitedBy ??= item;
        return true;
    }

    public void Deny(string word) => DeniedBy ??= word;

    /// <summary>The strongest modality counts: what could be planned is possible.</summary>
    public void Set(Modality modality, string word)
    {
        if (modality <= Modality) return;
        (Modality, ModalityWord) = (modality, word);
    }

    public void Miss(Joint joint, string words)
    {
        if ((joint & Shadowed) is Joint.None && !Unread.Exists(each => string.Equals(each.Words, words, StringComparison.Ordinal))) Unread.Add(new(joint, words));
    }
}

/// <summary>How far a thing has come, or why it is not said to be so at all; in the order of what prevails.</summary>
internal enum Modality : byte
{
    Stated,
    UnderWay,
    Decided,
    Planned,
    Demanded,
    Permitted,
    Recommended,
    Required,

    // From here on nothing can be stated.
    Possible,
    Expected,
    Sought,
    Considered,
    Asked,
    Conditional,
    Unreal,
    Abandoned,
}

/// <summary>A place of a claim that must be read; or several.</summary>
[Flags]
internal enum Joint : byte
{
    None = 0,
    Subject = 1,
    Verb = 2,

    /// <summary>Between the verb and the value.</summary>
    Between = 4,

    /// <summary>In the value's own noun phrase, or touching it.</summary>
    Value = 8,

    /// <summary>A clause that governs the value's.</summary>
    Chain = 16,

    /// <summary>The word that tells the property from others of its type.</summary>
    Property = 32,

    /// <summary>The header of a table's column.</summary>
    Header = 64,
}

/// <summary>Words at a joint that no rule read.</summary>
internal sealed record UnreadWords(Joint Joint, string Words);

/// <summary>Who says so, as far as the sentence tells.</summary>
/// <param name="Speaker">The name; <see langword="null"/> where nobody is named.</param>
internal sealed record ReadVoice(VoiceKind Kind, Mention? Speaker, string Words);

internal enum VoiceKind : byte
{
    Says,
    Estimates,
    Believes,
    Alleges,

    /// <summary>It is said, and nobody says by whom: <em>angeblich, reportedly</em>.</summary>
    Unnamed,
}

/// <summary>What a clause speaks of.</summary>
internal sealed record ClaimSubject(SubjectKind Kind, string Words, Mention? Mention, Segment Place)
{
    public static ClaimSubject None { get; } = new(SubjectKind.None, "", null, default);
}

internal enum SubjectKind : byte
{
    /// <summary>Nothing in the clause: a heading or the sentence before carries it.</summary>
    None,
    Named,
    UnknownName,
    Pronoun,

    /// <summary>A noun that the subject's kind declares: <em>die Anlage</em>.</summary>
    KindNoun,

    /// <summary>A noun that could be anything.</summary>
    Stranger,

    /// <summary>Two that could be it.</summary>
    Several,
}
