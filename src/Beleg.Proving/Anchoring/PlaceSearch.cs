using Beleg.Proving.Anchoring.Folding;

namespace Beleg.Proving.Anchoring;

/// <summary>
/// Every place where a folded quote stands: its characters, its dashes, at the edges of tokens. The first place that is
/// refused for each reason is kept for the message.
/// </summary>
internal ref struct PlaceSearch
{
    private readonly FoldedText _text;
    private readonly FoldBuffer _quote;
    private readonly long _patience;
    private Occurrences _occurrences;
    private long _work;

    public PlaceSearch(FoldedText text, FoldBuffer quote)
    {
        _text = text;
        _quote = quote;
        _occurrences = text.PlacesOf(quote.Characters);

        // Comparing dashes is the one thing that costs more than a constant per place.
        _patience = (16L * text.Length) + 4096;
    }

    public Hit Current { get; private set; }

    /// <summary>A place where the quote's characters stand, but cut a token.</summary>
    public Hit? Cutting { get; private set; }

    /// <summary>Whether the search was given up: then nothing is proven.</summary>
    public bool GaveUp { get; private set; }

    public bool MoveNext()
    {
        while (_occurrences.MoveNext())
        {
            var at = _occurrences.Current;
            var length = _quote.Characters.Length;
            if (++_work > _patience)
            {
                GaveUp = true;
                return false;
            }

            if (!DashComparison.Agree(_text, at, length, _quote.Dashes, ref _work, out var start, out var end)) continue;

            if (start < 0) start = _text.SourceOf(at);
            if (end < 0) end = _text.SourceEndOf(at + length - 1);
            var hit = new Hit(at, length, new(start, end - start));
            if (_text.SplitsCharacter(at) || _text.SplitsCharacter(at + length) || TokenEdges.Cuts(_text.Source, start) || TokenEdges.Cuts(_text.Source, end))
            {
                Cutting ??= hit;
                continue;
            }

            Current = hit;
            return true;
        }

        return false;
    }
}
