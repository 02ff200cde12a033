namespace Beleg.Linguistics.Clauses;

/// <summary>What a modal verb means where a norm says it, after RFC 2119: <c>norm=required</c> in the lexicon.</summary>
internal enum Duty : byte
{
    None,
    Required,
    Recommended,
    Permitted,

    /// <summary>Permits in a norm; elsewhere it says what something can do, and denied what it cannot: <em>can, kann</em>.</summary>
    Able,
}
