using Beleg.Cases;

switch (args)
{
    case ["speed"]:
        AnchoringSpeed.Run();
        return 0;

    case [var folder]:
        return AnchoringCases.Run(Path.Combine(folder, "anchoring.json")) ? 0 : 1;

    default:
        Console.Error.WriteLine("usage: Beleg.Cases FOLDER   scores the engine on the cases in FOLDER/anchoring.json\n       Beleg.Cases speed    measures it");
        return 2;
}
