using Beleg.Proving.Anchoring;
using Beleg.Proving.Anchoring.Readings;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using Beleg.Proving.Documents.Structure;

namespace Beleg.Proving.Seeds;

/// <summary>Proves what a source is declared to be about: its entities exist, its sections stand in it, and their headings name the entities.</summary>
internal static class SourceSubjectProof
{
    public static void Prove(SourceSeed source, EvidenceDocument document, EntityTable subjects, IssueList issues)
    {
        var words = new AccompanyingWords(source, document, () => ReadingRules.Of(source));
        if (source.About is { } about && Find(about, subjects, issues) is { } entity)
        {
            var titles = SourceTitle.PlacesOf(source, document, words);
            ProveNamed(entity, about, titles, because: "", source, document, issues);
        }

        foreach (var section in source.Sections)
        {
            var named = Find(section.About, subjects, issues);
            if (OneOf(section, document, words.Region, issues) is { } heading && named is not null) ProveNamed(named, section.About, [heading], section.Because, source, document, issues);
        }
    }

    private static EntityName? Find(Spanned id, EntityTable subjects, IssueList issues)
    {
        var entity = subjects.Find(id.Text);
        // One that is lost with its fact file is an issue already.
        issues.Check(entity is not null || !subjects.IsComplete, Rules.UnknownEntity, id.Location, id.Text, "");
        return entity;
    }

    private static Segment? OneOf(SectionSeed section, EvidenceDocument document, Segment? region, IssueList issues)
    {
        var sections = SectionNames.Find(document, section.In.Text, region).FindAll(each => !each.IsParagraph);
        if (issues.Check(sections.Count > 0, Rules.SectionNotFound, section.In.Location, Failures.UnknownSection(document, section.In.Text).Message)
            && issues.Check(sections.Count == 1, Rules.SectionNotFound, section.In.Location, Failures.SeveralSections(document, section.In.Text, sections.Select(each => each.Name)))) return sections[0].Name;
        return null;
    }

    private static void ProveNamed(EntityName entity, Spanned about, List<Segment> headings, string because, SourceSeed source, EvidenceDocument document, IssueList issues)
    {
        var isNamed = headings.Exists(heading => Headings.SpellingsOf(heading.In(document.Text)).Any(words => NameFinder.MentionsAny(words, entity.Names, source.IsOcr)));
        var names = string.Join(" or ", entity.Names.Select(name => $"\"{name}\""));
        var found = headings.Count == 0 ? document.Name : OneLine.Of(headings[headings.Count - 1].In(document.Text));
        issues.Check(isNamed || because.Length > 0, Rules.SubjectNotInHeading, about.Location, names, found, ReferenceEquals(about, source.About) ? ", or each section in 'sections'" : ", or give the reason as 'because: …'");
    }
}
