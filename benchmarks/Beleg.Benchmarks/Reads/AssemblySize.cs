using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Beleg.Benchmarks.Measuring;

namespace Beleg.Benchmarks.Reads;

/// <summary>What the bytes of a catalogue's assembly are.</summary>
internal static class AssemblySize
{
    public static int Run(int facts)
    {
        using var folder = new TemporaryFolder();
        using var stream = File.OpenRead(new CatalogueProbe(folder.Path, facts).AssemblyPath);
        using var assembly = new PEReader(stream);
        var metadata = assembly.GetMetadataReader();

        var parts = new List<(string Name, long Bytes)>
        {
            ("code", metadata.MethodDefinitions.Select(handle => metadata.GetMethodDefinition(handle).RelativeVirtualAddress).Where(address => address != 0).Sum(address => (long)assembly.GetMethodBody(address).Size)),
        };
        parts.AddRange(Enum.GetValues<HeapIndex>().Select(heap => ($"heap {heap}", (long)metadata.GetHeapSize(heap))));
        parts.AddRange(Enum.GetValues<TableIndex>().Where(IsInAssemblies).Select(table => (Number.Text($"table {table}, {metadata.GetTableRowCount(table)} rows"), (long)metadata.GetTableRowCount(table) * metadata.GetTableRowSize(table))));
        parts.Add(("texts and the rest", stream.Length - parts.Sum(part => part.Bytes)));

        Console.WriteLine(Number.Text($"{facts} facts, {stream.Length / 1e6:0.00} MB, {stream.Length / (double)facts:0} bytes each; of these"));
        foreach (var (name, bytes) in parts.Where(part => part.Bytes >= facts).OrderByDescending(part => part.Bytes)) Console.WriteLine(Number.Text($"{name,-40}{bytes / (double)facts,8:0}"));
        return 0;
    }

    /// <summary>The others are those of debugging information.</summary>
    private static bool IsInAssemblies(TableIndex table) => table <= TableIndex.GenericParamConstraint;
}
