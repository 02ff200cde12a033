using System.CommandLine;
using System.Text;
using Beleg.Proving;
using Beleg.Proving.Seeds;
using Beleg.Tool.Files;
using Beleg.Tool.Skeletons;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg new entity</c>: a fact file that names the entity and shows how its kind's properties are stated.</summary>
internal static class NewEntityCommand
{
    public static Command Create(ToolHost host)
    {
        var id = SharedArguments.Positional("ID", "The entity's id: lower-case words joined by hyphens.");
        var kind = new Option<string>("--kind") { Description = "Its kind, as declared in kinds.yaml.", HelpName = "KIND", Required = true };
        var name = new Option<string?>("--name") { Description = "The name under which documents speak of it. [default: the id in words]", HelpName = "NAME" };
        var source = new Option<string?>("--source") { Description = "The source that the examples cite.", HelpName = "ID" };
        var folder = SharedArguments.FolderOption();

        var command = new Command("entity", "Write a fact file for an entity.") { id, kind, name, source, folder };
        command.SetAction(parsed => (int)Run(
            host,
            SeedFolder.Open(host, parsed.GetRequiredValue(folder)),
            parsed.GetRequiredValue(id),
            parsed.GetRequiredValue(kind),
            parsed.GetValue(name),
            parsed.GetValue(source)));
        return command;
    }

    private static ExitCode Run(ToolHost host, SeedFolder folder, string id, string kindId, string? name, string? source)
    {
        SharedArguments.RequireId(id, "an entity");

        // Without the documents: whether the new file fits in has nothing to do with what is quoted.
        var files = folder.ReadAll().Where(file => file.Role != SeedRole.Document).ToList();
        var before = CatalogueRun.Of(files);
        if (before.Kinds.Find(kindId) is not { } kind) throw new UsageException($"there is no kind '{kindId}' in kinds.yaml{Spelling.DidYouMean(kindId, before.Kinds.Kinds.Select(each => each.Id))}");

        var skeleton = new EntitySkeleton(id, kind, name ?? EntitySkeleton.NameOf(id), SourceFor(source, before));
        var path = folder.PathOf(skeleton.RelativePath);
        if (Path.Exists(path)) throw new UsageException($"'{host.Show(path)}' exists already; nothing was written");

        var text = skeleton.ToText();
        var after = CatalogueRun.Of([.. files, new(skeleton.RelativePath, host.Show(path), text)]);
        if (after.Issues.Except(before.Issues).FirstOrDefault() is { } issue) throw new UsageException($"entity '{id}' does not fit in: {issue.Message}");

        Disk.Create(host, path, Encoding.UTF8.GetBytes(text));
        host.WriteLine(host.Show(path));
        return ExitCode.Success;
    }

    /// <summary>The source that was asked for, or the only one there is.</summary>
    private static string SourceFor(string? asked, CatalogueRun run)
    {
        var ids = run.Sources.Select(source => source.Id).ToList();
        if (asked is null) return ids.Count == 1 ? ids[0] : "the-source";
        return ids.Contains(asked, StringComparer.Ordinal) ? asked : throw new UsageException($"there is no source '{asked}' in sources.yaml{Spelling.DidYouMean(asked, ids)}");
    }
}
