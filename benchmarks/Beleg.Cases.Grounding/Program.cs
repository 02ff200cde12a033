using System.Text.Json;
using Beleg.Cases.Grounding;

// beleg-cases <cases.json>... [--misses]     measures recall and soundness on a file of cases
// beleg-cases --read <language> <text>       shows what a text says
// beleg-cases --lines <file>                 the same for lines of language|text
// beleg-cases --lexicon <language>...        what its lexicon holds, and what loading it costs
// beleg-cases --speed <language> <files>     measures on repetitions of some documents
if (args is ["--lines", var lines])
{
    foreach (var line in File.ReadAllLines(lines))
    {
        var parts = line.Split('|', 2);
        Console.WriteLine($"{line}   =>  {string.Join("; ", ValueReader.Read(parts[1], Languages.Of(parts[0]), UnitLexicon.Empty).Select(reading => $"{reading.Value.GetType().Name[0]} {reading} [{parts[1].Substring(reading.Start, reading.Length)}]"))}");
    }

    return 0;
}

if (args is ["--lexicon", .. var tags])
{
    foreach (var tag in tags) Lexicons.Print(tag);
    return 0;
}

if (args is ["--speed", var spoken, .. var documents])
{
    Speed.Print(spoken, string.Join("\n\n", documents.Select(File.ReadAllText)));
    return 0;
}

if (args is ["--read", var code, var text])
{
    foreach (var reading in ValueReader.Read(text, Languages.Of(code), UnitLexicon.Empty)) Console.WriteLine($"{reading.Value.GetType().Name,-14} {reading,-30} „{text.Substring(reading.Start, reading.Length)}“");
    return 0;
}

var showMisses = args.Contains("--misses", StringComparer.Ordinal);
var failed = false;
foreach (var path in args.Where(arg => !arg.StartsWith('-')))
{
    var cases = JsonSerializer.Deserialize<List<Case>>(File.ReadAllText(path), Case.Options) ?? [];
    var report = Report.Of(cases, Languages.Of(cases[0].Id[..2]));
    Console.WriteLine(report.Text(Path.GetFileName(path), showMisses));
    failed |= !report.IsSound;
}

return failed ? 1 : 0;
