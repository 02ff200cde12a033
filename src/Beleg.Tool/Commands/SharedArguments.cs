using System.CommandLine;
using System.CommandLine.Parsing;
using Beleg.Proving.Seeds;

namespace Beleg.Tool.Commands;

/// <summary>What several commands take.</summary>
internal static class SharedArguments
{
    public const string DefaultFolder = "seeds";

    public static Argument<string> Folder()
    {
        var folder = Positional("FOLDER", "The folder of the seed files.");
        folder.DefaultValueFactory = _ => DefaultFolder;
        return folder;
    }

    /// <summary>An argument without a name, which a mistyped option is not taken for.</summary>
    public static Argument<string> Positional(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(static result =>
        {
            if (result.Tokens is not [{ Value: ['-', ..] and var option }, ..]) return;
            var known = (result.Parent as CommandResult)?.Command.Options.Select(each => each.Name) ?? [];
            result.AddError($"'{option}' is no option here{Spelling.DidYouMean(option, known)}");
        });
        return argument;
    }

    public static Option<string> FolderOption() => new("--folder")
    {
        Description = "The folder of the seed files.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => DefaultFolder,
    };

    /// <summary>A mistyped option takes a value with it, which then seems to be the mistake.</summary>
    public static string? NotAnOption(ParseResult parsed) =>
        parsed.Errors.Select(error => error.Message).FirstOrDefault(message => message.StartsWith("'-", StringComparison.Ordinal));
}
