using Beleg.Proving.Seeds;
using Beleg.Proving.Statements;

namespace Beleg.Proving.Grounding;

/// <summary>What the sentence of a citation was read to say of the statement's value.</summary>
/// <param name="Statement">The statement: <c>entity/property</c>, or with its id <c>entity/property/id</c>.</param>
/// <param name="Source">The source's id.</param>
/// <param name="Quote">The quote as the seed file has it.</param>
/// <param name="Sentence">The sentence of the document in which the value stands.</param>
/// <param name="Claim">What was read; <see langword="null"/> where no single words say the value.</param>
internal sealed record CitationReading(string Statement, string Source, string Quote, string Sentence, TracedClaim? Claim)
{
    public static void Tell(IReadingWitness witness, StatedEntity entity, StatementSeed statement, IReadOnlyList<CitedPassage> passages)
    {
        var id = $"{entity.Id.Text}/{statement.Property.Text}{(statement.Id is { } own ? "/" + own.Text : "")}";
        foreach (var cited in passages)
        {
            var text = cited.Passage.Text;
            witness.Saw(new(
                id,
                cited.Source.Id,
                cited.Citation.Seed.Quote.Text,
                cited.Passage.ValueSentence.In(text).Trim(),
                cited.Claim is { } claim ? TracedClaim.Of(text, claim.Target.In(text), claim) : null));
        }
    }
}

/// <summary>Told what cited sentences were read to say: for people who ask. A build has none.</summary>
internal interface IReadingWitness
{
    void Saw(CitationReading reading);
}
