using System.CommandLine;
using Beleg.Linguistics.Claims;
using Beleg.Tool.Output;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg read</c>: how a text is read, and by which rules.</summary>
internal static class ReadCommand
{
    public static Command Create(ToolHost host)
    {
        var text = new Argument<string?>("TEXT") { Description = "The text to read; in quotation marks.", Arity = ArgumentArity.ZeroOrOne };
        var language = new Option<string>("--language") { Description = "Its language.", HelpName = KnownLanguages.Codes.Replace(", ", "|", StringComparison.Ordinal), DefaultValueFactory = _ => KnownLanguages.Folders.First().Code };
        var about = new Option<string[]>("--about") { Description = "A name that the text speaks of; may be given again.", HelpName = "NAME", DefaultValueFactory = _ => [] };
        var words = new Option<string[]>("--word") { Description = "A word of the property, as under 'words' in kinds.yaml; may be given again.", HelpName = "WORD", DefaultValueFactory = _ => [] };
        var counted = new Option<string[]>("--counts") { Description = "A noun that is counted, as under 'forms' of a unit; may be given again.", HelpName = "NOUN", DefaultValueFactory = _ => [] };
        var genre = new Option<string>("--genre") { Description = "What kind of text it is: in a norm, 'must', 'soll' and the like are duties.", HelpName = "prose|norm" };
        genre.AcceptOnlyFromAmong("prose", "norm");
        var rules = new Option<bool>("--rules") { Description = "List the rules, with texts that each reads." };
        var format = SharedArguments.TextOrJson();

        var command = new Command("read", "Show how a text is read: words, values, what makes a number unreadable, and what its sentences claim.") { text, language, genre, about, words, counted, rules, format };
        command.SetAction(parsed => (int)Run(host, parsed.GetValue(text), parsed.GetRequiredValue(language), new(parsed.GetRequiredValue(about), parsed.GetRequiredValue(words), parsed.GetRequiredValue(counted)) { Genre = GenreOf(parsed.GetValue(genre)) }, parsed.GetValue(rules), SharedArguments.IsJson(parsed.GetRequiredValue(format))));
        return command;
    }

    private static Genre GenreOf(string? name) => name switch
    {
        "prose" => Genre.Prose,
        "norm" => Genre.Norm,
        _ => Genre.Unknown,
    };

    private static ExitCode Run(ToolHost host, string? text, string tag, ClaimContext context, bool listsRules, bool isJson)
    {
        if (listsRules == !string.IsNullOrWhiteSpace(text)) throw new UsageException(listsRules ? "--rules lists the rules, and reads no text" : "there is no text; give one, in quotation marks, or --rules");

        var language = KnownLanguages.Find(tag) ?? throw new UsageException($"no rules read '{tag}'; there are rules for {KnownLanguages.Codes}");
        if (listsRules)
        {
            if (isJson) ReadJson.WriteRules(host);
            else ReadText.WriteRules(host);
            return ExitCode.Success;
        }

        var trace = TextTrace.Of(text!, language, context.Units);
        var claims = ClaimTrace.Of(text!, language, context);
        if (isJson) ReadJson.Write(host, text!, language.Code, trace, claims);
        else ReadText.Write(host, text!, trace, claims);
        return ExitCode.Success;
    }
}
