using System.Collections.Immutable;
using Beleg.Proving;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

using Beleg.Generators.Steps;

namespace Beleg.Generators.Citing;

/// <summary>Finds the files of the citations folder, and proves what the code cites of them.</summary>
internal static class CitationStep
{
    private const string Tag = "build_metadata.AdditionalFiles.BelegCitation";
    private const string Unread = "build_property.BelegUnread";

    /// <summary>The one value of the property that leaves words unread without an error: a slip must not.</summary>
    private const string IsAdvice = "advice";

    public static SeedFile? File((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation)
    {
        if (!input.Options.GetOptions(input.Text).TryGetValue(Tag, out var path) || path.Length == 0) return null;

        path = path.Replace('\\', '/');
        return SeedRoles.IsPassedOver(path) ? null : new(path, input.Text.Path, input.Text.GetText(cancellation)?.ToString() ?? "");
    }

    public static ImmutableArray<SeedFile> Files((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellation) =>
        File(input, cancellation) is { } file ? ImmutableArray.Create(file) : ImmutableArray<SeedFile>.Empty;

    public static CitationDocument Document(SeedFile file, CancellationToken _) =>
        new(new(file.RelativePath, file.Text, file.Path));

    public static CitationFolder Folder((EquatableArray<SourceSeed> Sources, EquatableArray<CitationDocument> Documents) input, CancellationToken _) => new(input.Sources, input.Documents);

    public const string SourcesFile = "citations.yaml";

    public static bool IsSources(SeedFile file) => string.Equals(file.RelativePath, SourcesFile, StringComparison.Ordinal);

    public static Examined<EquatableArray<SourceSeed>> Sources(SeedFile file, CancellationToken _) => Examined.By(issues => SourcesReader.Read(file, issues));

    /// <summary>Whether the project refers to the package itself: only then <c>build/Beleg.props</c> makes the property visible.</summary>
    public static bool IsOurs(AnalyzerConfigOptionsProvider options) => options.GlobalOptions.TryGetValue(Unread, out var _);

    /// <summary>The same folder for a host that keeps no steps.</summary>
    public static CitationFolder FolderOf(ImmutableArray<AdditionalText> texts, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        FolderOf(texts.Select(text => File((text, options), cancellation)).OfType<SeedFile>().ToList(), cancellation).Folder;

    /// <summary>A folder of documents and their records, and what is wrong with these.</summary>
    public static (CitationFolder Folder, EquatableArray<Issue> Issues) FolderOf(IReadOnlyCollection<SeedFile> files, CancellationToken cancellation)
    {
        var records = files.Where(IsSources).Select(file => Sources(file, cancellation)).FirstOrDefault();
        var documents = files.Where(file => !IsSources(file)).Select(file => Document(file, cancellation)).ToList();
        var folder = new CitationFolder((records?.Value ?? []).Select(source => source.WithoutPlaces()), documents);
        return (folder, records is null ? [] : records.Issues.Concat(folder.IssuesOf(records.Value)).ToEquatableArray());
    }

    public static Boxed<bool> MustBeRead(AnalyzerConfigOptionsProvider options, CancellationToken _) => new(MustBeRead(options));

    public static bool MustBeRead(AnalyzerConfigOptionsProvider options) =>
        options.GlobalOptions.TryGetValue(Unread, out var value) && value.Trim() is { Length: > 0 } text && !string.Equals(text, IsAdvice, StringComparison.OrdinalIgnoreCase);

    public static EquatableArray<Issue> Issues((CitedMember Member, Pair<CitedProofs, Boxed<bool>> Frame) input, CancellationToken _) =>
        input.Frame.Left.Find(input.Member.Constant)?.IssuesAt(input.Member.Location, input.Frame.Right.Value, AttributeNotation.Of) ?? [];
}

/// <summary>The proofs of all citations: a member that only moved finds its own there.</summary>
internal sealed class CitedProofs(IEnumerable<CitedProof> proofs) : IEquatable<CitedProofs>
{
    // Where two members cite the same for the same value, one proof is both's.
    private readonly Dictionary<CitedConstant, CitedProof> _proofs = proofs.GroupBy(proof => proof.Constant).ToDictionary(group => group.Key, group => group.First());

    public CitedProof? Find(CitedConstant constant) => _proofs.TryGetValue(constant, out var proof) ? proof : null;

    public bool Equals(CitedProofs? other) => other is not null && _proofs.Count == other._proofs.Count && _proofs.All(pair => pair.Value.Equals(other.Find(pair.Key)));

    public override bool Equals(object? obj) => Equals(obj as CitedProofs);

    public override int GetHashCode() => _proofs.Count;
}
