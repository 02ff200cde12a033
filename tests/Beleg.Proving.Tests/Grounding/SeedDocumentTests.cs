using System.Text;
using Beleg.Proving.Documents;
using Beleg.Testing;

namespace Beleg.Proving.Tests.Grounding;

/// <summary>Everything that is read in the five documents of the catalogue, for people to look over.</summary>
public sealed class SeedDocumentTests
{
    [Fact]
    public void Values_of_the_documents()
    {
        var received = new StringBuilder();
        foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*.txt").Order(StringComparer.Ordinal))
        {
            var document = new EvidenceDocument(Path.GetFileName(path), File.ReadAllText(path));
            received.Append(document.Name).Append('\n');
            foreach (var reading in Declared.Read("de", document.Text))
            {
                var words = document.Text.Substring(reading.Start, reading.Length).Replace('\n', ' ');
                received.Append("  ").Append(document.Lines.PositionOf(reading.Start)).Append("  ").Append(words).Append(" => ").Append(Notation.Describe(reading)).Append('\n');
            }
        }

        Snapshot.Match(received.ToString());
    }
}
