using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving;

/// <summary>A statement under proof and all that its proof may look at.</summary>
internal sealed record StatementContext(FactFileScope Scope, EntitySeed Entity, StatementSeed Statement, PropertySeed Property, IssueList Issues)
{
    /// <summary>The statement's id below its entity's, for messages.</summary>
    public string LocalId => Statement.Id is null ? Property.Name : $"{Property.Name}/{Statement.Id.Text}";

    /// <summary>The place of the value; that of the statement where it states none.</summary>
    public SeedLocation ValueLocation => Statement.Values.Count > 0 ? Statement.Values[0].Location : Statement.Location;
}
