namespace Beleg.Cases;

/// <summary>A run of a text; some suites say only where it begins.</summary>
internal sealed record Span(int Start, int? End)
{
    public bool Is(int start, int end) => Start == start && (End is null || End == end);

    /// <summary>What both have in common, of what either has.</summary>
    public double Overlap(int start, int end)
    {
        var own = End ?? end;
        var common = Math.Min(own, end) - Math.Max(Start, start);
        return common <= 0 ? 0 : (double)common / (Math.Max(own, end) - Math.Min(Start, start));
    }
}
