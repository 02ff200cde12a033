namespace Beleg.Docs.Tests.Hosting;

public sealed class RepositorySeedsTests
{
    [Fact]
    public void TheRepositorysOwnCatalogueIsProven() =>
        CatalogueEngine.Run(RepositorySeeds.Files).Select(issue => issue.ToString()).ShouldBeEmpty();
}
