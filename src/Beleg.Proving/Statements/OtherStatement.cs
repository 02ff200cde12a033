using Beleg.Proving.Seeds;

namespace Beleg.Proving.Statements;

/// <summary>What the proof of a statement may know of another one of the same entity.</summary>
internal sealed record OtherStatement(string Property, string LocalId, EquatableArray<OtherCitation> Citations)
{
    public static OtherStatement Of(StatementSeed statement) => new(
        statement.Property.Text,
        statement.LocalId,
        statement.Citations.Select(citation => new OtherCitation(citation.Source.Text, citation.Quote.Text)).ToEquatableArray());
}

/// <summary>A citation of another statement.</summary>
internal sealed record OtherCitation(string Source, string Quote);
