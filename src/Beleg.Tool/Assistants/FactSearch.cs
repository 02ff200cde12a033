using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Tool.Assistants;

/// <summary>Facts in which words stand: in their ids, the names of their entities, their values or their quotes.</summary>
internal static class FactSearch
{
    /// <returns>Those with most of the words first.</returns>
    public static IEnumerable<FoundFact> Find(AssistantFolder folder, string query)
    {
        var words = WordsOf(query);
        return folder.Catalogues
            .SelectMany(catalogue => folder.Statements(catalogue).All.Select(each => (Catalogue: catalogue, each.Id, each.Fact, Words: words.Intersect(WordsOf(TextOf(each.Id, each.Entity, each.Fact)), StringComparer.Ordinal).Count())))
            .Where(each => each.Words > 0 && 2 * each.Words >= words.Count)
            .OrderByDescending(each => each.Words).ThenBy(each => each.Catalogue, StringComparer.Ordinal).ThenBy(each => each.Id, StringComparer.Ordinal)
            .Select(each => new FoundFact(each.Catalogue, each.Id, each.Fact));
    }

    private static string TextOf(string id, EntityName entity, ProvenFact fact) =>
        string.Join(' ', [id.Replace('/', ' ').Replace('-', ' '), .. entity.Names, fact.Value?.Text ?? "", .. fact.Citations.Select(citation => citation.Quote)]);

    private static HashSet<string> WordsOf(string text) =>
        WordReader.Read(text, 0, text.Length).Select(word => word.Lower).Where(word => char.IsLetterOrDigit(word[0])).ToHashSet(StringComparer.Ordinal);
}

internal sealed record FoundFact(string Catalogue, string Id, ProvenFact Fact);
