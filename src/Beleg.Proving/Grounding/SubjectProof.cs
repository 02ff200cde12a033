using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Grounding;

/// <summary>
/// Proves that each quote speaks of the fact's entity: a name stands in the quote or its sentence, or else in words of
/// the document that the author names. A true sentence attached to the wrong subject passes every test of strings.
/// </summary>
internal static class SubjectProof
{
    public static void Prove(StatementContext context, IReadOnlyList<AnchoredCitation> citations)
    {
        foreach (var citation in citations)
        {
            if (citation.Anchored is not null) Prove(context, citation);
        }
    }

    private static void Prove(StatementContext context, AnchoredCitation citation)
    {
        // A missing name is an issue of its own; every quote would only repeat it.
        var names = context.Entity.Header.Names.ToList();
        if (names.Count == 0) return;

        if (citation.Seed.Subject is { } subject)
        {
            var stands = citation.SourceSays(subject.Text);
            context.Issues.Check(stands, Rules.SubjectWordsNotFound, subject.Location, subject.Text, citation.Document!.Name);
            var isNamedOrReasoned = NameFinder.MentionsAny(subject.Text, names, citation.Source!.IsOcr) || citation.Seed.Because.Length > 0;
            context.Issues.Check(isNamedOrReasoned, Rules.SubjectIsInferred, subject.Location, string.Join(" or ", names.Select(name => $"\"{name}\"")), subject.Text);
            return;
        }

        var isNamed = NameFinder.MentionsAny(citation.ReadingOrQuote, names, citation.Source!.IsOcr) || NameFinder.MentionsAny(citation.Sentence, names, citation.Source.IsOcr);
        context.Issues.Check(isNamed, Rules.SubjectNotNamed, citation.Seed.Quote.Location, string.Join(" or ", names.Select(name => $"\"{name}\"")), citation.Seed.Quote.Text);
    }
}
