namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>One difference between what was quoted and what is printed, in whole words.</summary>
internal readonly record struct Difference(DifferenceKind Kind, string Quoted, string Printed);
