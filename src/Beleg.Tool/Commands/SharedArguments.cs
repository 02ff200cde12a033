using System.CommandLine;
using System.CommandLine.Parsing;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

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

    /// <summary>An argument without a name.</summary>
    public static Argument<string> Positional(string name, string description) => new(name) { Description = description };

    public static Option<string> TextOrJson()
    {
        var format = new Option<string>("--format", "-f") { Description = "How to report: text or json.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    public static bool IsJson(string format) => string.Equals(format, "json", StringComparison.Ordinal);

    public static Option<string> FolderOption() => new("--folder")
    {
        Description = "The folder of the seed files.",
        HelpName = "FOLDER",
        DefaultValueFactory = _ => DefaultFolder,
    };

    /// <summary>Says what is wrong with an id, and what to write instead.</summary>
    /// <param name="what"><c>a source</c>, <c>an entity</c>.</param>
    /// <param name="option">The option by which the id is given, if it is.</param>
    public static void RequireId(string id, string what, string option = "")
    {
        if (!Identifier.IsId(id)) throw new UsageException($"'{id}' is no id of {what}: it has lower-case letters, digits and single hyphens; write '{(option.Length > 0 ? option + " " : "")}{Identifier.SuggestId(id)}'");
    }

    /// <inheritdoc cref="RequireId" />
    public static void RequireSourceId(string id, string option = "")
    {
        RequireId(id, "a source", option);
        if (SourcesReader.IsReserved(id)) throw new UsageException($"'{id}' is a key of citations and cannot be the id of a source; choose another{(option.Length > 0 ? " with " + option : "")}");
    }

    /// <summary>
    /// A mistyped option, which is taken for an argument, and whose value then seems to be the mistake. What comes after
    /// <c>--</c> is no option, whatever it looks like: <c>-5.2 %</c>.
    /// </summary>
    public static string? NotAnOption(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var texts = parsed.Tokens.SkipWhile(token => token.Type != TokenType.DoubleDash).ToHashSet(ReferenceEqualityComparer.Instance);
        var option = command.Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? []).FirstOrDefault(token => token.Value.StartsWith('-') && !texts.Contains(token));
        return option is null ? null : $"'{option.Value}' is no option here{Spelling.DidYouMean(option.Value, command.Options.Select(each => each.Name))}";
    }
}
