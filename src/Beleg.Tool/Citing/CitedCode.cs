using Beleg.Generators.Citing;
using Beleg.Generators.Citing.Comments;
using Beleg.Proving;
using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Beleg.Tool.Citing;

/// <summary>What the code of a folder cites, and what it only says that it does.</summary>
/// <param name="Issues">What is wrong with the records of documents.</param>
/// <param name="NotCompiled">How many citations stand in code that the given symbols leave out.</param>
internal sealed record CitedCode(EquatableArray<CitedPlace> Places, EquatableArray<UncitedConstant> Uncited, EquatableArray<Issue> Issues, int NotCompiled)
{
    /// <summary>What the frameworks of today define.</summary>
    private static readonly string[] FrameworkSymbols = ["NET", .. Enumerable.Range(5, 6).Select(version => string.Create(null, $"NET{version}_0_OR_GREATER"))];

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => string.Equals(Path.GetDirectoryName(path), Path.GetDirectoryName(typeof(object).Assembly.Location), StringComparison.Ordinal))
            .Append(typeof(CitedAttribute).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CitedCode Of(IReadOnlyList<CodeProject> projects, IEnumerable<string> symbols)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse, preprocessorSymbols: [.. FrameworkSymbols, .. symbols]);
        var all = projects.Select(project => Of(project, parse)).ToList();
        return new(
            all.SelectMany(each => each.Places).ToEquatableArray(),
            all.SelectMany(each => each.Uncited).ToEquatableArray(),
            all.SelectMany(each => each.Issues).ToEquatableArray(),
            all.Sum(each => each.NotCompiled));
    }

    private static CitedCode Of(CodeProject project, CSharpParseOptions parse)
    {
        var trees = project.Code.Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, file.Path)).ToList();
        var usings = CSharpSyntaxTree.ParseText(string.Concat(project.Usings.Select(name => $"global using {name};\n")), parse);
        var compilation = CSharpCompilation.Create("Code", [.. trees, usings], References, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        var (folder, issues) = CitationStep.FolderOf(project.Documents, CancellationToken.None);
        var names = project.Documents.Where(file => !CitationStep.IsSources(file)).Select(file => file.RelativePath).ToList();

        var places = new List<CitedPlace>();
        var uncited = new List<UncitedConstant>();
        var notCompiled = 0;
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            var root = tree.GetRoot();
            var comments = CommentFinder.Find(root).ToList();
            var cited = AttributesIn(root, model).ToList();
            places.AddRange(cited.Select(each => PlaceOf(each.Member, each.Name, each.Node, model, folder, project.MustBeRead)));
            places.AddRange(comments.Select(comment => PlaceOf(CommentProof.Of(comment, model, () => folder, project.MustBeRead, CancellationToken.None), model)));

            var proven = cited.Select(each => each.Node.Span).Concat(comments.Select(comment => comment.Beside).OfType<SyntaxNode>().Select(node => node.Span)).ToList();
            uncited.AddRange(new UncitedFinder(model, names).Find(root).Where(constant => !proven.Exists(span => span.Start <= constant.Location.Start && constant.Location.Start < span.End)));
            notCompiled += root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia)).Sum(trivia => CitationsIn(trivia.ToString()));
        }

        var cites = places.Count > 0;
        return new(
            [.. places.OrderBy(place => place.Location.Path, StringComparer.Ordinal).ThenBy(place => place.Location.Start)],
            [.. uncited],
            cites ? issues : [],
            notCompiled);
    }

    private static IEnumerable<(CitedMember Member, string Name, SyntaxNode Node)> AttributesIn(SyntaxNode root, SemanticModel model)
    {
        foreach (var node in root.DescendantNodes().Where(HasAttributes))
        {
            if (model.GetDeclaredSymbol(node) is not { } symbol) continue;

            var citing = symbol.GetAttributes().Where(attribute => string.Equals(attribute.AttributeClass?.ToDisplayString(), CitedMemberReader.AttributeName, StringComparison.Ordinal));
            foreach (var member in CitedMemberReader.Read(symbol, node, model, citing, CancellationToken.None)) yield return (member, CodeSymbols.NameOf(symbol), node);
        }
    }

    private static bool HasAttributes(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } => field.AttributeLists.Count > 0,
        BasePropertyDeclarationSyntax or EnumMemberDeclarationSyntax => ((MemberDeclarationSyntax)node).AttributeLists.Count > 0,
        ParameterSyntax parameter => parameter.AttributeLists.Count > 0,
        _ => false,
    };

    private static CitedPlace PlaceOf(CitedMember member, string name, SyntaxNode node, SemanticModel model, CitationFolder folder, bool mustBeRead)
    {
        var constant = member.Constant;
        if (constant.Value.Kind == ConstantKind.Unknown && model.GetDiagnostics(DeclarationOf(node).Span).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
        {
            // Types of other projects and packages: the build knows them, and nothing silences it there.
            return new(member.Location, CitingForm.Attribute, name, constant.Document, constant.Quote, null, 0, IsLeftToBuild: true, []);
        }

        var proof = CitedProof.Of(folder.Narrow(constant));
        return Place(member.Location, CitingForm.Attribute, name, proof, proof.IssuesAt(member.Location, mustBeRead, AttributeNotation.Of));
    }

    /// <summary>With its type, which may be what is not known.</summary>
    private static SyntaxNode DeclarationOf(SyntaxNode node) => node is VariableDeclaratorSyntax { Parent.Parent: { } declaration } ? declaration : node;

    private static CitedPlace PlaceOf(CommentProof comment, SemanticModel model)
    {
        var location = CitedMemberReader.LocationOf(model.SyntaxTree, comment.Comment.Span, CancellationToken.None);
        var name = comment.Comment.Beside is { } beside && BesideValue.SymbolOf(beside, model, CancellationToken.None) is { } symbol ? CodeSymbols.NameOf(symbol) : "";
        return comment.Proof is { } proof ? Place(location, CitingForm.Comment, name, proof, comment.Issues) : new(location, CitingForm.Comment, name, "", "", null, 1, IsLeftToBuild: false, comment.Issues);
    }

    private static CitedPlace Place(SeedLocation location, CitingForm form, string name, CitedProof proof, EquatableArray<Issue> issues)
    {
        // What the project asks to be read, and is not, is no support.
        var support = issues.Any(issue => issue.Rule.Severity == Severity.ProofError) ? null : proof.Support;
        return new(location, form, name, proof.Constant.Document, proof.Constant.Quote, support, proof.Checks, IsLeftToBuild: false, issues);
    }

    private static int CitationsIn(string text) =>
        text.Split('\n').Count(line => CommentCitation.Begins(line.TrimStart().TrimStart('/', '*')) || line.Contains("[Cited(", StringComparison.Ordinal));
}
