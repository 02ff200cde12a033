using Beleg.Linguistics.Clauses;

namespace Beleg.Linguistics.Claims;

/// <summary>
/// Goes from the clause of a value up to the sentence: each clause on the way can deny it, condition it, plan it, or put it
/// into somebody's mouth.
/// </summary>
internal static class Chain
{
    public static void Read(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question)
    {
        if (IsAssignment(clause, claim)) return;

        var root = clause;
        for (var (each, depth) = (clause, 0); each is not null && depth < 12; depth++)
        {
            root = each;
            if (each.IsTooLong)
            {
                claim.TooLong = each.Items[0].Text + "…";
                claim.Miss(Joint.Chain, claim.TooLong);
                return;
            }

            if (ReferenceEquals(each, clause)) Force.Read(sentence, clause, claim, question, isOwn: true);
            each = Above(sentence, each, claim, question);
        }

        Attached(sentence, root, claim);
        Beside(sentence, root, claim);
    }

    /// <summary>"The PING frame (type=0x06) could …": what something is set to, it is set to, whatever its sentence says of it.</summary>
    private static bool IsAssignment(ReadClause clause, Claim claim)
    {
        if (clause.Form != ClauseForm.Inserted || clause.Finite.Count > 0) return false;

        var target = clause.Items.FindIndex(item => item.Start >= claim.Target.Start);
        return target > 1 && clause.Items[target - 1].Is('=') && clause.Items.Count == target + 1;
    }

    /// <summary>The clause that governs one; <see langword="null"/> where none does.</summary>
    private static ReadClause? Above(ReadSentence sentence, ReadClause clause, Claim claim, ClaimQuestion question)
    {
        switch (clause.Form)
        {
            case ClauseForm.Conditional:
                Conditioned(claim, clause.Items[0].Text);
                return null;
            case ClauseForm.Asked:
                claim.By(ClaimRules.Question);
                claim.Set(Modality.Asked, clause.Items[0].Text);
                return null;
            case ClauseForm.Purpose:
                claim.By(ClaimRules.Purpose);
                claim.Set(Modality.Planned, clause.Items[0].Text);
                return clause.Parent;
            case ClauseForm.Content or ClauseForm.Infinitive when clause.Parent is { } matrix:
                claim.By(ClaimRules.Content);
                Matrix(sentence, matrix, claim, question);
                return matrix;
            case ClauseForm.Relative when clause.Parent is { } around && (Antecedents.IsNew(sentence, clause, around) || Antecedents.IsEquated(sentence, clause, around)):
                Force.Read(sentence, around, claim, question, isOwn: false);
                return around;
            case ClauseForm.Addition or ClauseForm.Inserted when clause.Parent is { } parent:
                Force.Read(sentence, parent, claim, question, isOwn: false);
                return parent;
            default:
                return null;
        }
    }

    /// <summary>What the verb of a clause makes of the clause below: said, believed, denied, planned.</summary>
    private static void Matrix(ReadSentence sentence, ReadClause matrix, Claim claim, ClaimQuestion question)
    {
        Force.Read(sentence, matrix, claim, question, isOwn: false);
        var verbs = matrix.Items.FindAll(item => item.IsVerb);
        foreach (var verb in verbs)
        {
            // "It is recommended that": what the property is called, its clause need not say again.
            if (!question.IsDeclared(verb)) continue;
            claim.SaysProperty = true;
            claim.Predicate.Add(verb);
        }

        if (!(claim.IsBarred && verbs.Exists(verb => verb.Has(Traits.Lets))) && (verbs.Count == 0 || !verbs.Exists(verb => verb.Has(ClauseRole.VerbHas, ClauseRole.VerbExceeds) || verb.Has(ClauseRole.AuxBe)))) claim.Miss(Joint.Chain, verbs.Count == 0 ? matrix.Items[0].Text : verbs[0].Text);
        Voices.Of(sentence, matrix, claim);
    }

    private static void Conditioned(Claim claim, string word)
    {
        claim.By(ClaimRules.Condition);
        claim.Set(Modality.Conditional, word);
    }

    /// <summary>A condition that hangs on the clause of the value, or on one above it.</summary>
    private static void Attached(ReadSentence sentence, ReadClause root, Claim claim)
    {
        foreach (var other in sentence.Clauses)
        {
            if (other.Form == ClauseForm.Conditional && (ReferenceEquals(other.Parent, root) || root.Form == ClauseForm.Main && root.Index - other.Index == 1)) Conditioned(claim, other.Items[0].Text);
        }
    }

    /// <summary>"Schulz said Meyer had told him": whoever is heard of is not who says it.</summary>
    private static bool IsHeard(ReadSentence sentence, ReadClause clause)
    {
        var at = clause.Index;
        return at + 1 < sentence.Clauses.Count && Voices.IsAttribution(clause) && sentence.Clauses[at + 1] is var next && Voices.IsAttribution(next) && next.Items[0].Start - clause.Items[clause.Items.Count - 1].End == 1;
    }

    /// <summary>Clauses that a comma sets beside the value's, and that only say who says so.</summary>
    private static void Beside(ReadSentence sentence, ReadClause root, Claim claim)
    {
        foreach (var other in sentence.Clauses)
        {
            if (ReferenceEquals(other, root) || other.Covers(claim.Target)) continue;
            if (other.Items[0].Has(ClauseRole.PrepWithout, ClauseRole.PrepBeside) && Voices.IsAttribution(other)) claim.Deny(other.Items[0].Text);
            else if (IsHeard(sentence, other)) claim.Miss(Joint.Chain, other.Items[0].Text);
            else if (other.Form is ClauseForm.Main or ClauseForm.Inserted && Voices.IsAttribution(other) && (other.Form == ClauseForm.Inserted || Math.Abs(other.Index - root.Index) == 1) && !other.HasContent)
            {
                claim.By(ClaimRules.Beside);
                Voices.Of(sentence, other, claim);
            }
            else if (other.Items[0].Has(ClauseRole.AdvEvidential) && !other.Items.Exists(item => item.Kind == ItemKind.Value)) claim.Voices.Add(new(VoiceKind.Unnamed, null, other.Items[0].Text));
            // "hatte 300 Mitarbeiter, bis Acme kam": behind it, it is so no longer.
            else if (other.Items[0].Has(Traits.Until) && other.Index == root.Index + 1 && other.Finite.Count > 0 && other.Finite[other.Finite.Count - 1] == other.Items.Count - 1 && root.Finite.Exists(verb => root.Items[verb].Can(VerbForms.Past) && root.Items[verb].IsStative)) claim.PastWord ??= other.Items[0].Text;
            // "daraus wurde nichts", "vorausgesetzt Nordwerk zahlt": what takes back the clause beside it.
            else if (other.Form is ClauseForm.Addition or ClauseForm.Main && other.Items.Exists(item => item.Has(ClauseRole.PrepCondition) || item.Has(ClauseRole.SubCondition))) Conditioned(claim, other.Items[0].Text);
        }
    }
}
