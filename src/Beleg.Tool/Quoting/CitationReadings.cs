using System.Collections.Concurrent;
using Beleg.Proving;
using Beleg.Proving.Grounding;

namespace Beleg.Tool.Quoting;

/// <summary>Keeps what the cited sentences of a catalogue were read to say. Files are proven side by side.</summary>
internal sealed class CitationReadings : IReadingWitness
{
    private readonly ConcurrentDictionary<(string Statement, string Source, string Quote), CitationReading> _readings = new();

    public void Saw(CitationReading reading) => _readings[(reading.Statement, reading.Source, reading.Quote)] = reading;

    public CitationReading? Of(string statement, ProvenCitation citation) => _readings.GetValueOrDefault((statement, citation.Source, citation.Quote));
}
