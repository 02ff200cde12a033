using Beleg.Linguistics.Clauses;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Statements;

namespace Beleg.Proving.Grounding;

/// <summary>Proves what else a statement says of its value: its time, for what each, of what, in which parts, whose plan.</summary>
internal static class QualifierProof
{
    public static void Prove(StatementContext context, IReadOnlyList<CitedPassage> passages)
    {
        var supporting = passages.Where(passage => !passage.Citation.Seed.Disputes && passage.Language is not null).ToList();
        if (supporting.Count == 0) return;

        var statement = context.Statement;
        if (statement.AsOf is { } asOf && PartialDate.TryParse(asOf.Value.Text, out var date)) ProveTime(context, "as-of", asOf, NormalForm.Of(date)!, supporting);
        if (statement.Valid is { } valid && Period.TryParse(valid.Value.Text, out var period)) ProveTime(context, "valid", valid, NormalForm.Of(period)!, supporting);
        if (statement.PlanOf is { } planner) ProvePlanOf(context, planner, supporting);
        if (statement.Per is { } per) Check(context, per, "per", supporting, passage => SaysPer(passage, per.Text));
        foreach (var of in statement.Of) Check(context, of, "of", supporting, passage => SaysOf(context, passage, of.Text));
        if (statement.Shares.Count > 0) ProveShares(context, supporting);
    }

    /// <summary>Like any date: it follows from a quote of its own, or from the sentence of a citation.</summary>
    private static void ProveTime(StatementContext context, string key, QuotedDate time, StatedValue stated, List<CitedPassage> passages)
    {
        if (time.Quote is { } quote)
        {
            var stands = passages.Any(passage => QualifierWords.StandsNear(passage, quote));
            if (!context.Issues.Check(stands, Rules.QualifierWordsNotFound, quote.Location, quote.Text, passages[0].Citation.Document!.Name)) return;
        }

        var follows = passages.Any(passage =>
            Entailment.Check(stated, TimesIn(context, passage, time.Quote?.Text)).Outcome != Outcome.Contradicts);
        context.Issues.Check(follows, Rules.ValueDoesNotFollow, time.Value.Location, time.Value.Text, time.Quote?.Text ?? passages[0].Citation.Seed.Quote.Text, $"does not say that time: quote the words that do as '{key}: {{ value: …, quote: \"…\" }}'");
    }

    /// <summary>
    /// The times that words quoted for it say, or the value's own clause: "opened in 2012" says when it opened, not when it
    /// had so many. What holds since a day holds on that day.
    /// </summary>
    private static IReadOnlyList<Reading> TimesIn(StatementContext context, CitedPassage passage, string? quote)
    {
        var language = KnownLanguages.Find(passage.Source.Language)!;
        var said = quote is null && passage.Claim is { } claim
            ? [.. claim.Dates.Select(date => date.Reading).OfType<Reading>(), .. ValueReader.Read(string.Join(" ", claim.Clause!.Items.Select(item => item.Text)), language, context.Units)]
            : ValueReader.Read(quote ?? passage.Passage.SentenceText, language, context.Units);
        // "Revenue 2024": of a cell, the head of its column says when.
        if (quote is null && TableHeader.Of(passage) is { Length: > 0 } header) said = [.. said, .. ValueReader.Read(header, language, context.Units)];
        return [.. said, .. said.Select(reading => reading.Value is PeriodValue { Start: { } start, End: null } ? reading with { Value = new DateValue(start) } : null).OfType<Reading>()];
    }

    private static void ProvePlanOf(StatementContext context, Spanned planner, List<CitedPassage> passages)
    {
        if (context.FindEntity(planner) is null) return;

        Check(context, planner, "plan-of", passages, passage => passage.Mentions.Any(mention => mention.IsWithin(passage.Passage.Sentence.Start, passage.Passage.Sentence.End) && mention.Names(planner.Text)));
    }

    /// <summary>„je Pod“, „pro Jahr“, „die jeweils“: a word that distributes, and what it distributes over.</summary>
    private static bool SaysPer(CitedPassage passage, string per)
    {
        // "täglich": the word itself, or the period that it names.
        if (passage.Claim?.PerWords.Exists(word => string.Equals(word, per, StringComparison.OrdinalIgnoreCase) || string.Equals(passage.Language!.PerPeriod.Find(word), per, StringComparison.Ordinal)) == true) return true;

        // "jährlich 24": read with the number.
        if (passage.Claim?.Clause is { } clause && clause.Items.Exists(item => item.Start < passage.Passage.Value.End && item.End > passage.Passage.Value.Start && item.Reading?.Value is AmountValue amount && amount.Unit.EndsWith("/" + per, StringComparison.Ordinal))) return true;

        var words = passage.Passage.WordsOf(passage.Passage.Sentence);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Is('/') && i + 1 < words.Count && Begins(words[i + 1], per)) return true;
            if (!passage.Language!.Qualifiers.Each.Has(words[i])) continue;

            // Behind it, but for an adjective; "die jeweils" speaks of what stands before the comma.
            if (words.Skip(i + 1).Take(3).Any(word => Begins(word, per)) || Follows(words, i + 1, per)) return true;
            if (i > 1 && words.Take(i).Any(word => Begins(word, per)) && Array.Exists(passage.Language.Clauses.SensesOf(words[i - 1].Lower), static sense => sense.Role is ClauseRole.Relative)) return true;
        }

        return false;

        static bool Begins(Word word, string noun) =>
            word.Text.StartsWith(noun, StringComparison.OrdinalIgnoreCase) && word.Text.Length - noun.Length <= 3
            || word.Text.IndexOf("-" + noun, StringComparison.OrdinalIgnoreCase) > 0;
    }

    /// <summary>"for each field line": a noun of several words.</summary>
    private static bool Follows(List<Word> words, int at, string per)
    {
        var nouns = per.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < nouns.Length; i++)
        {
            if (at + i >= words.Count || !string.Equals(words[at + i].Text, nouns[i], StringComparison.OrdinalIgnoreCase)) return false;
        }

        return nouns.Length > 1;
    }

    /// <summary>Words of the sentence, or a property of the same entity that the same sentence states.</summary>
    private static bool SaysOf(StatementContext context, CitedPassage passage, string of)
    {
        // Of a sentence of several clauses, only the value's own says of what it is; of a list, only its own member.
        var sentence = passage.Passage.SentenceText;
        var clause = passage.Claim is { Clause: { } read } said ? string.Join(" ", read.Items.Where(item => !said.OfOthers.Contains(item)).Select(item => item.Text)) : sentence;
        if (RelationWords.StandIn(clause, [of])) return true;
        // "For mobile clients, the timeout is": what narrows it may stand beside the clause.
        if (passage.Claim is { } claim && claim.Restrictions.Exists(words => RelationWords.StandIn(words.In(passage.Passage.Text), [of]))) return true;

        return context.Surroundings.Others.Append(OtherStatement.Of(context.Statement))
            .Where(statement => string.Equals(statement.Property, of, StringComparison.Ordinal) || string.Equals(statement.LocalId, of, StringComparison.Ordinal))
            .SelectMany(statement => statement.Citations)
            .Any(citation => string.Equals(citation.Source, passage.Citation.Seed.Source.Text, StringComparison.Ordinal) && sentence.IndexOf(citation.Quote, StringComparison.Ordinal) >= 0);
    }

    /// <summary>Each share is said, and together they are the whole.</summary>
    private static void ProveShares(StatementContext context, List<CitedPassage> passages)
    {
        var shares = context.Statement.Shares;
        var sum = new Rational(0, 1);
        foreach (var share in shares)
        {
            // What is no share was reported when it was read.
            if (!Share.TryParse(share.Text, out var value)) return;

            sum += new Rational(value.Numerator, value.Denominator);
            Check(context, share, "shares", passages, passage => Entailment.Check(NormalForm.Of(value)!, ValueReader.Read(passage.Passage.SentenceText, KnownLanguages.Find(passage.Source.Language)!, context.Units)).Outcome != Outcome.Contradicts);
        }

        context.Issues.Check(sum == 1, Rules.SharesDoNotSum, shares[0].Location, string.Join(", ", shares.Select(share => share.Text)));
    }

    private static void Check(StatementContext context, Spanned qualifier, string key, List<CitedPassage> passages, Func<CitedPassage, bool> says) =>
        context.Issues.Check(passages.Any(says), Rules.QualifierNotSaid, qualifier.Location, key, qualifier.Text, passages[0].Citation.Seed.Quote.Text);
}
