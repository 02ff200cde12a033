using System.Runtime.CompilerServices;

namespace Beleg.Proving.Derivations;

/// <summary>The statements from which others are derived: few, and known by the ids that expressions name.</summary>
/// <param name="IsComplete">Whether every fact file could be read; else an unknown id may be one that was lost with its file.</param>
internal sealed record OperandTable(EquatableArray<OperandFact> Facts, bool IsComplete)
{
    // Beside the table, which is a value of the incremental pipeline and must hold nothing but what it equals by.
    private static readonly ConditionalWeakTable<OperandTable, Dictionary<string, OperandFact>> s_indexes = new();

    public OperandFact? Find(string id) => s_indexes.GetValue(this, static table => table.ById()).TryGetValue(id, out var fact) ? fact : null;

    public static OperandTable Of(IEnumerable<EquatableArray<OperandFact>> files, bool isComplete) =>
        new(files.SelectMany(file => file).OrderBy(fact => fact.Id, StringComparer.Ordinal).ToEquatableArray(), isComplete);

    /// <summary>What the derivations of one file rest on, over other derivations too.</summary>
    public OperandTable For(ProvenFile file)
    {
        var reached = new Dictionary<string, OperandFact>(StringComparer.Ordinal);
        var open = new Stack<string>(file.Derivations.SelectMany(derivation => StatementsOf(derivation.Text.Text)));
        while (open.Count > 0)
        {
            var id = open.Pop();
            if (reached.ContainsKey(id) || Find(id) is not { } fact) continue;
            reached.Add(id, fact);
            foreach (var next in StatementsOf(fact.Derivation)) open.Push(next);
        }

        return Of([reached.Values.ToEquatableArray()], IsComplete);
    }

    /// <summary>Of two with one id the first counts; the second is an issue elsewhere.</summary>
    private Dictionary<string, OperandFact> ById()
    {
        var facts = new Dictionary<string, OperandFact>(StringComparer.Ordinal);
        foreach (var fact in Facts)
        {
            if (!facts.ContainsKey(fact.Id)) facts.Add(fact.Id, fact);
        }

        return facts;
    }

    /// <summary>The statements that an expression names; none of a text that is no expression.</summary>
    public static IEnumerable<string> StatementsOf(string text) =>
        Expression.IsOne(text) && Expression.TryParse(text, out var expression, out _) ? expression.Operands.Where(operand => operand.IsStatement).Select(operand => operand.Text) : [];
}

/// <summary>A statement that others are derived from: its value, or how that is derived in turn, and what proves it.</summary>
internal sealed record OperandFact(string Id, SeedValue? Value, string Derivation, Status Status, Lifecycle Lifecycle, string Per, string WhatOf, Support Support, EquatableArray<ProvenCitation> Citations)
{
    /// <summary>Those of a file that expressions name.</summary>
    public static EquatableArray<OperandFact> Of(ProvenFile file, WantedOperands wanted)
    {
        if (wanted.Count == 0) return EquatableArray<OperandFact>.Empty;

        var facts = from entity in file.Entities
                    from fact in entity.Facts
                    let id = $"{entity.Name.Id}/{fact.LocalId}"
                    where wanted.Contains(id)
                    select new OperandFact(id, fact.Value, fact.Derivation, fact.Status, fact.Lifecycle, fact.Per, fact.Of, fact.Support, fact.Citations);
        return facts.ToEquatableArray();
    }
}

/// <summary>The ids of the statements that expressions of whatever file name.</summary>
internal sealed class WantedOperands : IEquatable<WantedOperands>
{
    private readonly HashSet<string> _ids;

    public WantedOperands(IEnumerable<IEnumerable<string>> files) => _ids = new(files.SelectMany(ids => ids), StringComparer.Ordinal);

    public int Count => _ids.Count;

    public bool Contains(string id) => _ids.Contains(id);

    public bool Equals(WantedOperands? other) => other is not null && _ids.SetEquals(other._ids);

    public override bool Equals(object? obj) => Equals(obj as WantedOperands);

    public override int GetHashCode() => _ids.Count;
}

/// <summary>A derivation that is to be calculated once the other files are proven, with its place.</summary>
/// <param name="HasQuote">Whether quotes of its own support it: what they say of it is proven already.</param>
/// <param name="SaysStatus">Whether they say its status.</param>
internal sealed record DerivationSeed(string EntityId, Seeds.StatementSeed Statement, Seeds.PropertySeed Property, bool HasQuote, bool SaysStatus)
{
    public string LocalId => Statement.LocalId;

    public Seeds.Spanned Text => Statement.Values[0];

    public string Id => $"{EntityId}/{LocalId}";
}
