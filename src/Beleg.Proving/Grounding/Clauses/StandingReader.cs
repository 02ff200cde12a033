namespace Beleg.Proving.Grounding;

/// <summary>
/// Reads how far a thing has come from the clause in which it stands: by the verb that governs it, not by any word of
/// the sentence.
/// </summary>
internal static class StandingReader
{
    /// <summary>The standing of what stands from one offset to another.</summary>
    public static Standing Of(IReadOnlyList<Clause> clauses, int start, int end, QualifierLexicon lexicon)
    {
        var clause = ClauseOf(clauses, start, end);
        return clause is null ? Standing.Plain : new Reader(lexicon, start, end).Of(clause);
    }

    /// <summary>The same for a quote of which no single words say the value: then its verbs count too.</summary>
    public static Standing OfAll(IReadOnlyList<Clause> clauses, int start, int end, QualifierLexicon lexicon)
    {
        var clause = ClauseOf(clauses, start, end);
        return clause is null ? Standing.Plain : new Reader(lexicon, start, start).Of(clause);
    }

    /// <summary>Every standing that the clauses of a passage have, whatever stands in them.</summary>
    public static IEnumerable<Standing> All(IReadOnlyList<Clause> clauses, QualifierLexicon lexicon) =>
        clauses.Select(clause => new Reader(lexicon, -1, -1).Of(clause));

    public static Clause? ClauseOf(IReadOnlyList<Clause> clauses, int start, int end) => clauses.FirstOrDefault(clause => clause.Overlaps(start, end));

    private readonly struct Reader(QualifierLexicon lexicon, int start, int end)
    {
        public Standing Of(Clause clause)
        {
            var own = OfItself(clause);
            // Not by recursion: a text may nest more brackets than the stack holds calls.
            while (own.Kind == StandingKind.Plain && clause.Kind is ClauseKind.Infinitive or ClauseKind.Inserted && clause.Above is { } outer)
            {
                clause = outer;
                own = OfItself(clause);
            }

            if (own.Kind != StandingKind.Plain || clause.Above is not { } above) return own;

            // "kündigte an, dass …": what is announced is a plan; what stands in a relative clause is not.
            return clause.Kind is ClauseKind.Subordinate && lexicon.Complementisers.Has(clause.Words[0]) && OfItself(above) is { Kind: StandingKind.Planned or StandingKind.Demanded } content && !IsModal(content)
                ? content
                : own;
        }

        private bool IsModal(Standing standing) => lexicon.Modals.Has(standing.Word);

        private Standing OfItself(Clause clause)
        {
            var words = clause.Words;
            if (Found(words, lexicon.Demands) is { } demand) return new(StandingKind.Demanded, demand);
            if (OfHearsay(words) is { } hearsay) return hearsay;
            if (OfModal(clause) is { } modal) return modal;
            if (Found(words, lexicon.UnderWay) is { } underWay) return new(StandingKind.UnderWay, underWay);
            if (OfFuture(words) is { } future) return future;
            if (OfPlan(words) is { } plan) return plan;
            if (Found(words, lexicon.Decided) is { } decided) return new(StandingKind.Decided, decided);
            return Standing.Plain;
        }

        private Standing? OfModal(Clause clause)
        {
            var words = clause.Words;
            var at = IndexOf(words, lexicon.Modals);
            if (at < 0) return null;

            if (lexicon.Unreal.Match(words, at) > 0 || (clause.Kind is ClauseKind.Main && IsMeans(words, at))) return Standing.Plain;
            return new(IsHearsay(words) ? StandingKind.Reported : StandingKind.Planned, words[at].Text);
        }

        /// <summary>„soll laut Telekom das größte sein“ may be a plan; „soll laut Telekom gebaut werden“ is one, „nach Angaben der Telekom ist“ is none.</summary>
        private Standing? OfHearsay(List<Word> words)
        {
            if (Found(words, lexicon.Hearsay) is not { } hearsay) return null;

            var hasModal = IndexOf(words, lexicon.Modals) >= 0;
            if (!hasModal) return lexicon.Hearsay.Match(words, IndexOf(words, hearsay)) > 1 ? new(StandingKind.Reported, hearsay) : null;
            if (IsHearsay(words)) return new(StandingKind.Reported, hearsay);
            return IsToBeDone(words) ? null : new(StandingKind.Hearsay, hearsay);
        }

        /// <summary>Whether the infinitive that follows the value is a passive: a thing that is said to be made is not there yet.</summary>
        private bool IsToBeDone(List<Word> words)
        {
            for (var i = 1; i < words.Count; i++)
            {
                if (words[i].Start >= end && lexicon.IsInfinitive(words[i])) return lexicon.PassiveInfinitives.Has(words[i]) && lexicon.IsParticiple(words[i - 1]);
            }

            return false;
        }

        /// <summary>„Mit mehr als 30 Maßnahmen sollen Pflichten sinken“: what is to come is the sinking; the means are there.</summary>
        private bool IsMeans(List<Word> words, int modal)
        {
            var first = words.FindIndex(word => word.IsWord);
            return start >= 0 && first >= 0 && lexicon.Instruments.Has(words[first]) && words[modal].Start > start;
        }

        /// <summary>„Eine Studie soll zeigen“, „soll gesagt haben“, „soll gewesen sein“.</summary>
        private bool IsHearsay(List<Word> words)
        {
            if (lexicon.EvidenceNouns.IsIn(words) && lexicon.EvidenceVerbs.IsIn(words)) return true;

            var last = words.FindLastIndex(word => word.IsWord);
            return last > 1 && lexicon.PerfectInfinitives.Match(words, last - 1) == 2 || (last > 0 && lexicon.PerfectInfinitives.Has(words[last]) && lexicon.IsParticiple(words[last - 1]));
        }

        private Standing? OfFuture(List<Word> words)
        {
            var at = IndexOf(words, lexicon.Futures);
            if (at < 0) return null;

            var last = words.FindLastIndex(word => word.IsWord);
            // A subordinate clause has it at the end, behind its verb.
            var verb = last == at ? last - 1 : last;
            if (verb < 0) return null;
            if (lexicon.IsParticiple(words[verb])) return new(StandingKind.UnderWay, words[at].Text + " " + words[verb].Text);
            return lexicon.IsInfinitive(words[verb]) ? new(StandingKind.Planned, words[at].Text + " " + words[verb].Text) : null;
        }

        private Standing? OfPlan(List<Word> words)
        {
            if (Found(words, lexicon.Plans) is { } plan) return new(StandingKind.Planned, plan);
            if (Found(words, lexicon.Planned) is { } planned) return new(StandingKind.Planned, planned);
            foreach (var split in lexicon.SplitPlans)
            {
                var verb = IndexOf(words, split.Value);
                var last = words.FindLastIndex(word => word.IsWord);
                if (verb >= 0 && last > verb && string.Equals(words[last].Text, split.Key, StringComparison.Ordinal)) return new(StandingKind.Planned, words[verb].Text + " … " + split.Key);
            }

            return OfNoun(words) ?? OfAttribute(words);
        }

        private Standing? OfNoun(List<Word> words)
        {
            var noun = lexicon.PlanNouns.FirstIn(words);
            if (noun < 0 || (end >= 0 && words[noun].Start >= start)) return null;

            for (var i = noun + 1; i < words.Count && i <= noun + 6; i++)
            {
                if (words[i].Is(':') || lexicon.Copulas.Has(words[i])) return new(StandingKind.Planned, words[noun].Text);
            }

            return null;
        }

        /// <summary>„die geplanten 10.000 GPUs“: an attribute governs its own noun and what hangs on it, and nothing else.</summary>
        private Standing? OfAttribute(List<Word> words)
        {
            var value = IndexOf(words, start);
            for (var i = 0; i < value; i++)
            {
                if (!lexicon.PlannedAttributes.Has(words[i])) continue;

                var (governs, noun) = (true, false);
                for (var j = i + 1; j < value && governs; j++)
                {
                    governs = words[j].IsWord && !lexicon.Articles.Has(words[j]) && !IsVerb(words, j) && (!noun || !words[j].IsSmall || lexicon.Attributes.Has(words[j]) || lexicon.Prepositions.Has(words[j]));
                    noun |= lexicon.VerbEndsSubordinate ? words[j].IsCapitalised : words[j].IsSmall;
                }

                if (governs) return new(StandingKind.Planned, words[i].Text);
            }

            return null;
        }

        private bool IsVerb(List<Word> words, int at) => lexicon.FiniteVerbs.Has(words[at]) || lexicon.LooksFinite(words, at);

        /// <summary>The first word or phrase of a set; not one that belongs to the value itself, which keeps its words.</summary>
        private string? Found(List<Word> words, WordSet set)
        {
            var at = IndexOf(words, set);
            return at < 0 ? null : words[at].Text;
        }

        private int IndexOf(List<Word> words, WordSet set)
        {
            for (var at = set.FirstIn(words); at >= 0; at = set.FirstIn(words, at + 1))
            {
                if (words[at].Start < start || words[at].Start >= end) return at;
            }

            return -1;
        }

        private static int IndexOf(List<Word> words, string text) => words.FindIndex(word => string.Equals(word.Text, text, StringComparison.Ordinal));

        private static int IndexOf(List<Word> words, int offset) => words.FindIndex(word => word.End > offset);
    }
}
