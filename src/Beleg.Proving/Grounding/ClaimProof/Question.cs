using Beleg.Linguistics.Claims;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>What a statement asks of the sentences that it quotes: the words that its catalogue declares.</summary>
internal static class Question
{
    /// <param name="source">One whose language has rules.</param>
    public static ClaimQuestion Of(StatementContext context, SourceSeed source)
    {
        var declared = context.Memory.DeclaredFor(context.Entity.Kind.Text, context.Property.Name, source.Language, () => Declared(context, KnownLanguages.Find(source.Language)!));
        var entity = context.Entity.Id.Text;
        return declared with
        {
            Genre = source.Genre,
            IsSubject = mention => mention.Names(entity),
            Members = context.Property.Type is PropertyType.Entity or PropertyType.Entities ? [.. context.Statement.Values.Select(value => value.Text).Distinct(StringComparer.Ordinal)] : [],
            Counted = context.Statement.Of.Count == 0 ? declared.Counted : [.. declared.Counted, .. context.Statement.Of.Select(of => of.Text)],
        };
    }

    /// <summary>What all statements on a property ask of sentences of a language.</summary>
    private static ClaimQuestion Declared(StatementContext context, Language language)
    {
        var (kinds, kind) = (context.Scope.Kinds, context.Scope.Kinds.Find(context.Entity.Kind.Text));
        return new()
        {
            Shadowed = context.Scope.Shadowed,
            Words = [.. Texts(context.Property.Words)],
            Patterns = [.. context.Property.Words.PatternsIn(language.Code).Select(WordPattern)],
            AsksForTime = context.Property.Type is PropertyType.Date or PropertyType.Period || !context.Property.IsAmount,
            AsksForText = !context.Property.IsAmount,
            IsBareNumber = context.Property.Type == PropertyType.Quantity && context.Property.Unit.Length == 0,
            Nouns = [.. NounsOf(kind)],
            MemberNouns = context.Property.Of.Length == 0 ? [] : [.. NounsOf(kinds.Find(context.Property.Of))],
            Plain = [.. Texts(kinds.Plain)],
            Counted = [.. kinds.Units.Where(unit => string.Equals(unit.Symbol, UnitOf(context.Property), StringComparison.Ordinal)).SelectMany(unit => unit.Forms)],
        };

        IEnumerable<string> NounsOf(KindSeed? kind) => Texts(kind?.Nouns ?? DeclaredWords.Empty).SelectMany(noun => Inflected(noun, language));

        IEnumerable<string> Texts(DeclaredWords words) => words.WordsIn(language.Code).Select(word => word.Text);
    }

    /// <summary>A noun as it is declared, and as it ends elsewhere: <em>frame, frames</em>.</summary>
    private static IEnumerable<string> Inflected(string noun, Language language) =>
        noun.Length == 0 || noun[noun.Length - 1] == '*' ? [noun] : language.NounEndings.Select(ending => noun + ending).Prepend(noun);

    /// <summary>Whether an author must say by which words a property is told from the others of its kind.</summary>
    public static bool NeedsWords(StatementContext context)
    {
        var property = context.Property;
        if (property.Type is PropertyType.Date or PropertyType.Period) return true;
        if (!property.IsAmount || context.Scope.Kinds.Find(context.Entity.Kind.Text) is not { } kind) return false;
        return kind.Properties.Any(other => !string.Equals(other.Name, property.Name, StringComparison.Ordinal) && other.Type == property.Type && other.IsRange == property.IsRange && string.Equals(other.Unit, property.Unit, StringComparison.Ordinal));
    }

    private static string UnitOf(PropertySeed property) => property.Unit.IndexOf('/') is > 0 and var stroke ? property.Unit.Substring(0, stroke) : property.Unit;

    private static RelationPattern WordPattern(DirectedPattern pattern) => new(pattern.Text, [.. pattern.Parts.Select(part => new RelationPart(KindOf(part.Kind), part.Text))]);

    private static RelationPartKind KindOf(PatternPartKind kind) => kind switch
    {
        PatternPartKind.Subject => RelationPartKind.Subject,
        PatternPartKind.Object or PatternPartKind.Value => RelationPartKind.Object,
        PatternPartKind.Genitive => RelationPartKind.Genitive,
        PatternPartKind.Stem => RelationPartKind.Stem,
        _ => RelationPartKind.Word,
    };
}
