using Beleg.Proving;

namespace Beleg.Docs.Tests.Hosting;

public sealed class RepositorySeedsTests
{
    [Fact]
    public void TheRepositorysOwnCatalogueIsProven() =>
        CatalogueRun.Of(RepositorySeeds.Files).Issues.Select(issue => issue.ToString()).ShouldBeEmpty();
}
