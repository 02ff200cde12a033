using Beleg.Proving.Seeds;

namespace Beleg.Tool.Citing;

/// <summary>A project's code and the documents that it cites, as its build would be given them.</summary>
/// <param name="Code">Its C# files, by their shown paths.</param>
/// <param name="Documents">The files of its citations folder.</param>
/// <param name="Usings">The namespaces that it uses everywhere.</param>
/// <param name="MustBeRead">Whether it asks that every word of a cited sentence is read.</param>
internal sealed record CodeProject(IReadOnlyList<CodeFile> Code, IReadOnlyList<SeedFile> Documents, IReadOnlyList<string> Usings, bool MustBeRead);

internal sealed record CodeFile(string Path, string Text);
