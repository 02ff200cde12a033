namespace Beleg.Proving.Seeds;

/// <summary>The value types of the seed files.</summary>
internal enum PropertyType
{
    Text,
    Quantity,
    Money,
    Share,
    Change,
    Tolerance,
    Date,
    Period,
    Duration,
    Speech,
    Entity,
    Entities,
    Flag,
}
