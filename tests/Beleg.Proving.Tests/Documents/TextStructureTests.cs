using Beleg.Testing;

namespace Beleg.Proving.Tests.Documents;

/// <summary>What is recognised in the five documents: every block with its first words.</summary>
public sealed class TextStructureTests
{
    [Fact]
    public void TheFiveDocumentsAreOutlined()
    {
        var outline = new System.Text.StringBuilder();
        foreach (var document in SeedDocuments.All)
        {
            outline.Append(document.Name).Append('\n');
            foreach (var block in document.Structure.Blocks)
            {
                var words = block.Span.In(document.Text).ReplaceLineEndings("⏎");
                var line = document.Lines.PositionOf(block.Span.Start).Line + 1;
                var last = document.Lines.PositionOf(block.Span.End).Line + 1;
                outline.Append(System.Globalization.CultureInfo.InvariantCulture, $"{line,4}-{last,-4} {block.Kind,-9} {(block.TableRow < 0 ? "" : block.TableRow),2} {words[..Math.Min(60, words.Length)]}\n");
            }
        }

        Snapshot.Match(outline.ToString());
    }

    [Fact]
    public void APlaceIsToldInTheWordsOfAReader()
    {
        var document = SeedDocuments.KiStandort;
        var place = document.Structure.PlaceOf(document.Text.IndexOf("DGX B200", StringComparison.Ordinal));

        place.ToString().ShouldBe("line 14, section 3 'NVIDIA & Deutschland: Industrial AI Cloud', table row 1");
        place.TableColumn.ShouldBe(2);
    }
}
