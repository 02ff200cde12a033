using Beleg.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.Benchmarks.Edits;

/// <summary>A project that is open in an editor: what was edited, and what a generator remembers of its last run.</summary>
internal sealed class EditSession
{
    private readonly Dictionary<string, SeedText> _files;
    private CSharpCompilation _compilation = SeedProject.Compilation;
    private GeneratorDriver _driver;

    public EditSession(SeedProject project, IIncrementalGenerator generator, bool trackSteps = false)
    {
        _files = project.Files.ToDictionary(file => file.RelativePath, StringComparer.Ordinal);
        _driver = project.DriverOf(generator, trackSteps);
    }

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Runs the generator after an edit; the edit itself is not measured.</summary>
    public Cost Run(Edit edit, int number)
    {
        if (edit.Path is { } path)
        {
            var edited = new SeedText(path, edit.Of(_files[path].Original, number)) { Original = _files[path].Original };
            _driver = _driver.ReplaceAdditionalText(_files[path], edited);
            _files[path] = edited;
        }
        else
        {
            _compilation = SeedProject.Compilation.AddSyntaxTrees(SeedProject.Parse(edit.Of("", number)));
        }

        return Run();
    }

    public Cost Run() => Cost.Of(() => _driver = _driver.RunGenerators(_compilation));
}
