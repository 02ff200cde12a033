using Beleg.Linguistics.Clauses;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Consistency;

/// <summary>Checks of an entity what the rest of the catalogue has no say in: that its kind is known and its members' identifiers are free.</summary>
internal static class EntityProof
{
    /// <summary>No longer name is looked up, so that most catalogues read no language for it.</summary>
    private const int LongestPronoun = 8;

    public static void Prove(EntitySeed entity, KindsSeed kinds, IssueList issues)
    {
        // Where no kind could be read at all, that is the issue.
        var kind = kinds.Find(entity.Kind.Text);
        var known = kind is null ? kinds.Kinds.Select(each => each.Id).ToList() : [];
        issues.Check(kind is not null || known.Count == 0, Rules.UnknownKind, entity.Kind.Location, entity.Kind.Text, Spelling.DidYouMean(entity.Kind.Text, known), Spelling.Listed(known));

        var identifier = Identifier.ToPascalCase(entity.Id.Text);
        foreach (var property in kind?.Properties ?? EquatableArray<PropertySeed>.Empty)
        {
            // CS0542: a member cannot be named like its class.
            var isFree = !string.Equals(Identifier.ToPascalCase(property.Name), identifier, StringComparison.Ordinal);
            issues.Check(isFree, Rules.IdentifierCollides, entity.Id.Location, entity.Id.Text, $"{kind!.Id}.{property.Name}", identifier);
        }

        var pronoun = entity.Header.Names.FirstOrDefault(IsPronoun);
        issues.Check(pronoun is null, Rules.PronounAsName, entity.Id.Location, pronoun ?? "");

        var statements = new Identifiers(["Statements"], issues);
        foreach (var statement in entity.Statements)
        {
            statements.Add(statement.LocalId, Identifier.ToPascalCase(statement.LocalId), statement.Id?.Location ?? statement.Property.Location);
        }
    }

    /// <summary>In whatever language: a catalogue's documents may come in several.</summary>
    private static bool IsPronoun(string name) =>
        name.Length <= LongestPronoun && KnownLanguages.All.Any(language => language.Clauses.SensesOf(name.ToLowerInvariant()).Any(sense => sense.Role is ClauseRole.Pronoun or ClauseRole.PronounVague));
}
