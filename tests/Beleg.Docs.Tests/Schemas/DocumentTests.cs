using Beleg.Proving.Seeds;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>
/// The table in <c>documents.txt</c>: each file is accepted, or refused, by the reader, by the schema over texts, and by the
/// schema over what an editor makes of the file.
/// </summary>
public sealed class DocumentTests
{
    private const string Table = "tests/Beleg.Docs.Tests/Schemas/documents.txt";
    private const string Separator = "=== ";

    public static TheoryData<string, string, bool> Documents
    {
        get
        {
            var rows = new TheoryData<string, string, bool>();
            foreach (var entry in Repository.Read(Table).Split('\n' + Separator).Skip(1))
            {
                // "accepted Facts: one statement", then the file.
                var end = entry.IndexOf('\n', StringComparison.Ordinal);
                var (verdict, rest) = (entry[..entry.IndexOf(' ', StringComparison.Ordinal)], entry[(entry.IndexOf(' ', StringComparison.Ordinal) + 1)..end]);
                rows.Add(rest, entry[(end + 1)..], string.Equals(verdict, "accepted", StringComparison.Ordinal));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void ReaderAndSchemaJudgeADocumentAlike(string name, string text, bool isAccepted)
    {
        var role = Enum.Parse<SeedRole>(name[..name.IndexOf(':', StringComparison.Ordinal)]);
        var objections = SeedJudges.Objections(role, text).Select(issue => issue.ToString()).ToList();
        if (isAccepted) objections.ShouldBeEmpty();
        else objections.ShouldNotBeEmpty();

        SeedJudges.SchemaAccepts(role, text, isTyped: false).ShouldBe(isAccepted);
        SeedJudges.SchemaAccepts(role, text, isTyped: true).ShouldBe(isAccepted, "as an editor sees it");
    }

    [Fact]
    public void TheTableHasBothSidesOfEveryKindOfFile()
    {
        var sides = Documents.Select(row => (Role: ((string)row[0]).Split(':')[0], IsAccepted: (bool)row[2])).ToHashSet();
        sides.Count.ShouldBe(10);
    }
}
