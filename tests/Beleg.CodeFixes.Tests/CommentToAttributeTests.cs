using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace Beleg.CodeFixes.Tests;

/// <summary>A comment becomes an attribute where an attribute can stand.</summary>
public sealed class CommentToAttributeTests
{
    [Theory]
    [InlineData("""
        using Beleg;
        class Limits
        {
            // cite: limits.txt § 1 "The retention period is 7 days", Unit = "days", Bound = AtMost
            const int Retention = 7;
        }
        """, """
        using Beleg;
        class Limits
        {
            [Cited("limits.txt", "The retention period is 7 days", In = "1", Unit = "days", Bound = Bound.AtMost)]
            const int Retention = 7;
        }
        """)]
    [InlineData("""
        class Limits
        {
            /// <summary>Seven.</summary>
            /* cite: limits.txt "The retention
                 period is 7 days", Occurrence = 2, Bound = AtMost */
            public static int Retention => 7;
        }
        """, """
        class Limits
        {
            /// <summary>Seven.</summary>
            [Beleg.Cited("limits.txt", "The retention period is 7 days", Occurrence = 2, Bound = Beleg.Bound.AtMost)]
            public static int Retention => 7;
        }
        """)]
    [InlineData("""
        using Beleg;
        enum Limits
        {
            Retention = 7, // cite: limits.txt "The retention period is 7 days"
            Other,
        }
        """, """
        using Beleg;
        enum Limits
        {
            [Cited("limits.txt", "The retention period is 7 days")]
            Retention = 7,
            Other,
        }
        """)]
    public async Task It_cites_the_same(string before, string after) => (await RefactorAsync(before)).ShouldBe(after.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("class Limits { void Wait() {\n// cite: limits.txt \"The retention period is 7 days\"\nconst int retention = 7;\n} }")]
    [InlineData("class Limits {\n// cite: limits.txt \"The retention period is 7 days\"\nconst int A = 7, B = 8;\n}")]
    [InlineData("class Limits {\n// cite: limits.txt\nconst int A = 7;\n}")]
    public async Task Where_none_can_stand_none_is_offered(string code) => (await RefactorAsync(code)).ShouldBeNull();

    private static async Task<string?> RefactorAsync(string code)
    {
        code = code.ReplaceLineEndings("\n");
        using var workspace = new AdhocWorkspace();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var document = workspace.AddProject("Limits", LanguageNames.CSharp).AddMetadataReferences(platform).AddDocument("Limits.cs", code);
        var actions = new List<CodeAction>();

        await new CommentToAttributeProvider().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(code.IndexOf("limits.txt", StringComparison.Ordinal), 0), actions.Add, CancellationToken.None));

        if (actions.Count == 0) return null;
        var operations = await actions.ShouldHaveSingleItem().GetOperationsAsync(CancellationToken.None);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        return (await changed.GetTextAsync()).ToString();
    }
}
