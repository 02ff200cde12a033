using System.CommandLine;
using Beleg.Tool.Output;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg read</c>: how a text is read, and by which rules.</summary>
internal static class ReadCommand
{
    public static Command Create(ToolHost host)
    {
        var text = new Argument<string?>("TEXT") { Description = "The text to read; in quotation marks.", Arity = ArgumentArity.ZeroOrOne };
        var language = new Option<string>("--language") { Description = "Its language.", HelpName = KnownLanguages.Codes.Replace(", ", "|", StringComparison.Ordinal), DefaultValueFactory = _ => KnownLanguages.Folders.First().Code };
        var rules = new Option<bool>("--rules") { Description = "List the rules, with texts that each reads." };
        var format = SharedArguments.TextOrJson();

        var command = new Command("read", "Show how a text is read: words, values, and what makes a number unreadable.") { text, language, rules, format };
        command.SetAction(parsed => (int)Run(host, parsed.GetValue(text), parsed.GetRequiredValue(language), parsed.GetValue(rules), SharedArguments.IsJson(parsed.GetRequiredValue(format))));
        return command;
    }

    private static ExitCode Run(ToolHost host, string? text, string tag, bool listsRules, bool isJson)
    {
        if (listsRules == !string.IsNullOrWhiteSpace(text)) throw new UsageException(listsRules ? "--rules lists the rules, and reads no text" : "there is no text; give one, in quotation marks, or --rules");

        var language = KnownLanguages.Find(tag) ?? throw new UsageException($"no rules read '{tag}'; there are rules for {KnownLanguages.Codes}");
        if (listsRules)
        {
            if (isJson) ReadJson.WriteRules(host);
            else ReadText.WriteRules(host);
            return ExitCode.Success;
        }

        var trace = TextTrace.Of(text!, language, UnitLexicon.Empty);
        if (isJson) ReadJson.Write(host, text!, language.Code, trace);
        else ReadText.Write(host, text!, trace);
        return ExitCode.Success;
    }
}
