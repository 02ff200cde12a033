using System.Runtime.ExceptionServices;

namespace Beleg.Proving;

/// <summary>Does a thing to each of several on all cores, in any order.</summary>
internal static class AllCores
{
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void ForEach<T>(List<T> items, Action<T> action, CancellationToken cancellation)
    {
        if (items.Count == 0) return;
        if (items.Count == 1)
        {
            // As in an editor: a thread is not worth starting.
            cancellation.ThrowIfCancellationRequested();
            action(items[0]);
            return;
        }

        try
        {
            Parallel.ForEach(items, new() { CancellationToken = cancellation }, action);
        }
        catch (AggregateException thrown)
        {
            // What one of them threw, as if it had been done without other threads: the compiler names its type.
            ExceptionDispatchInfo.Capture(thrown.InnerExceptions[0]).Throw();
        }
    }
}
