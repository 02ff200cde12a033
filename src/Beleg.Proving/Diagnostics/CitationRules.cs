namespace Beleg.Proving.Diagnostics;

/// <summary>What can be wrong with a citation that no catalogue holds: <c>[Cited]</c> or a comment in C# code.</summary>
internal static class CitationRules
{
    public static readonly Rule DocumentMissing = Error(
        "BLG5101", "A cited document is not in the citations folder",
        "Expected the name of a document in the citations folder, or the id of a source in citations.yaml, found '{0}': {1}");

    public static readonly Rule QuoteNotFound = Error(
        "BLG5102", "A cited quote does not stand in its document",
        "Expected a quote that stands in its document: {0}; {1}");

    public static readonly Rule QuoteNotAtOnePlace = Error(
        "BLG5103", "A cited quote does not stand at one place",
        "Expected a quote that stands at one place: {0}; {1}");

    public static readonly Rule ValueDoesNotFollow = Error(
        "BLG5104", "A constant does not follow from its quote",
        "Expected a quote that says {0}, found that \"{1}\" {2}: {3}");

    public static readonly Rule BoundNotSaid = Error(
        "BLG5105", "A constant leaves out the bound that its quote gives",
        "Expected the bound that the quote gives, found {0} where \"{1}\" reads as '{2}': {3}");

    public static readonly Rule NotAffirmed = Error(
        "BLG5106", "The cited sentence does not say that it is so",
        "Expected words that say that it is so, found \"{0}\", which {1}, in \"{2}\": {3}");

    public static readonly Rule NotRead = Advice(
        "BLG5107", "Words of the cited sentence were not read",
        "Expected words that are read, found \"{0}\" in \"{1}\", for which whoever cites vouches: {2}, or leave it if they change nothing");

    public static readonly Rule MustBeRead = Error(
        "BLG5108", "Words of the cited sentence were not read, and the project asks that they are",
        "Expected words that are read, found \"{0}\" in \"{1}\": {2}");

    public static readonly Rule WeakerThanSource = Advice(
        "BLG5109", "A constant is weaker than what its quote says",
        "Expected the value that the quote gives, found the weaker '{0}': \"{1}\" reads as '{2}'; {3}");

    public static readonly Rule NothingToProve = Error(
        "BLG5110", "A citation proves nothing, since the value of its member is not known",
        "Expected a value that is known when it is compiled, found {0}: {1}");

    public static readonly Rule MalformedArgument = Error(
        "BLG5111", "An argument of a citation makes no sense",
        "Expected {1} for '{0}', found '{2}'");

    public static readonly Rule UnknownLanguage = Error(
        "BLG5112", "A cited document is in a language that is not read",
        "Expected a document in a language that is read ({1}), found '{0}': {2}");

    public static readonly Rule ValueCutOut = Error(
        "BLG5113", "A cited quote cuts its value out of words that belong to it",
        "Expected all the words that belong to the value, found that \"{0}\" cuts it out of \"{1}\", which reads as '{2}': {3}");

    public static readonly Rule UnreadableComment = Error(
        "BLG5115", "A comment begins like a citation, and is none",
        "Expected 'cite: DOCUMENT § SECTION \"QUOTE\"', found {0}: {1}");

    /// <summary>Those that a comment can break.</summary>
    public static IReadOnlyList<Rule> OfComments { get; } =
    [
        DocumentMissing, QuoteNotFound, QuoteNotAtOnePlace, ValueDoesNotFollow, BoundNotSaid, NotAffirmed, NotRead, MustBeRead, WeakerThanSource,
        NothingToProve, MalformedArgument, UnknownLanguage, ValueCutOut, UnreadableComment, Rules.UndecodableText,
    ];

    private static Rule Error(string id, string title, string message) => new(id, title, message, Severity.ProofError);

    private static Rule Advice(string id, string title, string message) => new(id, title, message, Severity.Advice);
}
