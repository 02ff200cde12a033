namespace Beleg.Proving.Anchoring.Readings;

/// <summary>Something that OCR prints for something else.</summary>
/// <param name="Printed">What the damaged text has; empty where a letter was lost.</param>
/// <param name="Meant">What stood on the page.</param>
internal readonly record struct Confusion(string Printed, string Meant);
