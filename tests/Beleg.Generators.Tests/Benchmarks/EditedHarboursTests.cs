using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests.Benchmarks;

/// <summary>What an edit costs, counted: statements that are proven again, and entities that are written again, of two hundred facts on twenty harbours.</summary>
public sealed class EditedHarboursTests
{
    private const string FactFile = "facts/harbours-2.facts.yaml";

    private static readonly Dictionary<string, (Func<Project, Project> Edit, int Proven, int Written)> Edits = new(StringComparer.Ordinal)
    {
        ["C#"] = (project => project with { Code = "class Unrelated;" }, 0, 0),
        ["comment"] = (project => Edit(project, text => "# Harbours.\n" + text), 0, 0),
        ["reason of a fact, as long as before"] = (project => Edit(project, text => text.Replace("Reason 1.", "Reason 2.", StringComparison.Ordinal)), 1, 1),
        // Where the data of the others begins stands nowhere: their members count from their own.
        ["reason of the first harbour's fact, longer"] = (project => Edit(project, text => text.Replace("Reason 1.", "Reason 10.", StringComparison.Ordinal)), 1, 1),
        ["line in a fact, all below moves"] = (project => Edit(project, text => text.Replace("    because:", "    # Why.\n    because:", StringComparison.Ordinal)), 1, 0),
        // Whatever the file says could speak of it.
        ["harbour added at the end"] = (project => Edit(project, text => text + "---\nentity: last\nkind: Harbour\nname: Letzter Hafen\n"), Harbours.Facts / 2, 1),
        ["document, behind all quotes"] = (project => project.Edited(seeds => seeds.Edited("documents/report-15.txt", text => text + "It is late.\n")), 11, 0),
        ["document of another file"] = (project => project.Edited(seeds => seeds.Edited("documents/report-5.txt", text => text + "It is late.\n")), 11, 0),
    };

    private static readonly Project Reasoned = Edit(Harbours.Project, text => ReplacedFirst(text, "    cite:", "    because: Reason 1.\n    cite:"));

    public static TheoryData<string> EditNames => [.. Edits.Keys];

    [Fact]
    public void At_first_everything_is_proven_and_written_once()
    {
        var build = Harbours.Project.Build();

        (build.ProofsDone, build.EntitiesWritten).ShouldBe((Harbours.Facts, Harbours.Facts / Beleg.Benchmarks.Synthetic.SyntheticCatalogue.FactsPerEntity));
    }

    [Theory]
    [MemberData(nameof(EditNames))]
    public void An_edit_proves_and_writes_what_it_changes(string name)
    {
        var (edit, proven, written) = Edits[name];
        var before = Reasoned.Build();
        var (provenBefore, writtenBefore) = (before.ProofsDone, before.EntitiesWritten);

        var after = before.After(edit);

        (after.ProofsDone - provenBefore, after.EntitiesWritten - writtenBefore).ShouldBe((proven, written));
        after.ShouldGiveTheSameAs(edit(Reasoned).Build());
    }

    /// <summary>What was remembered of what is gone would be kept for nothing, and what was proven of another text would be no proof.</summary>
    [Fact]
    public void A_file_that_comes_back_is_proven_again()
    {
        var before = Reasoned.Build();
        var provenBefore = before.ProofsDone;

        var after = before
            .After(project => project.Edited(seeds => seeds.Without(FactFile)))
            .After(_ => Reasoned);

        // The other file too, and twice: its documents speak of a harbour that is gone, and comes back.
        (after.ProofsDone - provenBefore).ShouldBe(Harbours.Facts / 2 * 3);
        after.ShouldGiveTheSameAs(Reasoned.Build());
    }

    private static Project Edit(Project project, Func<string, string> edit) => project.Edited(seeds => seeds.Edited(FactFile, edit));

    private static string ReplacedFirst(string text, string old, string replacement)
    {
        var index = text.IndexOf(old, StringComparison.Ordinal);
        return text[..index] + replacement + text[(index + old.Length)..];
    }
}
