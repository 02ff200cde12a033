using Beleg.Proving;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Generators.Steps;

/// <summary>Reads fact files, all that are new before the first is asked for.</summary>
internal sealed class FactFileReader
{
    private readonly LastMade<SeedFile, FactFileSeed> _last = new(file => file.RelativePath, static (file, _, _) => FactsReader.Read(file));

    public void ReadAhead(IReadOnlyList<SeedFile> files, CancellationToken cancellation) => _last.MakeAhead(files, cancellation);

    public FactFileSeed Read(SeedFile file, CancellationToken cancellation) => _last.Make(file, cancellation);

    /// <summary>Forgets all files but these.</summary>
    public void KeepOnly(IReadOnlyCollection<string> relativePaths) => _last.KeepOnly(relativePaths);
}
