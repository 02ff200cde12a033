namespace Beleg.Benchmarks.Reads;

/// <summary>What reading costs for the first time, beside JSON. Once it is warm, <c>Beleg.Reads</c> measures it.</summary>
internal static class ReadBenchmark
{
    private const int Small = 100;
    private const int Large = 10_000;

    public static int Run()
    {
        ColdStart.Run(Small);
        ColdStart.Run(Large);
        return 0;
    }
}
