using Beleg.Benchmarks.Measuring;
using Beleg.Generators;
using Microsoft.CodeAnalysis;

namespace Beleg.Benchmarks.Edits;

/// <summary>
/// The generator in process, as an editor runs it: once over everything, then after one edit at a time. Beside it, by turns,
/// a generator that does nothing with the same files.
/// </summary>
internal static class EditBenchmark
{
    /// <summary>Until the runtime has compiled anew what runs often, as in an editor that has been open for a while.</summary>
    private const int WarmUps = 400;

    private const int Rounds = 50;

    /// <summary>With steps tracked: the compiler's bookkeeping of them takes most of the time.</summary>
    private const int TrackedRounds = 8;

    public static int Run(int facts)
    {
        var project = new SeedProject(facts);
        Console.WriteLine(Number.Text($"{facts} facts, {project.Files.Length} seed files"));

        var beleg = new EditSession(project, new BelegGenerator());
        var first = beleg.Run();
        if (!IsProven(beleg.Result)) return 1;
        var again = Enumerable.Range(0, 3).Select(_ => new EditSession(project, new BelegGenerator()).Run()).MinBy(run => run.Processor);
        Print("everything, first run", first);
        Print("everything, warm", again);

        var empty = new EditSession(project, new EmptyGenerator());
        empty.Run();
        Console.WriteLine(Number.Text($"\n{"after",-38}{"Beleg ms",12}{"empty ms",12}{"above ms",12}{"fastest above",15}"));
        foreach (var edit in Edit.All.Concat(Edit.All)) WarmUp(edit, beleg, empty);
        foreach (var edit in Edit.All) Measure(edit, beleg, empty);

        CountSteps();
        return 0;
    }

    /// <summary>On a small catalogue: the compiler's bookkeeping of steps takes the square of their number.</summary>
    private static void CountSteps()
    {
        const int Facts = 1_000;
        var project = new SeedProject(Facts);
        var session = new EditSession(project, new BelegGenerator(), trackSteps: true);
        session.Run();
        Console.WriteLine(Number.Text($"\nsteps at {Facts} facts, {project.Files.Length} seed files\neverything"));
        var everything = new StepTimes();
        everything.Add(session.Result);
        everything.Print();
        foreach (var edit in Edit.All)
        {
            session.Run(edit, 1);
            session.Run(edit, 2);
            Console.WriteLine($"{edit.Name}\n    {ReRun.Describe(session.Result)}");
        }

        var fact = Edit.All[1];
        var times = new StepTimes();
        for (var i = 0; i < TrackedRounds; i++)
        {
            session.Run(fact, i);
            if (i >= TrackedRounds / 2) times.Add(session.Result);
        }

        Console.WriteLine($"{fact.Name}, where the time goes");
        times.Print();
    }

    private static void WarmUp(Edit edit, EditSession beleg, EditSession empty)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            beleg.Run(edit, i);
            empty.Run(edit, i);
        }
    }

    private static void Measure(Edit edit, EditSession beleg, EditSession empty)
    {
        var (ofBeleg, ofEmpty) = (new Measurement(), new Measurement());
        for (var i = 0; i < Rounds; i++)
        {
            ofBeleg.Add(beleg.Run(edit, i));
            ofEmpty.Add(empty.Run(edit, i));
        }

        var above = Measurement.MedianOf(ofBeleg.Runs.Zip(ofEmpty.Runs, (b, e) => b.Processor - e.Processor));
        Console.WriteLine(Number.Text($"{edit.Name,-38}{ofBeleg.Median.Processor.TotalMilliseconds,12:0.00}{ofEmpty.Median.Processor.TotalMilliseconds,12:0.00}{above.TotalMilliseconds,12:0.00}{(ofBeleg.Fastest - ofEmpty.Fastest).TotalMilliseconds,15:0.00}"));
    }

    private static bool IsProven(GeneratorRunResult result)
    {
        if (result.Exception is { } exception) Console.WriteLine(exception);
        foreach (var diagnostic in result.Diagnostics.Take(5)) Console.WriteLine(diagnostic);
        return result.Exception is null && result.Diagnostics.IsEmpty;
    }

    private static void Print(string what, Cost cost) =>
        Console.WriteLine(Number.Text($"{what,-38}{cost.Processor.TotalMilliseconds,12:0} ms of processor time, {cost.Elapsed.TotalMilliseconds:0} ms on the clock"));
}
