using System.Diagnostics;
using System.Globalization;
using Beleg.Proving;

namespace Beleg.Tool.Checking;

/// <summary>Where a check's time goes, for <c>--timings</c>: on the clock, and of all processors together.</summary>
internal sealed class StageTimes
{
    private readonly List<(string Name, TimeSpan Clock, TimeSpan Processor)> _stages = [];
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private string? _name;
    private TimeSpan _clockAtStart;
    private TimeSpan _processorAtStart;

    public void Begin(string name)
    {
        End();
        (_name, _clockAtStart, _processorAtStart) = (name, _clock.Elapsed, Environment.CpuUsage.TotalTime);
    }

    /// <summary>Begins a stage for each of the engine's, and passes on what it is told.</summary>
    public IProgress<RunProgress> Following(IProgress<RunProgress>? progress) => new Follower(this, progress);

    /// <summary>To the error stream: a report has no time in it.</summary>
    public void Write(ToolHost host)
    {
        End();
        host.WriteErrorLine(Row("", "clock", "processor"));
        foreach (var (name, clock, processor) in _stages) host.WriteErrorLine(Row(name, Seconds(clock), Seconds(processor)));
        host.WriteErrorLine(Row("together", Seconds(Sum(stage => stage.Clock)), Seconds(Sum(stage => stage.Processor))));

        TimeSpan Sum(Func<(string Name, TimeSpan Clock, TimeSpan Processor), TimeSpan> part) => _stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + part(stage));
    }

    private void End()
    {
        if (_name is not null) _stages.Add((_name, _clock.Elapsed - _clockAtStart, Environment.CpuUsage.TotalTime - _processorAtStart));
        _name = null;
    }

    private static string Row(string name, string clock, string processor) => $"{name,-28}{clock,12}{processor,12}";

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.000} s");

    private sealed class Follower(StageTimes times, IProgress<RunProgress>? progress) : IProgress<RunProgress>
    {
        private RunStage? _stage;

        public void Report(RunProgress value)
        {
            if (value.Stage != _stage)
            {
                _stage = value.Stage;
                times.Begin(NameOf(value.Stage));
            }

            progress?.Report(value);
        }

        private static string NameOf(RunStage stage) => stage switch
        {
            RunStage.Reading => "reading fact files",
            RunStage.Quotes => "proving quotes and values",
            RunStage.Together => "comparing statements",
            RunStage.Coverage => "reading for coverage",
            _ => "the catalogue as a whole",
        };
    }
}
