using Beleg.Linguistics.Claims;

namespace Beleg.Proving.Grounding;

/// <summary>What a statement asks of the sentences that it quotes: the words that its catalogue declares.</summary>
internal static class Question
{
    public static ClaimQuestion Of(StatementContext context, Language language) => new()
    {
        Words = RelationWords.Of(context.Property, language),
        Counted = [.. context.Scope.Kinds.Units.Where(unit => string.Equals(unit.Symbol, context.Property.Unit, StringComparison.Ordinal)).SelectMany(unit => unit.Forms), .. context.Statement.Of is { } of ? [of.Text] : Array.Empty<string>()],
    };
}
