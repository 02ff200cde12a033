using System.CommandLine;
using Beleg.Proving.Citing;
using Beleg.Tool.Output;
using Beleg.Tool.Verifying;

namespace Beleg.Tool.Commands;

/// <summary><c>beleg verify</c>: whether a value follows from a quote, without any catalogue.</summary>
internal static class VerifyCommand
{
    public static Command Create(ToolHost host)
    {
        var document = Text("--document", "The text file that is quoted.", "FILE");
        var quote = Text("--quote", "The words of it, verbatim; … stands for words left out.", "WORDS");
        var value = Text("--value", "What is said to follow, as in a seed file: \"at most 35\", \"19 %\", 2024-08-01, or words.", "VALUE");
        var unit = Text("--unit", "What the value's number counts or measures, where the value does not say it.", "UNIT");
        var text = new Option<bool>("--text") { Description = "The value is words of the quote, though it looks like a number." };
        var subject = Text("--subject", "What it is said of, as the document names it.", "NAME");
        var property = Text("--property", "The word of the document that says what of it is told.", "WORD");
        var language = Text("--language", "The document's language. [default: told from its words]", KnownLanguages.Codes.Replace(", ", "|", StringComparison.Ordinal));
        var prefix = Text("--prefix", "Words right before the quote, where it stands several times.", "WORDS");
        var suffix = Text("--suffix", "Words right behind it.", "WORDS");
        var section = Text("--in", "The heading under which it stands.", "HEADING");
        var occurrence = new Option<int?>("--occurrence") { Description = "Which of several places is meant, from 1.", HelpName = "N" };
        var lines = new Option<bool>("--lines") { Description = "Answer every line of standard input: a JSON object with the names of these options." };
        var format = SharedArguments.TextOrJson();

        var command = new Command("verify", "Judge whether a value follows from a quote, without a catalogue.") { document, quote, value, unit, text, subject, property, language, prefix, suffix, section, occurrence, lines, format };
        command.SetAction(parsed => (int)(parsed.GetValue(lines)
            ? RunLines(host, parsed.GetValue(document) is null && parsed.GetValue(quote) is null && parsed.GetValue(value) is null)
            : Run(host, SharedArguments.IsJson(parsed.GetRequiredValue(format)), new()
            {
                Document = parsed.GetValue(document),
                Quote = parsed.GetValue(quote),
                Value = parsed.GetValue(value),
                Unit = parsed.GetValue(unit),
                Text = parsed.GetValue(text),
                Subject = parsed.GetValue(subject),
                Property = parsed.GetValue(property),
                Language = parsed.GetValue(language),
                Prefix = parsed.GetValue(prefix),
                Suffix = parsed.GetValue(suffix),
                In = parsed.GetValue(section),
                Occurrence = parsed.GetValue(occurrence),
            })));
        return command;
    }

    private static Option<string?> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help };

    private static ExitCode Run(ToolHost host, bool isJson, VerifyRequest request)
    {
        if (request.Problem is { } problem) throw new UsageException(problem.Replace("'", "", StringComparison.Ordinal).Replace("there is no ", "there is no --", StringComparison.Ordinal));

        var verified = new Verifier(host).Verify(request);
        if (isJson) VerifyJson.Write(host, verified);
        else VerifyText.Write(host, verified);
        return CodeOf(verified.Verdict.Kind);
    }

    /// <summary>A line that makes no sense costs its own answer alone. The exit code is that of the worst answer.</summary>
    private static ExitCode RunLines(ToolHost host, bool isAlone)
    {
        if (!isAlone) throw new UsageException("--lines takes its questions from standard input; leave --document, --quote and --value out");

        var verifier = new Verifier(host);
        var codes = new List<ExitCode>();
        var number = 0;
        while (host.Input.ReadLine() is { } line)
        {
            number++;
            if (line.Trim().Length == 0) continue;
            codes.Add(Answer(host, verifier, line, number));
        }

        return codes.Count == 0 ? throw new UsageException("there is no question on standard input; a run that checks nothing is no success")
            : Worst.First(code => code == ExitCode.Success || codes.Contains(code));
    }

    private static readonly ExitCode[] Worst = [ExitCode.Usage, ExitCode.Issues, ExitCode.NotFound, ExitCode.Unassessed, ExitCode.Success];

    private static ExitCode Answer(ToolHost host, Verifier verifier, string line, int number)
    {
        var request = VerifyRequest.Read(line, out var problem);
        try
        {
            var verified = verifier.Verify(request ?? throw new UsageException(problem!));
            VerifyJson.WriteLine(host, verified);
            return CodeOf(verified.Verdict.Kind);
        }
        catch (UsageException exception)
        {
            VerifyJson.WriteProblem(host, request?.Id, number, exception.Message);
            return ExitCode.Usage;
        }
    }

    private static ExitCode CodeOf(VerdictKind kind) => kind switch
    {
        VerdictKind.Supported => ExitCode.Success,
        VerdictKind.Unassessed => ExitCode.Unassessed,
        VerdictKind.NotFound => ExitCode.NotFound,
        _ => ExitCode.Issues,
    };
}
