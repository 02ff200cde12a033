using System.Collections;

namespace Beleg.Proving.Coverage;

/// <summary>The characters of a text that are accounted for.</summary>
internal sealed class RunSet
{
    private readonly string _text;
    private readonly BitArray _covered;

    public RunSet(string text) => (_text, _covered) = (text, new(text.Length));

    private RunSet(RunSet other) => (_text, _covered) = (other._text, new(other._covered));

    public RunSet Copy() => new(this);

    public void Add(IEnumerable<Segment> runs)
    {
        foreach (var run in runs)
        {
            for (var i = run.Start; i < run.End; i++) _covered[i] = true;
        }
    }

    /// <summary>Whether all of a run that says something is in the set, be it in several pieces.</summary>
    public bool Covers(Segment run) => !LeavesTo(run, run);

    /// <summary>Whether the set leaves a character of <paramref name="run"/> that says something to <paramref name="other"/>.</summary>
    public bool LeavesTo(Segment other, Segment run)
    {
        for (var i = Math.Max(run.Start, other.Start); i < Math.Min(run.End, other.End); i++)
        {
            if (!_covered[i] && Says(_text[i])) return true;
        }

        return false;
    }

    /// <summary>A quote need not take in what parts words and sentences; signs, hyphens and per cent count.</summary>
    private static bool Says(char c) =>
        !char.IsWhiteSpace(c) && c is not ('.' or ',' or ';' or ':' or '!' or '?' or '…' or '"' or '„' or '“' or '”' or '‚' or '‘' or '’' or '«' or '»');
}
