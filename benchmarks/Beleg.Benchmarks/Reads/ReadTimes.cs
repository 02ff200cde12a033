using Beleg.Benchmarks.Measuring;

namespace Beleg.Benchmarks.Reads;

/// <summary>Times reads once they are warm: by turns, a call each.</summary>
internal static class ReadTimes
{
    private const int Rounds = 21;

    public static void Compare<T, TFact, TField, TConstant>(string what)
        where TFact : struct, IRead<T>
        where TField : struct, IRead<T>
        where TConstant : struct, IRead<T>
    {
        const int Reads = 5_000_000;
        WarmUp<T, TFact>();
        WarmUp<T, TField>();
        WarmUp<T, TConstant>();
        var (fact, field, constant) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            fact.Add(Nanoseconds<T, TFact>(Reads));
            field.Add(Nanoseconds<T, TField>(Reads));
            constant.Add(Nanoseconds<T, TConstant>(Reads));
        }

        var toField = Measurement.MedianOf(fact.Zip(field, (left, right) => left / right));
        var toConstant = Measurement.MedianOf(fact.Zip(constant, (left, right) => left / right));
        Console.WriteLine(Number.Text($"{what,-22}{Measurement.MedianOf(fact),10:0.00}{Measurement.MedianOf(field),18:0.00}{Measurement.MedianOf(constant),10:0.00}{toField,15:0.00}{toConstant,13:0.00}{Allocated<T, TFact>(),8:0}"));
    }

    public static void Print<T, TRead>(string what)
        where TRead : struct, IRead<T>
    {
        const int Reads = 20_000;
        WarmUp<T, TRead>();
        var times = Enumerable.Range(0, Rounds).Select(_ => Nanoseconds<T, TRead>(Reads)).ToArray();
        Console.WriteLine(Number.Text($"{what,-22}{Measurement.MedianOf(times),10:0}{Allocated<T, TRead>(),64:0}"));
    }

    /// <summary>Long enough for the runtime to compile the loop and the read anew, with all that it has learnt.</summary>
    private static void WarmUp<T, TRead>()
        where TRead : struct, IRead<T>
    {
        for (var i = 0; i < 100; i++)
        {
            _ = Nanoseconds<T, TRead>(1_000);
            Thread.Sleep(3);
        }
    }

    private static double Nanoseconds<T, TRead>(int reads)
        where TRead : struct, IRead<T>
        => Cost.Of(() => Loop<T, TRead>(reads)).Processor.TotalNanoseconds / reads;

    private static double Allocated<T, TRead>()
        where TRead : struct, IRead<T>
    {
        const int Reads = 1_000;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Loop<T, TRead>(Reads);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Reads;
    }

    private static void Loop<T, TRead>(int reads)
        where TRead : struct, IRead<T>
    {
        for (var i = 0; i < reads; i++) _ = TRead.Read();
    }
}
