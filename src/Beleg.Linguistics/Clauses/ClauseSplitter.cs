namespace Beleg.Linguistics.Clauses;

/// <summary>
/// Divides a sentence into clauses: at its signs, before what subordinates, and at conjunctions between two verbs. Where it
/// cannot tell, words stay together, and what does not fit is then not read.
/// </summary>
internal sealed class ClauseSplitter
{
    private readonly Inflection _inflection;
    private readonly List<ReadClause> _clauses = [];
    private readonly List<Item> _waiting = [];
    private readonly Stack<ReadClause?> _brackets = [];
    private ReadClause? _main;
    private ReadClause? _last;

    private ClauseSplitter(Inflection inflection) => _inflection = inflection;

    public static List<ReadClause> Split(List<Item> items, Inflection inflection)
    {
        var splitter = new ClauseSplitter(inflection);
        splitter.Read(items);
        return splitter._clauses;
    }

    private void Read(List<Item> items)
    {
        var (segment, opener) = (new List<Item>(), '\0');
        foreach (var item in items)
        {
            if (item.IsSign && IsQuotationMark(item.Text[0])) continue;
            if (!item.IsSign || !Divides(item.Text[0]))
            {
                if (!(item.IsSign && item.Text[0] is '.' or '!' or '?')) segment.Add(item);
                continue;
            }

            Close(segment, opener);
            (segment, opener) = ([], item.Text[0]);
            if (opener is '(' or '[') _brackets.Push(_last);
            else if (opener is ')' or ']' && _brackets.Count > 0) _last = _brackets.Pop() ?? _last;
        }

        Close(segment, opener);
        if (_waiting.Count > 0) Begin(ClauseForm.Main, [], null);
        var main = _clauses.Find(each => each.Form == ClauseForm.Main);
        for (var i = 0; i < _clauses.Count; i++)
        {
            var clause = _clauses[i];
            clause.Index = i;
            if (clause.Form != ClauseForm.Main) clause.Parent ??= main;
            if (clause is { Form: ClauseForm.Content or ClauseForm.Asked or ClauseForm.Infinitive, Parent: { } parent }) parent.HasContent = true;
            Particles.Settle(clause);
            clause.Finite = FiniteVerbs.In(clause.Items, _inflection);
        }

        for (var i = 0; i < _clauses.Count; i++) Inverted(i);
    }

    /// <summary>"Had the yard 300 cranes, it would be full; ist der Wert größer, gilt er nicht": an auxiliary before its subject, or any verb where verbs end subordinate clauses, makes a condition of its clause.</summary>
    private void Inverted(int at)
    {
        var clause = _clauses[at];
        if (clause is not { Form: ClauseForm.Main, Items.Count: > 2 } || clause.Finite.Count == 0 || clause.Finite[0] != 0 || IsContraction(clause.Items[0]) || !(clause.Items[0].Has(ClauseRole.ModalPossible, ClauseRole.AuxDo) || _inflection.VerbEndsSubordinate)) return;
        // "has, the owner said": an insertion; "do not exceed": no subject.
        if (clause.Items[1] is not { IsSign: false, IsVerb: false } subject || subject.Has(ClauseRole.Neg) || clause.Items.Exists(static item => item.Has(ClauseRole.VerbSays, ClauseRole.VerbAlleges))) return;

        var beside = at == 0 ? _clauses.Find(static other => other is { Form: ClauseForm.Main, Index: > 0 }) : _clauses[at - 1];
        if (beside is not { Form: ClauseForm.Main, Finite.Count: > 0 }) return;
        // "opened in 1998, has 14 cranes": behind another clause only where that is not so either.
        if (at > 0 && !beside.Items.Exists(static item => item.Has(ClauseRole.ModalUnreal))) return;
        // Where the verb stands second, one at the front goes on with what was said before it, unless another clause begins with its verb.
        if (_inflection.VerbEndsSubordinate && (at > 0 || beside.Finite[0] > 1 || (beside.Finite[0] == 1 && beside.Items[0].IsConjunction))) return;
        (clause.Form, clause.Parent) = (ClauseForm.Conditional, beside);
    }

    /// <summary>"there's": the subject is in it.</summary>
    private static bool IsContraction(Item item) => item.Text.IndexOfAny(['\'', '’']) >= 0;

    private void Close(List<Item> segment, char opener)
    {
        if (segment.Count == 0) return;
        if (_brackets.Count > 0)
        {
            _clauses.Add(Of(ClauseForm.Inserted, _brackets.Peek() ?? _main, segment));
            return;
        }

        foreach (var part in Parts(segment)) Add(part, opener);
    }

    /// <summary>The clauses of a run without signs.</summary>
    private IEnumerable<List<Item>> Parts(List<Item> segment)
    {
        var from = 0;
        // As one clause it is too long to be read.
        if (segment.Count > ReadClause.MaxItems)
        {
            yield return segment;
            yield break;
        }

        var finite = FiniteVerbs.In(segment, _inflection);
        for (var i = 1; i < segment.Count; i++)
        {
            if (!Begins(segment, from, i, finite)) continue;
            yield return segment.GetRange(from, i - from);
            from = i;
            finite = FiniteVerbs.In(segment, from, segment.Count, _inflection);
        }

        yield return from == 0 ? segment : segment.GetRange(from, segment.Count - from);
    }

    /// <summary>Whether a clause begins at an item inside a run.</summary>
    /// <param name="finite">The finite verbs from the last clause's beginning on.</param>
    private bool Begins(List<Item> segment, int from, int at, List<int> finite)
    {
        var item = segment[at];
        if (item.IsConjunction && !item.Has(ClauseRole.Neither) && !item.Has(ClauseRole.Nor)) return HasFinite(segment, from, at) && HasFinite(segment, at, segment.Count) && !ClosesBracket(segment, from, at);
        if (_inflection.VerbEndsSubordinate) return false;

        // "The range for the increment is 5": before the first verb, what can be a preposition is one.
        if (item.IsPreposition && !segment[from].IsSubordinator && (finite.Count == 0 || finite[0] > at)) return false;
        if ((item.IsSubordinator || (item.Has(ClauseRole.Relative) && !item.Has(ClauseRole.Det))) && !segment[at - 1].IsPreposition) return HasFinite(segment, at + 1, segment.Count);

        // "Acme said the park has 300", "that the park has 300 is false": a second verb that nothing joins to the first.
        if (finite.Count < 2) return false;
        var first = finite[0];
        return segment[from].Has(ClauseRole.SubThat) ? at == finite[1] : segment[first].Has(ClauseRole.VerbSays, ClauseRole.VerbExpects) && at == first + 1;
    }

    /// <summary>„haben Land und Kommunen den Pakt vereinbart“: the participle belongs to the verb before the conjunction.</summary>
    private bool ClosesBracket(List<Item> segment, int from, int conjunction)
    {
        if (!_inflection.VerbEndsSubordinate) return false;
        var auxiliary = segment.FindIndex(from, conjunction - from, item => item.Has(ClauseRole.ModalPossible, ClauseRole.AuxDo));
        if (auxiliary < 0) return false;
        // "ist lang und wurde eröffnet": a verb of its own, right behind the conjunction.
        if (conjunction + 1 < segment.Count && segment[conjunction + 1].Has(ClauseRole.ModalPossible, ClauseRole.AuxDo) && (segment[conjunction + 1].Forms & ~VerbForms.Finite) is VerbForms.None) return false;

        // "soll entstehen und 30 Meter hoch werden": two that one modal governs, each at the end of its words.
        var isModal = IsModal(segment[auxiliary]);
        if (isModal && auxiliary < conjunction - 1 && EndsGoverned(segment, conjunction)) return true;

        // "sollen Pflichten reduziert und Verfahren beschleunigt werden": a modal waits for the infinitive.
        var closing = isModal && !segment[auxiliary].Has(ClauseRole.AuxBecome) ? VerbForms.Infinitive : VerbForms.Participle;
        for (var i = from; i < conjunction; i++)
        {
            if (i != auxiliary && segment[i].Can(closing)) return false;
        }

        return segment[segment.Count - 1].Can(VerbForms.Participle | VerbForms.Infinitive);
    }

    private bool HasFinite(List<Item> segment, int start, int end) => FiniteVerbs.In(segment, start, end, _inflection).Count > 0;

    private void Add(List<Item> part, char opener)
    {
        var finite = FiniteVerbs.In(part, _inflection);
        var lead = 0;
        while (lead < part.Count - 1 && part[lead].IsConjunction) lead++;
        var first = part[lead];

        if (IsSubjectRelative(first, finite)) Begin(ClauseForm.Relative, part, null);
        else if (first.Has(ClauseRole.SubCondition)) Begin(ClauseForm.Conditional, part, _main);
        else if (first.IsSubordinator && (finite.Count > 0 || !_inflection.VerbEndsSubordinate)) Begin(FormOf(first, _last, finite.Exists(verb => part[verb].Can(VerbForms.Past))), part, first.Has(ClauseRole.SubThat) || first.Has(ClauseRole.SubWhether) ? _last ?? _main : _main);
        else if (IsRelative(part, lead, finite.Count > 0)) Begin(ClauseForm.Relative, part, _last);
        else if (finite.Count == 0 && !_inflection.VerbEndsSubordinate && _main is null && _waiting.Count > 0 && _last is { Form: ClauseForm.Relative } && part[0].Can(VerbForms.Past)) Begin(ClauseForm.Main, part, null);
        else if (finite.Count == 0 && IsInfinitive(part)) Begin(ClauseForm.Infinitive, part, _last);
        else if (finite.Count == 0 || SharesModal(part)) Continue(part, opener);
        else if (_waiting.Count > 0 && IsInsertion(part, finite)) _clauses.Add(Of(ClauseForm.Inserted, null, part));
        else if (_last is { Form: ClauseForm.Content } content && opener == '\0' && finite[0] == 0 && content.Parent is { } above) Resume(above, part);
        else Begin(ClauseForm.Main, part, null);
    }

    /// <summary>„will Kunde werden, den Bedarf bündeln“: behind a comma, one modal goes on to govern.</summary>
    private bool SharesModal(List<Item> part)
    {
        if (!_inflection.VerbEndsSubordinate || _last is not { Form: ClauseForm.Main } before) return false;

        var modal = before.Items.FindIndex(IsModal);
        return modal >= 0 && modal < before.Items.FindLastIndex(static item => !item.IsSign) && EndsGoverned(part, 0);
    }

    private static bool IsModal(Item item) => item.Has(ClauseRole.ModalPossible, ClauseRole.ModalUnreal) || item.Has(ClauseRole.AuxBecome);

    /// <summary>Whether the only verb from an item on stands at the end, in a form that a modal governs.</summary>
    private bool EndsGoverned(List<Item> items, int from)
    {
        var last = items.Count - 1;
        return items[last].Can(VerbForms.Participle | VerbForms.Infinitive) && FiniteVerbs.In(items, from, last, _inflection).TrueForAll(verb => verb == last - 1);
    }

    /// <summary>"A plant that will open": behind a noun, and right before a verb, it stands for the noun.</summary>
    private bool IsSubjectRelative(Item first, List<int> finite) =>
        _clauses.Count + _waiting.Count > 0 && first.Has(ClauseRole.SubThat) && first.Has(ClauseRole.Relative) && finite.Count > 0 && finite[0] == 1
        && (_waiting.Count > 0 ? _waiting : _last?.Items) is { Count: > 0 } before && !before[before.Count - 1].IsVerb;

    /// <summary>"The park, Acme boasts, has 300": who says so, and nothing else.</summary>
    private static bool IsInsertion(List<Item> part, List<int> finite) =>
        part[finite[0]].Has(ClauseRole.VerbSays, ClauseRole.VerbExpects) && part.Exists(item => item.Kind is ItemKind.Name or ItemKind.UnknownName || !item.IsVerb) && !part.Exists(item => item.Kind == ItemKind.Value);

    private static ReadClause Of(ClauseForm form, ReadClause? parent, List<Item> items)
    {
        var clause = new ReadClause(form, parent);
        clause.Add(items);
        return clause;
    }

    /// <param name="before">The clause before: behind its verb, <em>when</em> asks; elsewhere it only says at what time.</param>
    /// <param name="isPast">Whether it tells what was: <em>when the yard has 300</em> is not yet so.</param>
    private static ClauseForm FormOf(Item item, ReadClause? before, bool isPast) =>
        item.Has(ClauseRole.SubThat) ? ClauseForm.Content
        : item.Has(ClauseRole.SubWhether) && (!item.Has(ClauseRole.SubTransparent) || before?.Items[before.Items.Count - 1].IsVerb == true) ? ClauseForm.Asked
        : item.Has(ClauseRole.SubWhether) && !isPast ? ClauseForm.Conditional
        : item.Has(ClauseRole.SubPurpose) ? ClauseForm.Purpose
        : ClauseForm.Transparent;

    private bool IsRelative(List<Item> part, int lead, bool hasFinite)
    {
        if (!hasFinite || _clauses.Count + _waiting.Count == 0) return false;
        var at = part[lead].IsPreposition && lead + 1 < part.Count ? lead + 1 : lead;
        if (!part[at].Has(ClauseRole.Relative)) return false;
        if (!_inflection.VerbEndsSubordinate) return true;

        // "das 300 GPUs hat": its verb is the last word; "das ist so" is a main clause.
        var finite = FiniteVerbs.In(part, _inflection);
        return finite.Count > 0 && finite[finite.Count - 1] >= part.Count - 2 && finite[finite.Count - 1] > at + 1;
    }

    private bool IsInfinitive(List<Item> part)
    {
        for (var i = 0; i < part.Count; i++)
        {
            if (i > 0 && (part[i].Can(VerbForms.Infinitive) || (part[i].Senses.Length == 0 && _inflection.LooksLikeInfinitive(part[i].Text))) && string.Equals(part[i - 1].Lower, _inflection.InfinitiveMark, StringComparison.Ordinal)) return _inflection.VerbEndsSubordinate || i == 1;
        }

        return _inflection.VerbEndsSubordinate && part.Exists(item => item.Can(VerbForms.Infinitive) && item.Lower.IndexOf(_inflection.InfinitiveMark, StringComparison.Ordinal) > 0);
    }

    /// <summary>Words without a verb of their own: of the clause before, or beside what it already says.</summary>
    private void Continue(List<Item> part, char opener)
    {
        // A cell is no part of the one before it.
        if (opener == '|' && _waiting.Count > 0) Begin(ClauseForm.Main, [], null);
        var clause = _last is null or { Form: ClauseForm.Main } ? _last : (_inflection.VerbEndsSubordinate && IsClosed(_last)) || _last.Form is ClauseForm.Inserted or ClauseForm.Addition or ClauseForm.Participle or ClauseForm.Conditional ? _main : _last;
        if (clause is null)
        {
            if (_waiting.Count > 0) _waiting.Add(Comma);
            _waiting.AddRange(part);
            return;
        }

        if (part[0].Forms is not VerbForms.None && part[0].Can(VerbForms.Participle))
        {
            Begin(ClauseForm.Participle, part, clause);
            return;
        }

        // A list goes on; a second value, or words behind a finished clause, stand beside it.
        if (opener is ':' or ';' or '–' or '—' or '|' || (clause.HasValue && !part[0].IsConjunction) || part[0].Has(ClauseRole.PartOf))
        {
            _clauses.Add(Of(ClauseForm.Addition, clause, part));
            return;
        }

        clause.Items.Add(Comma);
        clause.Add(part);
        _last = clause;
    }

    /// <summary>The verb at its end closes a subordinate clause; where a name ends it, the name may still be described.</summary>
    private static bool IsClosed(ReadClause clause) => clause.Items.FindLast(static item => !item.IsSign) is not { Kind: ItemKind.Name or ItemKind.UnknownName };

    /// <summary>What stands behind an embedded clause belongs to the one around it.</summary>
    private void Resume(ReadClause clause, List<Item> part)
    {
        clause.Add(part);
        _last = clause;
    }

    private void Begin(ClauseForm form, List<Item> part, ReadClause? parent)
    {
        var clause = new ReadClause(form, parent);
        if (form == ClauseForm.Main && part.Count > 0) SetApart(clause, part[0]);
        if (form == ClauseForm.Main && _waiting.Count > 0)
        {
            clause.Add(_waiting);
            // "In addition to the frame header, PING frames …": two nouns, and not one.
            if (_waiting[0].IsPreposition && part.Count > 0 && !part[0].IsVerb) clause.Items.Add(Comma);
            _waiting.Clear();
        }

        clause.Add(part);
        _clauses.Add(clause);
        if (form == ClauseForm.Main) _main = clause;
        _last = clause;
    }

    /// <summary>"Founded in 1998, the yard has 300", "The yard, founded in 1998, has 300": what waits for its clause may hold a participle's own.</summary>
    /// <param name="first">How the clause begins.</param>
    private void SetApart(ReadClause clause, Item first)
    {
        var comma = first.IsVerb ? _waiting.FindIndex(static item => item.Is(',')) : -1;
        var words = _waiting.GetRange(comma + 1, _waiting.Count - comma - 1);
        if (!IsParticiple(words)) return;

        _clauses.Add(Of(ClauseForm.Participle, clause, words));
        _waiting.RemoveRange(Math.Max(comma, 0), _waiting.Count - Math.Max(comma, 0));
    }

    /// <summary>What happened to the subject, or where it lies: other participles may say what the value holds for.</summary>
    private bool IsParticiple(List<Item> words) =>
        !_inflection.VerbEndsSubordinate && words.Count > 0 && words[0].Can(VerbForms.Participle) && !words[0].Can(VerbForms.Infinitive) && (words[0].Has(ClauseRole.VerbEvent) || words[0].Has(ClauseRole.VerbLocate)) && !words.Exists(static item => item.Is(','));

    private static Item Comma { get; } = new(ItemKind.Sign, -1, -1, ",", ",", []);

    private static bool Divides(char sign) => sign is ',' or ';' or ':' or '–' or '—' or '|' or '(' or ')' or '[' or ']' or '…';

    private static bool IsQuotationMark(char sign) => sign is '"' or '„' or '“' or '”' or '«' or '»' or '‚' or '‘' or '’' or '\'';
}
