using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Anchoring.Likeness;

namespace Beleg.Proving.Anchoring.Readings;

/// <summary>
/// Aligns a printed text with how it is said to read. The reading holds only if every difference is a repair of a known
/// class; a number never changes, no reading brings a digit in, no word comes or goes, and no negation. Then its words and
/// values are asked: <see cref="WordRules"/>, <see cref="ValueRules"/>.
/// </summary>
/// <remarks>
/// A cheapest-path search over pairs of positions, in a band around the diagonal. How many repairs there are hardly matters:
/// each must be explained. (No page that anyone can read needs one for every fourth character.)
/// </remarks>
internal sealed class ReadingCheck
{
    private const int Unreached = int.MaxValue;

    // How far positions of the two texts may drift apart, beyond what their lengths differ by.
    private const int Drift = 48;

    // A reading is as long as its quote, give or take; the table stays small.
    private const int LongestText = 2048;
    private const int GreatestDrift = 256;

    // One repair more is worse than any nicety; a misprint is the last explanation.
    private const int RepairCost = 10;
    private const int MisprintCost = 35;

    private readonly string _printed;
    private readonly string _reading;
    private readonly ReadingRules _rules;
    private readonly RepairRules _repairs;
    private readonly bool _anywhere;
    private readonly int _halfBand;
    private readonly int _band;
    private readonly int _dearest;

    // Two cells per pair of positions: without and with a misprint in the word at hand (one is allowed per word).
    private readonly int[] _costs;
    private readonly Step[] _steps;
    private (int I, int J) _farthest;

    private ReadingCheck(string printed, string reading, ReadingRules rules, bool anywhere)
    {
        _printed = printed;
        _reading = reading;
        _rules = rules;
        _repairs = new(printed, reading, rules);
        _anywhere = anywhere;
        _halfBand = Math.Abs(printed.Length - reading.Length) + Drift;
        _band = (2 * _halfBand) + 1;
        _dearest = RepairCost * (8 + (reading.Length / 4));
        _costs = new int[(printed.Length + 1) * _band * 2];
        _steps = new Step[_costs.Length];
        for (var i = 0; i < _costs.Length; i++) _costs[i] = Unreached;
    }

    /// <summary>Whether a quote reads so.</summary>
    public static ReadingResult Compare(string quote, string reading, ReadingRules rules) =>
        Compare(FoldBuffer.Display(quote.Trim()), FoldBuffer.Display(reading.Trim()), rules, anywhere: false);

    /// <summary>Whether a run of whole tokens within a printed text, in its display form, reads so; the best such run.</summary>
    public static ReadingResult CompareWithin(string printed, string reading, ReadingRules rules) =>
        Compare(printed, FoldBuffer.Display(reading.Trim()), rules, anywhere: true);

    private static ReadingResult Compare(string printed, string reading, ReadingRules rules, bool anywhere) =>
        printed.Length > LongestText || Math.Abs(printed.Length - reading.Length) > GreatestDrift
            ? Refused("it is much longer or shorter than the quote, or both are very long")
            : new ReadingCheck(printed, reading, rules, anywhere).Run();

    private ReadingResult Run()
    {
        for (var i = 0; i <= _printed.Length; i++)
        {
            if (IsStart(i)) Reach(i, 0, 0, 0, default);

            for (var j = Math.Max(0, i - _halfBand); j <= Math.Min(_reading.Length, i + _halfBand); j++)
            {
                for (var misprinted = 0; misprinted < 2; misprinted++)
                {
                    var cost = _costs[Cell(i, j, misprinted)];
                    if (cost != Unreached) Leave(i, j, misprinted, cost);
                }
            }
        }

        return Result();
    }

    /// <summary>Every step that leads on from a pair of positions.</summary>
    private void Leave(int i, int j, int misprinted, int cost)
    {
        if (i + j > _farthest.I + _farthest.J) _farthest = (i, j);
        if (j == _reading.Length && i == _printed.Length) return;

        if (i < _printed.Length && j < _reading.Length && _printed[i] == _reading[j])
        {
            Reach(i + 1, j + 1, char.IsLetter(_printed[i]) ? misprinted : 0, cost, new(1, 1, misprinted, null));
        }

        foreach (var (kind, printed, read) in _repairs.RepairsAt(i, j))
        {
            if (kind is RepairKind.Misprint && misprinted > 0) continue;

            var staysInWord = kind is RepairKind.Confusion or RepairKind.Case ? misprinted : 0;
            Reach(i + printed, j + read, kind is RepairKind.Misprint ? 1 : staysInWord, cost + (kind is RepairKind.Misprint ? MisprintCost : RepairCost), new(printed, read, misprinted, kind));
        }
    }

    private void Reach(int i, int j, int misprinted, int cost, Step step)
    {
        if (cost > _dearest || i > _printed.Length || j > _reading.Length || Math.Abs(j - i) > _halfBand) return;

        var cell = Cell(i, j, misprinted);
        if (cost >= _costs[cell]) return;

        _costs[cell] = cost;
        _steps[cell] = step;
    }

    private ReadingResult Result()
    {
        int best = Unreached, end = -1, misprinted = 0;
        for (var i = 0; i <= _printed.Length; i++)
        {
            if (Math.Abs(_reading.Length - i) > _halfBand || !IsEnd(i)) continue;

            for (var state = 0; state < 2; state++)
            {
                var cost = _costs[Cell(i, _reading.Length, state)];
                if (cost < best) (best, end, misprinted) = (cost, i, state);
            }
        }

        if (best == Unreached) return Refused(Objection());

        var steps = Trace(end, misprinted);
        var start = steps.Count > 0 ? steps[0].Printed : end;
        if (Negations.CountIn(_printed.Substring(start, end - start)) != Negations.CountIn(_reading)) return Refused("no reading brings in a negation, or takes one away");
        if (ObjectionTo(steps) is { } objection) return Refused(objection);

        var repairs = steps.Where(step => step.Kind is not null).Select(step => new Repair(step.Kind!.Value, _printed.Substring(step.Printed, step.PrintedLength), _reading.Substring(step.Read, step.ReadLength)));
        return new(repairs.ToEquatableArray(), null, start, end);
    }

    /// <summary>What the words and values of both speak against the alignment.</summary>
    private string? ObjectionTo(List<AlignedStep> steps)
    {
        var repaired = RepairedWords.Of(_printed, _reading, steps);
        if (repaired.Count == 0) return null;

        var words = new WordRules(_rules);
        foreach (var changed in repaired)
        {
            if (words.Objection(changed) is { } objection) return $"\"{string.Join(" ", changed.Printed)}\" cannot be read as \"{string.Join(" ", changed.Read)}\": {objection}";
        }

        return _rules.Language is { } language ? new ValueRules(language, _rules.Units).Objection(_printed, _reading, steps, repaired) : null;
    }

    private List<AlignedStep> Trace(int i, int misprinted)
    {
        var j = _reading.Length;
        List<AlignedStep> steps = [];
        while (j > 0 || (i > 0 && !_anywhere))
        {
            var step = _steps[Cell(i, j, misprinted)];
            if (step is { Printed: 0, Read: 0 }) break;

            i -= step.Printed;
            j -= step.Read;
            misprinted = step.Misprinted;
            steps.Add(new(i, j, step.Printed, step.Read, step.Kind));
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>The words at which no path led on.</summary>
    private string Objection()
    {
        var (i, j) = _farthest;
        var printed = WordAround(_printed, i);
        var read = WordAround(_reading, j);
        var worst = Differences.WorstOf(Differences.Between(read, printed));
        var reason = worst switch
        {
            DifferenceKind.Number => "a number never changes",
            DifferenceKind.Negation => "no reading brings in a negation, or takes one away",
            DifferenceKind.Case => "only a declared name's letter case is restored",
            _ => "no known confusion explains it",
        };
        return $"\"{printed}\" cannot be read as \"{read}\": {reason}";
    }

    private static string WordAround(string text, int i)
    {
        int start = Math.Min(i, text.Length), end = start;
        while (start > 0 && text[start - 1] != ' ') start--;
        while (end < text.Length && text[end] != ' ') end++;
        return text.Substring(start, end - start);
    }

    private static ReadingResult Refused(string objection) => new(null, objection, 0, 0);

    private bool IsStart(int i) => _anywhere ? i < _printed.Length && _printed[i] != ' ' && !TokenEdges.Cuts(_printed, i) : i == 0;

    private bool IsEnd(int i) => _anywhere ? i > 0 && _printed[i - 1] != ' ' && !TokenEdges.Cuts(_printed, i) : i == _printed.Length;

    private int Cell(int i, int j, int misprinted) => ((((i * _band) + (j - i + _halfBand)) << 1) | misprinted);

    /// <summary>How a cell was reached: so many characters of each text, from which state, by which repair.</summary>
    private readonly record struct Step(int Printed, int Read, int Misprinted, RepairKind? Kind);
}
