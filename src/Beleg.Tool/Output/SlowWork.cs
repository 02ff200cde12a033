using Beleg.Proving;
using Spectre.Console;

namespace Beleg.Tool.Output;

/// <summary>Shows on a terminal that something is going on, once it has taken longer than anybody notices.</summary>
internal static class SlowWork
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(700);

    public static T Run<T>(ToolHost host, string what, Func<IProgress<RunProgress>?, T> work)
    {
        if (!host.ShowsProgress) return work(null);

        var latest = new Latest();
        var running = Task.Run(() => work(latest));
        if (!((IAsyncResult)running).AsyncWaitHandle.WaitOne(Patience)) Show(host, what, latest, running);
        return running.GetAwaiter().GetResult();
    }

    private static void Show(ToolHost host, string what, Latest latest, Task running)
    {
        var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(host.Error) });
        terminal.Progress().AutoClear(enabled: true).Start(context =>
        {
            var task = context.AddTask(what);
            while (!((IAsyncResult)running).AsyncWaitHandle.WaitOne(TimeSpan.FromMilliseconds(100)))
            {
                var (_, done, total) = latest.Value;
                task.IsIndeterminate = total == 0;
                task.MaxValue = Math.Max(total, 1);
                task.Value = done;
            }
        });
    }

    private sealed class Latest : IProgress<RunProgress>
    {
        private readonly Lock _lock = new();

        public RunProgress Value
        {
            get
            {
                lock (_lock) return field;
            }

            private set
            {
                lock (_lock) field = value;
            }
        }

        public void Report(RunProgress value) => Value = value;
    }
}
