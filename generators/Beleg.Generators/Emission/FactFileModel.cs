using Beleg.Proving;
using Beleg.Proving.Seeds;

namespace Beleg.Generators.Emission;

/// <summary>A fact file that is ready to be written.</summary>
/// <param name="Name">The hint name of the generated file, and the class that carries its data.</param>
internal sealed record FactFileModel(Target Target, string RelativePath, FactFileName Name, EquatableArray<ProvenEntity> Entities, KindsSeed Kinds);

/// <param name="HintName">What the compiler calls the generated file.</param>
/// <param name="ClassName">What the class is called that carries the file's data.</param>
internal sealed record FactFileName(string HintName, string ClassName);
