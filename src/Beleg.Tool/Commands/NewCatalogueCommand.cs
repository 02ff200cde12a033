using System.CommandLine;
using System.Text;
using Beleg.Proving.Seeds;
using Beleg.Tool.Files;
using Beleg.Tool.Skeletons;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg new catalogue</c>: a seeds folder in which sources and entities can be made.</summary>
internal static class NewCatalogueCommand
{
    public static Command Create(ToolHost host)
    {
        var name = SharedArguments.Positional("NAME", "The catalogue's name: a title, an id (town-facts) or a class (TownFacts).");
        var folder = SharedArguments.FolderOption();
        var space = new Option<string>("--namespace") { Description = "The C# namespace of the catalogue's class.", HelpName = "NAMESPACE", DefaultValueFactory = _ => "Catalogues" };
        var language = new Option<string[]>("--language")
        {
            Description = "A language of the documents; may be given several times.",
            HelpName = "en|de",
            DefaultValueFactory = _ => ["en"],
        };

        var command = new Command("catalogue", "Write the files that every catalogue has.") { name, folder, space, language };
        command.SetAction(parsed => (int)Run(
            host,
            CatalogueSkeleton.Of(parsed.GetRequiredValue(name), parsed.GetRequiredValue(space), parsed.GetRequiredValue(language)),
            parsed.GetRequiredValue(folder)));
        return command;
    }

    private static ExitCode Run(ToolHost host, CatalogueSkeleton skeleton, string folder)
    {
        var files = skeleton.Files.Select(file => (Path: Path.Combine(folder, file.RelativePath), file.Text)).ToList();
        // What was stopped between two files can be run again: what is there already is what was to be written.
        var missing = files.Where(file => !IsWritten(host, file.Path, file.Text)).ToList();
        var taken = missing.Count == 0 ? files[0].Path : missing.Find(file => Path.Exists(host.FullPath(file.Path))).Path;
        if (taken is not null) throw new UsageException($"'{host.Show(taken)}' exists already; nothing was written");

        foreach (var (path, text) in missing)
        {
            Disk.Create(host, path, Encoding.UTF8.GetBytes(text));
            host.WriteLine(host.Show(path));
        }

        foreach (var subfolder in new[] { SeedRoles.DocumentsFolder, SeedRoles.FactsFolder })
        {
            var path = Path.Combine(folder, subfolder.TrimEnd('/'));
            Disk.CreateFolder(host, path);
            host.WriteLine(host.Show(path) + "/");
        }

        return ExitCode.Success;
    }

    private static bool IsWritten(ToolHost host, string path, string text) =>
        File.Exists(host.FullPath(path)) && Disk.Read(host, path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text));
}
