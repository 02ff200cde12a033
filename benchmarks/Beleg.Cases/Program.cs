using Beleg.Cases;

// Scores the engine on cases from other suites: dotnet run --project benchmarks/Beleg.Cases -- FOLDER
if (args is not [var folder])
{
    Console.Error.WriteLine("usage: Beleg.Cases FOLDER   (with anchoring.json in it)");
    return 2;
}

return AnchoringCases.Run(Path.Combine(folder, "anchoring.json")) ? 0 : 1;
