using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Grounding;

/// <summary>Proves that a list is complete, or open where the source says that there are more.</summary>
internal static class ListProof
{
    /// <summary>How many words of article and adjectives may stand between <em>such as</em> and the list.</summary>
    private const int LongestLead = 4;

    public static void Prove(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        if (context.Statement.IsParaphrase) return;

        foreach (var passage in passages.Where(passage => !passage.Citation.Seed.Disputes && passage.Language is not null)) Prove(context, passage);
    }

    private static void Prove(StatementContext context, CitedPassage passage)
    {
        var quote = passage.Citation.Seed.Quote;
        if (context.Statement.IsOpenList)
        {
            // An enumeration with a member that is no value says as well that there are more.
            context.Issues.Check(OpenedBy(passage) is not null || FirstMissing(context, passage) is not null, Rules.ListNotOpen, quote.Location, quote.Text);
        }
        else if (context.Property.Type is PropertyType.Entities && passage.HasValuePlace)
        {
            // "partners include A and B": whoever else there is, the source does not say that they are all.
            var missing = FirstMissing(context, passage) ?? (context.Statement.Values.Count > 1 && OpenedBy(passage) is { } more ? $"others (\"{more}\")" : null);
            context.Issues.Check(missing is null, Rules.ListNotComplete, quote.Location, quote.Text, missing ?? "");
        }
    }

    /// <summary>What stands in the enumeration and is none of the values; <see langword="null"/> where there is nothing more.</summary>
    private static string? FirstMissing(StatementContext context, CitedPassage passage)
    {
        if (passage.Claim is not { Clause: { } clause }) return null;

        var ids = context.Statement.Values.Select(value => value.Text).ToList();
        var sentence = passage.ReadSentence!;
        var members = Coordination.MembersAt(sentence, clause, passage.Passage.Value);
        if (members.Count < 2) return null;
        return members.Find(member => Coordination.IsMember(sentence, clause, member, IsBehind(member)) && !IsStated(member) && (IsBehind(member) || !IsOther(member)))?.Text;

        bool IsBehind(Item member) => member.Start > passage.Passage.Value.Start;

        bool IsStated(Item member) => member.Mention is { } mention && (mention.NamesAny(ids) || mention.Names(context.Entity.Id.Text));

        // "Acme and the countries A and B": a name before the list that could be none of it is joined to all of it.
        bool IsOther(Item member) => member.Mention is { } mention && context.Property.Of.Length > 0 && !mention.NamesKind(context.Property.Of);
    }

    /// <summary>Phrases (<em>unter anderem</em>) say it of their sentence, a single word only of the list that it leads to.</summary>
    private static string? OpenedBy(CitedPassage passage)
    {
        var (lexicon, sentence) = (passage.Language!.Qualifiers, passage.Passage.WordsOf(passage.Passage.Sentence));
        for (var i = 0; i < sentence.Count; i++)
        {
            var length = lexicon.OpenLists.Match(sentence, i);
            if (length > 1 || (length == 1 && LeadsToValue(passage, sentence, i))) return string.Join(" ", sentence.Skip(i).Take(length).Select(word => word.Text));
        }

        return null;
    }

    /// <summary>„Partner wie Bosch“; not „wie Bosch meldet“, „so groß wie Bosch“, „etwa 30“.</summary>
    private static bool LeadsToValue(CitedPassage passage, List<Word> sentence, int at)
    {
        var (lexicon, value, word) = (passage.Language!.Clauses, passage.Passage.Value, sentence[at]);
        if (at + 1 >= sentence.Count || char.IsDigit(sentence[at + 1].Text[0])) return false;
        if (passage.Attributions.Any(attribution => word.Start >= attribution.Phrase.Start && word.End <= attribution.Phrase.End)) return false;
        if (Array.Exists(lexicon.SensesOf(word.Lower), static sense => sense.Role is ClauseRole.Than) && !(at > 0 && (sentence[at - 1].IsCapitalised || sentence[at - 1].Is(',')))) return false;
        // A list that is the value keeps its words.
        if (word.Start >= value.Start) return word.Start < value.End;

        for (var i = at + 1; i < sentence.Count && sentence[i].Start < value.Start; i++)
        {
            if (!sentence[i].IsWord || Array.Exists(lexicon.SensesOf(sentence[i].Lower), static sense => (sense.Form & VerbForms.Finite) is not VerbForms.None) || i > at + LongestLead) return false;
        }

        return true;
    }
}
