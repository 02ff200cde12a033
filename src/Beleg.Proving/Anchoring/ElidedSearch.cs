using Beleg.Proving.Anchoring.Folding;
using Beleg.Proving.Documents;

namespace Beleg.Proving.Anchoring;

/// <summary>
/// Anchors a quote with words left out: its parts in order, each verbatim, in one paragraph (or across the end of a page).
/// Every way to choose the parts' places is counted, so that two of them are as much an error as a quote that stands twice.
/// </summary>
internal sealed class ElidedSearch
{
    private const int MostPlaces = 10_000;
    private const int ManyWays = 1_000;

    private readonly EvidenceDocument _document;
    private readonly List<Part> _parts = [];

    public ElidedSearch(EvidenceDocument document, FoldedQuote quote, List<Segment> parts, Scope scope)
    {
        _document = document;
        for (var i = 0; i < parts.Count; i++)
        {
            var words = parts[i].In(quote.Written);
            var folded = FoldBuffer.Rent(words);
            _parts.Add(PlacesOf(words, quote with
            {
                Text = folded,
                Prefix = i == 0 ? quote.Prefix : null,
                Suffix = i == parts.Count - 1 ? quote.Suffix : null,
            }, scope));
            folded.Return();
        }

        for (var i = _parts.Count - 2; i >= 0; i--) CountWays(_parts[i], _parts[i + 1]);
    }

    /// <summary>A part that stands nowhere, or everywhere.</summary>
    public (string Words, Hit? Cutting, bool GaveUp)? Missing
    {
        get
        {
            foreach (var part in _parts)
            {
                if (part.Hits.Count == 0 || part.GaveUp) return (part.Words, part.Cutting, part.GaveUp);
            }

            return null;
        }
    }

    /// <summary>How many ways there are to place the parts, up to a thousand.</summary>
    public int Ways => Math.Min(ManyWays, _parts[0].Hits.Count == 0 ? 0 : _parts[0].Ways.Sum());

    /// <summary>Where each part stands first, for a message.</summary>
    public IEnumerable<(string Words, Segment Place)> FirstPlaces => _parts.Select(part => (part.Words, part.Hits[0].Source));

    /// <summary>One of the ways, counted from 1 in the order of the text.</summary>
    public EquatableArray<Segment> Way(int number)
    {
        var segments = new Segment[_parts.Count];
        var from = 0;
        for (var p = 0; p < _parts.Count; p++)
        {
            var part = _parts[p];
            var i = from;
            while (number > part.Ways[i]) number -= part.Ways[i++];
            segments[p] = part.Hits[i].Source;
            if (p + 1 < _parts.Count) from = _parts[p + 1].FirstBehind(part.Hits[i].Source.End);
        }

        return segments.ToEquatableArray();
    }

    public Bridges BridgesOf(EquatableArray<Segment> way)
    {
        var bridges = way.Count > 1 ? Bridges.Elision : Bridges.None;
        for (var i = 0; i < way.Count; i++) bridges |= BridgeFinder.Between(_document.Text, way[i], _parts[i].Words);

        for (var i = 1; i < way.Count; i++)
        {
            if (_document.Structure.BlockAt(way[i - 1].End - 1) != _document.Structure.BlockAt(way[i].Start)) bridges |= Bridges.PageBreak;
        }

        return bridges;
    }

    private Part PlacesOf(string words, FoldedQuote quote, Scope scope)
    {
        var part = new Part(words);
        var search = new PlaceSearch(_document.Folded, quote.Text);
        while (search.MoveNext())
        {
            var hit = search.Current;
            if (!scope.Contains(hit.Source)) continue;
            if (!Surroundings.IsPrecededBy(_document.Folded, hit, quote.Prefix) || !Surroundings.IsFollowedBy(_document.Folded, hit, quote.Suffix)) continue;

            if (part.Hits.Count == MostPlaces)
            {
                part.GaveUp = true;
                break;
            }

            part.Hits.Add(hit);
            part.Flows.Add(FlowAt(hit.Source.Start));
            part.Ways.Add(1);
        }

        part.GaveUp |= search.GaveUp;
        part.Cutting = search.Cutting;
        return part;
    }

    /// <summary>For each place of a part, in how many ways the following parts can stand behind it in the same passage.</summary>
    private void CountWays(Part part, Part next)
    {
        var behind = new int[next.Hits.Count];
        for (var i = behind.Length - 1; i >= 0; i--)
        {
            var further = i + 1 < behind.Length && next.Flows[i + 1] == next.Flows[i] ? behind[i + 1] : 0;
            behind[i] = Math.Min(ManyWays, next.Ways[i] + further);
        }

        for (var i = 0; i < part.Hits.Count; i++)
        {
            var end = part.Hits[i].Source.End;
            var first = next.FirstBehind(end);
            part.Ways[i] = first < behind.Length && next.Flows[first] == FlowAt(end - 1) ? behind[first] : 0;
        }
    }

    private int FlowAt(int offset)
    {
        var block = _document.Structure.BlockAt(offset);
        return block < 0 ? -1 : _document.Structure.Blocks[block].Flow;
    }

    private sealed class Part(string words)
    {
        public string Words { get; } = words;

        public List<Hit> Hits { get; } = [];

        public List<int> Flows { get; } = [];

        public List<int> Ways { get; } = [];

        public Hit? Cutting { get; set; }

        public bool GaveUp { get; set; }

        /// <summary>The first place that begins at an offset or behind it.</summary>
        public int FirstBehind(int offset)
        {
            int low = 0, high = Hits.Count;
            while (low < high)
            {
                var middle = (low + high) >> 1;
                if (Hits[middle].Source.Start < offset) low = middle + 1;
                else high = middle;
            }

            return low;
        }
    }
}
