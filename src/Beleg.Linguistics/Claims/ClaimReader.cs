namespace Beleg.Linguistics.Claims;

/// <summary>Reads what a sentence says of one place in it: first what governs its clause, then the joints of the clause itself.</summary>
internal static class ClaimReader
{
    public static Claim? Read(ReadSentence sentence, Segment place, ClaimQuestion question)
    {
        if (sentence.ClauseOf(place) is not { } clause) return null;

        question = question.In(clause.Items);
        var claim = new Claim(place)
        {
            Clause = clause,
            Shadowed = question.Shadowed,
            SaysProperty = clause.Items.Exists(question.IsDeclared) || (clause is { Form: Clauses.ClauseForm.Addition, Parent: { } label } && label.Items.Exists(question.IsDeclared)),
        };
        claim.IsBarred = clause.Items.Exists(item => item.Reading?.IsBarred == true && item.End > place.Start && item.Start < place.End);
        if (sentence.IsQuestion && !clause.Finite.Exists(verb => clause.Items[verb].Start >= place.Start && clause.Items[verb].End <= place.End))
        {
            claim.By(ClaimRules.Question);
            claim.Set(Modality.Asked, "?");
        }

        Chain.Read(sentence, clause, claim, question);
        if (claim.TooLong is not null) return claim;

        Edges.Read(sentence, clause, claim, question);
        RelationReader.Read(sentence, clause, claim, question);
        Joints.Read(sentence, clause, claim, question);
        if (clause.Form is Clauses.ClauseForm.Relative or Clauses.ClauseForm.Participle && claim.Subject.Kind is SubjectKind.None or SubjectKind.Pronoun) claim.Subject = Antecedents.OfRelative(sentence, clause);
        else if (claim.Subject.Kind == SubjectKind.Pronoun && Antecedents.Before(sentence, clause) is { Kind: not SubjectKind.None } before) claim.Subject = before;
        Averages(claim, question);
        return claim;
    }

    /// <summary>"The average rent is 9 euros": what is so as a rule narrows what is said of it. Of a class it is so; of one of its kind nobody has said it.</summary>
    private static void Averages(Claim claim, ClaimQuestion question)
    {
        var isOfSubject = claim.Subject is { Kind: SubjectKind.Named, Mention: { IsCompound: false } mention } && question.IsSubject(mention);
        foreach (var word in claim.Averages)
        {
            if (isOfSubject) claim.Restrictions.Add(new(word.Start, word.End - word.Start));
            else claim.Miss(Joint.Value, word.Text);
        }
    }
}
