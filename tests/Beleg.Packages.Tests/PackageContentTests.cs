using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Beleg.Packages.Tests;

/// <summary>What is in the packages, and what is not.</summary>
public sealed class PackageContentTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    /// <summary>What every compiler from Roslyn 4.8 on brings along; anything else would have to be packed, or would not load.</summary>
    private static readonly string[] SuppliedByCompiler =
        ["netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "System.Collections.Immutable", "System.Memory", "System.Numerics.Vectors"];

    [Fact]
    public void Analyzers_are_in_one_slot() =>
        Entries("Beleg").Where(entry => entry.StartsWith("analyzers/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ShouldBe(
        [
            "analyzers/dotnet/cs/Beleg.CodeFixes.dll",
            "analyzers/dotnet/cs/Beleg.Generators.dll",
            "analyzers/dotnet/cs/Beleg.Linguistics.dll",
            "analyzers/dotnet/cs/Beleg.Proving.dll",
            "analyzers/dotnet/cs/Beleg.YamlDotNet.dll",
            "analyzers/dotnet/cs/Beleg.dll",
        ]);

    /// <summary>What an editor brings along besides. A compiler never loads what refers to it.</summary>
    private static readonly string[] SuppliedByEditor = ["Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces", "System.Composition.AttributedModel"];

    [Fact]
    public void Analyzers_refer_to_each_other_and_to_what_a_compiler_supplies()
    {
        using var package = ZipFile.OpenRead(feed.PathOf("Beleg"));
        var analyzers = package.Entries.Where(entry => entry.FullName.StartsWith("analyzers/", StringComparison.Ordinal)).ToList();
        var packed = analyzers.Select(entry => Path.GetFileNameWithoutExtension(entry.Name));

        foreach (var analyzer in analyzers)
        {
            var supplied = analyzer.Name is "Beleg.CodeFixes.dll" ? SuppliedByCompiler.Concat(SuppliedByEditor) : SuppliedByCompiler;
            ReferencesOf(analyzer).Except(packed, StringComparer.Ordinal).Except(supplied, StringComparer.Ordinal).ShouldBeEmpty(analyzer.Name);
        }
    }

    /// <summary>The licence of the protocol's library asks for its own text.</summary>
    [Fact]
    public void The_tool_brings_the_licences_of_what_it_holds()
    {
        var entries = Entries("Beleg.Tool");

        entries.Where(entry => entry.EndsWith("/ModelContextProtocol.Core.dll", StringComparison.Ordinal)).ShouldNotBeEmpty();
        entries.ShouldContain(entry => entry == "licenses/Apache-2.0.txt");
        entries.ShouldContain(entry => entry == "THIRD-PARTY-NOTICES.md");
    }

    /// <summary>Props and targets reach only projects that reference the package themselves.</summary>
    [Fact]
    public void Nothing_is_imported_transitively() =>
        Entries("Beleg").Where(entry => entry.StartsWith("buildTransitive/", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();

    /// <summary>The documents are other people's texts: a package holds quotes, offsets and digests.</summary>
    [Fact]
    public void A_catalogue_holds_no_document()
    {
        Entries("Beleg.KiStandort").Where(entry => entry.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();

        using var package = ZipFile.OpenRead(feed.PathOf("Beleg.KiStandort"));
        using var stream = package.GetEntry("lib/net8.0/Beleg.KiStandort.dll")!.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var assembly = memory.ToArray();
        foreach (var document in Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds", "documents")))
        {
            // No quote is as long as two of these steps: what runs on for so long is the document.
            const int Step = 1_000;
            var text = File.ReadAllText(document);
            for (var at = 0; at + Step <= text.Length; at += Step)
            {
                var passage = text.Substring(at, Step);
                assembly.AsSpan().IndexOf(Encoding.UTF8.GetBytes(passage)).ShouldBe(-1, passage);
                assembly.AsSpan().IndexOf(Encoding.Unicode.GetBytes(passage)).ShouldBe(-1, passage);
            }
        }
    }

    [Theory]
    [InlineData("Beleg")]
    [InlineData("Beleg.KiStandort")]
    public void A_package_has_a_readme_a_licence_and_symbols(string name)
    {
        Entries(name).ShouldContain(entry => entry == "README.md");
        File.Exists(Path.ChangeExtension(feed.PathOf(name), ".snupkg")).ShouldBeTrue();

        using var package = ZipFile.OpenRead(feed.PathOf(name));
        using var reader = new StreamReader(package.GetEntry($"{name}.nuspec")!.Open());
        reader.ReadToEnd().ShouldContain("""<license type="expression">MIT</license>""");
    }

    private string[] Entries(string name)
    {
        using var package = ZipFile.OpenRead(feed.PathOf(name));
        return [.. package.Entries.Select(entry => entry.FullName)];
    }

    private static List<string> ReferencesOf(ZipArchiveEntry entry)
    {
        using var memory = new MemoryStream();
        using (var stream = entry.Open()) stream.CopyTo(memory);
        memory.Position = 0;
        using var assembly = new PEReader(memory);
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];
    }
}
