using Beleg.Proving.Documents;

namespace Beleg.Proving.Tests.Documents;

/// <summary>Columns that only blanks part are a table where nothing else may be meant.</summary>
public sealed class UnruledTableTests
{
    [Theory]
    [InlineData("Name      Code  Section\nFIRST     0x01  First Things\nSECOND    0x02  Second Things\n", "Name¦Code¦Section")]
    [InlineData("   Parameter        Min.   Typ.   Max.   Unit\n   Supply voltage    2.4    3.3    3.6   V\n   Current                  1.5          mA\n   Temperature       -40     25     85   °C\n", "Parameter¦Min.¦Typ.¦Max.¦Unit")]
    [InlineData("Parameter       Value\nPort            8080\nTimeout         30 s\n", "Parameter¦Value")]
    [InlineData("Kennwert        Wert\nSpannung        3,3 V\nStrom           1,5 mA\n", "Kennwert¦Wert")]
    public void Is_read(string table, string header)
    {
        var structure = new EvidenceDocument("a.txt", "Before it.\n\n" + table + "\nBehind it.\n").Structure;

        var rows = structure.Blocks.Select((block, index) => (block, index)).Where(each => each.block.TableRow >= 0).ToList();
        rows.Select(each => each.block.TableRow).ShouldBe(Enumerable.Range(0, table.Count(c => c == '\n')));
        string.Join('¦', structure.CellsOf(rows[0].index).Select(cell => cell.In(structure.Text))).ShouldBe(header);
        rows.ShouldAllBe(each => structure.CellsOf(each.index).Length == structure.CellsOf(rows[0].index).Length || each.block.TableRow == 2);
    }

    [Theory]
    // Prose, also in two columns and with two blanks between sentences.
    [InlineData("The port opened with two yards.  They hold\nmany ships.  There were 14 cranes in 2019.\nMore came later.  Nobody counts them now.\n")]
    [InlineData("The first column of the    while the second one\nprint goes on for 3 lines  has 14 words in it that\nand ends here with 5 more  end in 2019 with 3 more\n")]
    // Names and what each is, without a header.
    [InlineData("Host        example\nPort        8080\nTimeout     30\n")]
    [InlineData("Host:       example\nPort:       8080\nTimeout:    30\n")]
    // Figures in what would be the header, and nothing but words.
    [InlineData("Yard A    Dock 1    Gate 1\nYard B    Dock 2    Gate 2\nYard C    Dock 3    Gate 3\n")]
    [InlineData("Host:     example    none\nPort:     8080       first 1\nTimeout:  30         first 2\n")]
    [InlineData("Alice     London    30\nBob       Paris     25\nCarol     Rome      41\n")]
    [InlineData("Name      City      Country\nAlice     London    England\nBob       Paris     France\n")]
    // Fewer than three lines.
    [InlineData("Name      Code  Section\nFIRST     0x01  First Things\n")]
    // What does not stand in columns throughout.
    [InlineData("Name      Code  Section\nFIRST     0x01  First Things\nTHE SECOND ONE IS 0x02  Second\n")]
    [InlineData("Name      Code    Section\nFIRST     0x01    First Things\nSECOND     0x002  Second Things\nTHIRD    0x03     Third Things\n")]
    // A cell on two lines: whose the second is, nobody knows.
    [InlineData("Name      Code  Section\nFIRST     0x01  First\n          0x09  Things\nSECOND    0x02  Second Things\n")]
    // Text right above or below it.
    [InlineData("As the list shows:\nName      Code  Section\nFIRST     0x01  First Things\nSECOND    0x02  Second Things\n")]
    [InlineData("Name      Code  Section\nFIRST     0x01  First Things\nSECOND    0x02  Second Things\nAll of them are taken from the registry.\n")]
    // Drawings, grammars, code and lists.
    [InlineData("   Client      Server   Time\n   /----\\      /----\\   2\n   \\----/      \\----/   3\n")]
    [InlineData("Client            Server  Time\n   SYN  ------->  5       1\n   ACK  <-------  6       2\n")]
    [InlineData("foo     bar    baz\nfoo     =      1*DIGIT\nbar     =      2*DIGIT\n")]
    [InlineData("int   count   first\nint   name    4;\nlong  size    5;\n")]
    [InlineData("- first     one     two\n- second    14      3\n- third     15      4\n")]
    [InlineData("Contents  of        this\n1. First  page      3\n2. Next   page      4\n")]
    [InlineData("Name\tCode\tSection\nFIRST\t0x01\tFirst\nSECOND\t0x02\tSecond\n")]
    public void Is_none(string text) => new EvidenceDocument("a.txt", "Before it.\n\n" + text + "\nBehind it.\n").Structure.Blocks.ShouldAllBe(block => block.TableRow < 0);
}
