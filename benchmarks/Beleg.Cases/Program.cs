using System.Globalization;
using Beleg.Cases;
using Beleg.Cases.Claims;

switch (args)
{
    case ["speed"]:
        AnchoringSpeed.Run();
        return 0;

    case ["fuzz", var seconds, .. var first]:
        return AnchoringFuzz.Run(TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)), first is [var round] ? int.Parse(round, CultureInfo.InvariantCulture) : Environment.TickCount) ? 0 : 1;

    case ["claims", var file, .. var rest] when ClaimOptions.Parse(rest) is { } options:
        return ClaimCases.Run(file, options) ? 0 : 1;

    case ["joints", var file, var folder]:
        return JointTable.Run(file, folder) ? 0 : 1;

    case [var folder]:
        return AnchoringCases.Run(Path.Combine(folder, "anchoring.json")) ? 0 : 1;

    default:
        Console.Error.WriteLine("usage: Beleg.Cases FOLDER   scores the engine on the cases in FOLDER/anchoring.json\n       Beleg.Cases speed    measures it\n       Beleg.Cases fuzz SECONDS [ROUND]    throws random texts at it, from a round on\n       Beleg.Cases claims FILE [--list] [--only PREFIX] [--drop KEY,KEY]   proves the statements of FILE, true and false\n       Beleg.Cases joints FILE SEEDS   what each joint stops in FILE, and costs in a catalogue");
        return 2;
}
