namespace Beleg.Benchmarks.Reads;

/// <summary>What reading costs: once it is warm, beside fields and constants; and for the first time, beside JSON.</summary>
internal static class ReadBenchmark
{
    private const int Small = 100;
    private const int Large = 10_000;

    public static int Run()
    {
        Console.WriteLine(Number.Text($"{"processor time, ns",-22}{"fact",10}{"static readonly",18}{"constant",10}{"fact / field",15}{"/ constant",13}{"bytes",8}"));
        ReadTimes.Compare<decimal, Quantities.OfFact, Quantities.OfField, Quantities.OfConstant>("a quantity's number");
        ReadTimes.Compare<long, Shares.OfFact, Shares.OfField, Shares.OfConstant>("a share's numerator");
        ReadTimes.Compare<int, Dates.OfFact, Dates.OfField, Dates.OfConstant>("a date's year");
        ReadTimes.Print<string, Texts.OfId>("a fact's id");
        ReadTimes.Print<string, Texts.OfCitation>("a citation's quote");

        ColdStart.Run(Small);
        ColdStart.Run(Large);
        return 0;
    }
}
