using Beleg.Linguistics.Claims;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Derivations;

/// <summary>Proves derived values: their own figures by their own quotes, and the rest by calculating again.</summary>
internal static class DerivationProof
{
    /// <summary>The derivation of a statement, where its value is one and can be read. Its figures must follow from the statement's quotes.</summary>
    public static DerivationSeed? Begin(StatementContext context, IReadOnlyList<AnchoredCitation> citations, IReadOnlyList<CitedPassage> passages)
    {
        var text = context.Statement.Values[0];
        if (!context.Issues.Check(Expression.TryParse(text.Text, out var expression, out var problem), Rules.MalformedDerivation, text.Location, problem ?? "")) return null;

        var figures = expression!.Operands.Where(operand => !operand.IsStatement).ToList();
        // Its status, and what it is said of, may be those of what it is derived from.
        var needsQuote = figures.Count > 0 || context.Statement.IsOpenList
            || context.Statement is { By.Count: > 0 } or { Status: Status.Achieved } or { AsOf: not null } or { PlanOf: not null } or { Valid: not null } or { Shares.Count: > 0 };
        context.Issues.Check(!needsQuote || citations.Count > 0, Rules.NoCitation, context.Statement.Location, context.Statement.LocalId);

        var anchored = citations.Where(citation => citation.Anchored is not null && !citation.Seed.Disputes).ToList();
        if (anchored.Count > 0)
        {
            var readings = passages.Where(passage => !passage.Citation.Seed.Disputes).SelectMany(passage => Affirmed(context, passage)).ToList();
            var free = readings.ToList();
            foreach (var figure in figures)
            {
                // A figure is used as often as it is printed, and no more.
                var verdict = Entailment.Check(figure.Value!, free);
                var follows = verdict.Outcome != Outcome.Contradicts;
                if (follows) free.Remove(verdict.Reading!);
                context.Issues.Check(follows, Rules.ValueDoesNotFollow, text.Location, figure.Text, anchored[0].Seed.Quote.Text, follows ? "" : ValueProof.Describe(readings));
            }
        }

        return new(context.Entity.Id.Text, context.Statement, context.Property, HasQuote: citations.Count > 0, SaysStatus: StatusProof.IsSaid(context, passages));
    }

    /// <summary>The values that the quotes affirm: a sum of what is denied, possible, or only one of two is nothing.</summary>
    private static IEnumerable<Reading> Affirmed(StatementContext context, CitedPassage passage)
    {
        foreach (var reading in QuoteReadings.Of(context, passage.Citation).Words)
        {
            var place = new Segment(passage.Passage.Quote.Start + reading.Start, reading.Length);
            var sentence = passage.Passage.SentenceAround(place.Start, place.Length);
            var claim = passage.Language is null ? null : passage.Read(sentence).ClaimAt(place, passage.Asked);
            if (claim is null || (claim.IsStateable && !IsOfAnother(context, claim))) yield return reading;
        }
    }

    private static bool IsOfAnother(StatementContext context, Claim claim) =>
        claim.Subject is { Kind: SubjectKind.Named, Mention: { } mention } && !mention.Names(context.Entity.Id.Text) && mention.NamesKind(context.Entity.Kind.Text);

    /// <summary>The file with the values of its derivations, which cite what they came from.</summary>
    public static ProvenFile Finish(TogetherScope scope)
    {
        if (scope.File.Derivations.Count == 0) return scope.File;

        var issues = new IssueList();
        var derived = new Dictionary<string, Derived>(StringComparer.Ordinal);
        foreach (var derivation in scope.File.Derivations) derived[derivation.Id] = new Calculation(scope.Operands, derivation).Run(issues);

        var entities = scope.File.Entities
            .Select(entity => entity with
            {
                Facts = entity.Facts.Select(fact => derived.TryGetValue($"{entity.Name.Id}/{fact.LocalId}", out var result) ? result.In(fact) : fact).ToEquatableArray(),
            })
            .ToEquatableArray();
        return scope.File with { Entities = entities, Issues = scope.File.Issues.Concat(issues.ToEquatableArray()).ToEquatableArray(), Checks = scope.File.Checks + issues.Checks };
    }

    /// <summary>Whether a property's values can be worked out from others.</summary>
    public static bool IsPossible(PropertySeed property) => property.Type is PropertyType.Quantity or PropertyType.Money or PropertyType.Share or PropertyType.Change or PropertyType.Duration;

    /// <summary>What a derivation gave, and what it rests on.</summary>
    internal sealed record Derived(SeedValue? Value, Support Support, IReadOnlyList<ProvenCitation> Citations)
    {
        public ProvenFact In(ProvenFact fact) => fact with { Value = Value, Support = Supports.Lower(fact.Support, Support), Citations = fact.Citations.Concat(Citations).Distinct().ToEquatableArray() };
    }

    /// <summary>One derivation at work.</summary>
    private sealed class Calculation(OperandTable operands, DerivationSeed derivation)
    {
        /// <summary>Longer chains of derivations help nobody, and the stack ends somewhere.</summary>
        private const int LongestChain = 64;

        private readonly Dictionary<string, Calculated> _known = new(StringComparer.Ordinal);
        private readonly List<string> _path = [];
        private readonly List<OperandFact> _used = [];

        public Derived Run(IssueList issues)
        {
            issues.CountCheck();
            ProveOperands(issues);
            var result = Evaluate(derivation.Text.Text);
            var value = result.Value is { } stated ? StateableValue.Of(derivation.Property, AsType(stated.Value), stated.Bound) : null;
            if (result.Rule is { } rule) issues.Report(rule, derivation.Text.Location, result.Arguments);
            else if (result.Value is { } other && value is null) issues.Report(Rules.DerivedValueDoesNotFit, derivation.Text.Location, derivation.Property.Name, TypeOf(derivation.Property), other.ToString());

            // What rests on a person's reading is no better than that.
            var support = _used.Aggregate(Support.Derived, static (lowest, fact) => Supports.Lower(lowest, fact.Support));
            return new(value, support, [.. _used.SelectMany(fact => fact.Citations)]);
        }

        /// <summary>A sum of plans is a plan, and one with what was taken back is nothing.</summary>
        private void ProveOperands(IssueList issues)
        {
            // What cannot be read, or is not there, is reported with the value.
            if (!Expression.TryParse(derivation.Text.Text, out var expression, out _)) return;

            var statement = derivation.Statement;
            var facts = expression.Operands.Where(operand => operand.IsStatement).Select(operand => operands.Find(operand.Text)).OfType<OperandFact>().ToList();
            if (statement.Lifecycle != Lifecycle.Retracted && facts.Find(fact => fact.Lifecycle == Lifecycle.Retracted) is { } retracted) issues.Report(Rules.RetractedOperand, derivation.Text.Location, retracted.Id);

            var weakest = facts.OrderByDescending(fact => StatementOrder.RankOf(fact.Status)).FirstOrDefault();
            var (own, said) = (SeedWords.Of(SeedWords.Statuses, statement.Status), weakest is null ? "" : SeedWords.Of(SeedWords.Statuses, weakest.Status));
            if (weakest is { Status: not (Status.Stated or Status.Achieved) } && StatementOrder.IsWeaker(weakest.Status, statement.Status)) issues.Report(Rules.DerivedBeyondOperands, derivation.Text.Location, weakest.Id, own, said);
            else if (statement.Status is not (Status.Stated or Status.Achieved) && !derivation.SaysStatus && (statement.Status is Status.Required or Status.Recommended or Status.Permitted || facts.Count == expression.Operands.Count(operand => operand.IsStatement)) && !facts.Exists(fact => fact.Status == statement.Status)) issues.Report(Rules.StatusNotSaid, derivation.Text.Location, own, derivation.Text.Text);

            ProveSame(issues, "per", statement.Per, facts, static fact => fact.Per, expression);
            ProveSame(issues, "of", statement.WholeOf, facts, static fact => fact.WhatOf, expression);
        }

        private void ProveSame(IssueList issues, string key, Spanned? own, List<OperandFact> facts, Func<OperandFact, string> carried, Expression expression)
        {
            var isSum = expression.Signs.All(sign => sign is '+' or '-');
            if (isSum && facts.Find(fact => !string.Equals(carried(fact), own?.Text ?? "", StringComparison.Ordinal)) is { } other) issues.Report(Rules.OperandsDiffer, derivation.Text.Location, key, Written(carried(other)), other.Id, Written(own?.Text ?? ""));
            else if (!isSum && own is not null && !derivation.HasQuote && !facts.Exists(fact => string.Equals(carried(fact), own.Text, StringComparison.Ordinal))) issues.Report(Rules.NoCitation, own.Location, derivation.LocalId);

            string Written(string text) => text.Length == 0 ? "none" : $"'{key}: {text}'";
        }

        private Calculated Evaluate(string text)
        {
            // What cannot be read was reported with its statement.
            if (!Expression.TryParse(text, out var expression, out _)) return Calculated.WrongElsewhere;

            var values = new List<StatedValue>();
            foreach (var operand in expression.Operands)
            {
                var value = operand.Value is { } figure ? Calculated.Of(figure) : Resolve(operand.Text);
                if (value.Value is null) return value;
                values.Add(value.Value);
            }

            // Strokes before dots: each term is a product, and the terms are added.
            var (terms, signs) = (new List<StatedValue> { values[0] }, new List<char>());
            for (var i = 0; i < expression.Signs.Length; i++)
            {
                var sign = expression.Signs[i];
                if (sign is '+' or '-')
                {
                    signs.Add(sign);
                    terms.Add(values[i + 1]);
                    continue;
                }

                var product = Arithmetic.Combine(sign, terms[terms.Count - 1], values[i + 1]);
                if (product.Value is null) return product;
                terms[terms.Count - 1] = product.Value;
            }

            var sum = terms[0];
            for (var i = 0; i < signs.Count; i++)
            {
                var next = Arithmetic.Combine(signs[i], sum, terms[i + 1]);
                if (next.Value is null) return next;
                sum = next.Value;
            }

            return Calculated.Of(sum);
        }

        private Calculated Resolve(string id)
        {
            // Every statement of a circle reports it itself; one that only leads to it has nothing to add.
            if (string.Equals(id, derivation.Id, StringComparison.Ordinal)) return Calculated.Wrong(Rules.CircularDerivation, derivation.Id, string.Join(" from ", [derivation.Id, .. _path, id]));
            if (_known.TryGetValue(id, out var known)) return known;
            if (operands.Find(id) is not { } fact) return operands.IsComplete && _path.Count == 0 ? Calculated.Wrong(Rules.UnknownOperand, id) : Calculated.WrongElsewhere;

            _used.Add(fact);

            // Until it is known, whoever meets it again goes in a circle.
            _known[id] = Calculated.WrongElsewhere;
            var result = Calculated.WrongElsewhere;
            if (fact.Derivation.Length > 0 && _path.Count < LongestChain)
            {
                _path.Add(id);
                result = Evaluate(fact.Derivation);
                if (result.Rule is { } rule && rule != Rules.CircularDerivation) result = Calculated.WrongElsewhere;
                _path.RemoveAt(_path.Count - 1);
            }
            else if (fact.Derivation.Length > 0)
            {
                result = Calculated.Wrong(Rules.CircularDerivation, derivation.Id, Invariant.Text($"a chain of more than {LongestChain} others"));
            }
            else if (fact.Value is { } value)
            {
                result = NormalForm.Of(value.Value) is { } stated ? Calculated.Of(stated) : _path.Count == 0 ? Calculated.Wrong(Rules.MixedUnits, $"'{id}' ({value.Text})", "a number") : Calculated.WrongElsewhere;
            }

            _known[id] = result;
            return result;
        }

        /// <summary>A ratio is a share or a factor where the property says so.</summary>
        private TextValue AsType(TextValue value) => (derivation.Property.Type, value) switch
        {
            (PropertyType.Share, AmountValue { Kind: AmountKind.Number, Unit: "" } ratio) => ratio with { Kind = AmountKind.Share },
            (PropertyType.Change, AmountValue { Kind: AmountKind.Number, Unit: "" } ratio) => ratio with { Kind = AmountKind.Factor },
            _ => value,
        };

        private static string TypeOf(PropertySeed property) => SeedWords.Of(SeedWords.Types, property.Type) + (property.Unit.Length > 0 ? $" in {property.Unit}" : "");
    }
}
