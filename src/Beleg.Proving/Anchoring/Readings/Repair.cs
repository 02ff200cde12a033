namespace Beleg.Proving.Anchoring.Readings;

/// <summary>One repair: what is printed, and how it reads.</summary>
internal readonly record struct Repair(RepairKind Kind, string Printed, string Read);
