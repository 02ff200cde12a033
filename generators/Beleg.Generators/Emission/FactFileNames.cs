using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>
/// What the generated file of each fact file is called. Names are given to all of them at once, in ordinal order: two
/// files of one hint name would make the compiler throw, and all output would be lost.
/// </summary>
internal sealed record FactFileNames(EquatableArray<FactFileNames.Entry> Entries)
{
    internal sealed record Entry(string RelativePath, FactFileName Name);

    public FactFileName? Find(string relativePath) =>
        Entries.FirstOrDefault(entry => string.Equals(entry.RelativePath, relativePath, StringComparison.Ordinal))?.Name;

    public static FactFileNames Of(IEnumerable<string> relativePaths, Target? target)
    {
        var prefix = target?.ClassName ?? "";
        // Hint names are compared without regard to case.
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return new(relativePaths
            .OrderBy(path => path, StringComparer.Ordinal)
            .Select(path => new Entry(path, NameOf(path, prefix, taken)))
            .ToEquatableArray());
    }

    private static FactFileName NameOf(string relativePath, string prefix, HashSet<string> taken)
    {
        var stem = relativePath.Substring(SeedRoles.FactsFolder.Length, relativePath.Length - SeedRoles.FactsFolder.Length - SeedRoles.FactsEnding.Length);
        var wanted = "Facts" + Identifier.ToPascalCase(stem);
        var name = wanted;
        for (var number = 2; !taken.Add(name); number++) name = wanted + ValueExpression.Of(number);
        return new($"{prefix}.{name}.g.cs", name);
    }
}
