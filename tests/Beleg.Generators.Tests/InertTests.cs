using Beleg.Generators.Tests.Harness;
using static Beleg.Generators.Tests.Harness.TinyCatalogue;

namespace Beleg.Generators.Tests;

/// <summary>A package's generator reaches the consumers of its consumers: nobody who declares no seeds may notice it.</summary>
public sealed class InertTests
{
    [Fact]
    public void Without_tags_nothing_is_read_even_where_the_names_are_ours()
    {
        var build = (Tiny with { Options = new("net8.0", isTagged: false) }).Build();

        build.Sources.ShouldBeEmpty();
        build.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Without_files_nothing_is_generated_or_said()
    {
        var build = new Project(SeedFolder.Empty).Build();

        build.Sources.ShouldBeEmpty();
        build.Diagnostics.ShouldBeEmpty();
    }

    /// <summary>A folder <c>seeds/</c> is common, and data for a database is what it mostly holds.</summary>
    [Theory]
    [InlineData("users.yaml")]
    [InlineData("documents/users.yaml")]
    [InlineData("documents/terms.txt")]
    [InlineData("facts/figures.csv")]
    public void A_seeds_folder_that_holds_nothing_of_ours_is_left_alone(string path)
    {
        var build = new Project(SeedFolder.Empty.With(path, "users: [ada, &grace grace, *grace\n")).Build();

        build.Sources.ShouldBeEmpty();
        build.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_project_that_is_too_old_for_catalogues_is_left_alone_where_it_has_none()
    {
        var build = (new Project(SeedFolder.Empty.With("users.yaml", "users: []\n")) with { Options = new("net48") }).Build();

        build.Diagnostics.ShouldBeEmpty();
    }
}
