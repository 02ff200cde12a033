namespace Beleg.Benchmarks.Reads;

/// <summary>A way of reading a value; a type of its own, so that it is called directly.</summary>
internal interface IRead<out T>
{
    static abstract T Read();
}
