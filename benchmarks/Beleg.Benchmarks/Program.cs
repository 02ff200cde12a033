using Beleg.Benchmarks;
using Beleg.Benchmarks.Builds;
using Beleg.Benchmarks.Citations;
using Beleg.Benchmarks.Edits;
using Beleg.Benchmarks.Reads;

switch (args)
{
    case ["build"]:
        return BuildBenchmark.Run(facts: [1_000, 10_000], rounds: 5);

    case ["build", var facts, var rounds]:
        return BuildBenchmark.Run([Number.Parse(facts)], Number.Parse(rounds));

    case ["build", var facts, var rounds, "--server"]:
        return BuildBenchmark.RunWithServer(Number.Parse(facts), Number.Parse(rounds));

    case ["edits"]:
        return EditBenchmark.Run(facts: 10_000);

    case ["edits", var facts]:
        return EditBenchmark.Run(Number.Parse(facts));

    case ["citations"]:
        return CitationBenchmark.Run(plain: 2_000, cited: 50);

    case ["reads"]:
        return ReadBenchmark.Run();

    case ["sizes", var facts]:
        return AssemblySize.Run(Number.Parse(facts));

    // What `reads` starts anew for each measurement, so that nothing is warm.
    case ["start-json", var what, var file]:
        return JsonProbe.Run(what, file);

    case ["seeds", var facts, var folder]:
        return SeedFolder.Write(Number.Parse(facts), folder);

    default:
        Console.Error.WriteLine(
            """
            usage: build [FACTS ROUNDS [--server]]
                                          builds a synthetic catalogue and the same facts written by hand, by turns
                   edits [FACTS]          runs the generator again after an edit
                   citations              compiles a program of 2,000 plain members and 50 that cite
                   reads                  reads facts in a new process, beside JSON
                   sizes FACTS            what the bytes of an assembly are
                   seeds FACTS FOLDER     writes the synthetic seeds, to look at
            """);
        return 2;
}
