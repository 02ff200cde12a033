namespace Beleg.Tool.Skeletons;

/// <summary>What the command line says of a new source; the rest is taken from the document and the catalogue.</summary>
internal sealed record SourceRequest(string Id, string? Title, string? Language, string Url, bool IsOcr, string Original = "");
