using Beleg.Cases.Claims;
using Verdict = Beleg.Cases.Claims.Verdict;

namespace Beleg.Proving.Tests.Suites;

/// <summary>
/// Statements, true and false, that were written before any rule was: the suites of <c>benchmarks/Beleg.Cases</c>. What comes out
/// otherwise than its author meant is listed here by name, so that a rule that loses another shows in review.
/// </summary>
public sealed class SuiteTests
{
    public static TheoryData<string, int, string, string> Suites => new()
    {
        { "claims.json", 314, "", "ho-12t" },
        { "technical.json", 203, "", "markup-01" },
    };

    [Theory]
    [MemberData(nameof(Suites))]
    public void Come_out_as_they_were_meant(string name, int size, string accepted, string refused)
    {
        var suite = ClaimFile.Read(Path.Combine(AppContext.BaseDirectory, "Suites", name));

        var wrong = suite.Cases.AsParallel().Select(item => ClaimResult.Of(item, suite.Contexts[item.Context], [])).Where(result => !result.IsExpected).ToList();

        suite.Cases.Count.ShouldBe(size);
        Named(Verdict.Accept).ShouldBe(accepted);
        Named(Verdict.Refuse).ShouldBe(refused);
        Named(Verdict.Context).ShouldBe("");
        Named(Verdict.Crash).ShouldBe("");

        string Named(Verdict verdict) => string.Join(' ', wrong.Where(result => result.Verdict == verdict).Select(result => result.Case.Id).Order(StringComparer.Ordinal));
    }
}
