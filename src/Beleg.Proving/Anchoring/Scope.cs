using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>The runs of a document in which a quote is allowed to stand.</summary>
internal readonly struct Scope
{
    private readonly Segment _run;

    // Instead of the one, where a name stands for several.
    private readonly List<Segment>? _runs;

    private Scope(Segment run) => _run = run;

    private Scope(List<Segment> runs) => _runs = runs;

    public static Scope Whole(EvidenceDocument document) => new(new Segment(0, document.Text.Length));

    public bool IsEmpty => _runs is { Count: 0 };

    public IReadOnlyList<Segment> Runs => _runs ?? [_run];

    public bool Contains(Segment segment)
    {
        if (_runs is null) return segment.Start >= _run.Start && segment.End <= _run.End;

        foreach (var run in _runs)
        {
            if (segment.Start >= run.Start && segment.End <= run.End) return true;
        }

        return false;
    }

    /// <summary>What <c>in:</c> names; empty where nothing is called so.</summary>
    public static Scope Named(EvidenceDocument document, string name, Segment? within) =>
        new([.. SectionNames.Find(document, name, within).Select(section => section.Run)]);

    public static Scope Of(Segment run) => new(run);
}
