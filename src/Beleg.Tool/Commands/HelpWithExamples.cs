using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Beleg.Tool.Commands;

/// <summary>The help of a command, followed by what people want to type.</summary>
internal sealed class HelpWithExamples(ToolHost host) : SynchronousCommandLineAction
{
    private readonly HelpAction _help = new() { MaxWidth = host.Width };

    public override int Invoke(ParseResult parseResult)
    {
        // The library ends lines as the platform does; what is written to a pipe must not depend on it.
        var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        _help.Invoke(parseResult);

        var examples = ExamplesOf(parseResult.CommandResult.Command.Name);
        foreach (var line in text.ToString().Trim().EnumerateLines()) host.WriteLine(line.TrimEnd().ToString());
        if (examples.Length > 0) host.Output.Write("\n" + examples);
        return (int)ExitCode.Success;
    }

    private static string ExamplesOf(string command) => command switch
    {
        "beleg" => """
            Examples:
              beleg new catalogue "Town Facts"
              beleg new source budget-2026 --document ~/Downloads/budget.txt
              beleg new entity town-hall --kind Building
              beleg quote "the hall has seven floors"
              beleg check
              beleg where town-hall/floors
              beleg coverage

            Exit codes:
              0  proven, or written
              1  issues: the proof failed, or a digest or an accepted fact differs, or evidence is uncovered
              2  the command line makes no sense, or a file cannot be read or written
              3  with --strict: proven, with warnings
              4  verify: unassessed, since words were not read
              5  verify: the quote was not found

            """,
        "check" => """
            Examples:
              beleg check                                   proves the catalogue in seeds/
              beleg check catalogues/town --strict          fails on warnings too
              beleg check --format sarif > beleg.sarif      for code scanning
              beleg check --timings --no-cache              proves anew, and says where the time goes

            Exit codes: 0 proven, 1 issues, 2 unreadable input, 3 warnings only (with --strict).

            """,
        "accept" => """
            Examples:
              beleg accept                                  takes over what changed, and says what each change means
              beleg accept --check                          writes nothing; exit code 1 where something changed
              beleg accept --ship                           for a release: its facts are those that others rely on

            Exit codes: 0 written or nothing to write, 1 issues, or changes with --check, 2 unreadable input.

            """,
        "coverage" => """
            Examples:
              beleg coverage                                what the documents say that no fact cites
              beleg coverage --format json                  for programs: all that they say

            Exit codes: 0 all is cited or explained, 1 something is uncovered or not read, 2 unreadable input.

            """,
        "quote" => """
            Examples:
              beleg quote "the hall has seven floors"       the passage, with what else its citation needs
              beleg quote "brick" --source chronicle        in one document alone

            Exit codes: 0 found, 1 nothing similar, 2 unreadable input.

            """,
        "where" => """
            Examples:
              beleg where town-hall/floors                  its citations, with the lines around them
              beleg where town-hall                         those of every statement on it
              beleg where town-hall/floors --explain        what their sentences were read to say
              beleg where town-hall/floors --format json    for programs

            Exit codes: 0 shown, 1 a quote is not proven, 2 no such statement, or unreadable input.

            """,
        "read" => """
            Examples:
              beleg read "The hall has at least 300 seats"  its words, its values, and the rules that read them
              beleg read "kaum mehr als 300" --language de  in German
              beleg read "The yard has 300 employees" --about yard --counts employees
                                                            what it claims, told what the catalogue would
              beleg read --rules                            all rules, with texts that each reads

            Exit codes: 0 shown, 2 no text, or no such language.

            """,
        "verify" => """
            Examples:
              beleg verify --document spec.txt --quote "A name has at most 35 characters" --value "at most 35" --unit characters
              beleg verify --document tax.txt --quote "The standard rate is 19 %" --value "19 %" --format json
              beleg verify --lines < questions.jsonl        an answer for each line

            Exit codes: 0 supported, 1 contradicted, 2 makes no sense or unreadable, 4 unassessed, 5 not found.

            """,
        "cite" => """
            Examples:
              beleg cite                                    every citation of the project here, and what is only said to have a source
              beleg cite --check --project src/Server       for continuous integration
              beleg cite --baseline                         lets stand what has no citation yet; later lets only less stand
              beleg cite --format json                      for programs

            Exit codes: 0 all that is cited is proven, 1 issues, 2 unreadable input, or nothing to check.

            """,
        "mcp" => """
            Examples:
              beleg mcp                                     for an assistant's settings: a command that it starts
              beleg mcp ~/projects/town                     what lies below that folder, and nothing else

            Exit codes: 0 the assistant has gone, 2 there is no such folder.

            """,
        "add" => """
            Examples:
              beleg cite add ~/Downloads/limits.html        a web page as text, with its record in citations/citations.yaml
              beleg cite add old.txt --encoding windows-1252 --source limits-1998

            Exit codes: 0 written, 1 bytes that are no text, 2 the file cannot be read or written.

            """,
        "import" => """
            Examples:
              beleg import ~/Downloads/budget.html          a web page as text, with its record to paste
              beleg import old.txt --encoding windows-1252 --source chronicle --language de

            Exit codes: 0 written, 1 bytes that are no text, 2 the file cannot be read or written.

            """,
        "digest" => """
            Examples:
              beleg digest                                  writes each digest that is missing or different
              beleg digest --source budget-2026             that of one source
              beleg digest --check                          writes nothing; exit code 1 where one differs

            A digest says that the document is still the one that was cited. Where it differs, look at what changed in
            the document before you write a new one.

            """,
        "catalogue" => """
            Examples:
              beleg new catalogue "Town Facts"              seeds/ for class TownFacts
              beleg new catalogue town-facts --folder catalogues/town

            """,
        "source" => """
            Examples:
              beleg new source budget-2026 --document ~/Downloads/budget.txt
              beleg new source letter --document letter.txt --title "A letter" --language en

            """,
        "entity" => """
            Examples:
              beleg new entity town-hall --kind Building
              beleg new entity town-hall --kind Building --name "Town Hall" --source budget-2026

            """,
        _ => "",
    };
}
