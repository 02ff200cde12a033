using Beleg.Proving;
using Beleg.Proving.Citing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Beleg.Generators.Citing.Comments;

/// <summary>What a comment cites: <c>cite: rfc9113.txt § 6.5.2 "The initial value is …", Unit = "octets"</c>.</summary>
/// <param name="Document">The name of a document or the id of a source.</param>
/// <param name="Section">What stands behind the sign of sections; empty where there is none.</param>
/// <param name="Quote">The words.</param>
/// <param name="Arguments">Those of the attribute, in its notation; the section is none of them.</param>
internal sealed record CommentCitation(string Document, string Section, string Quote, EquatableArray<(string Name, object Value)> Arguments)
{
    /// <summary>How such a comment begins.</summary>
    public const string Mark = "cite:";

    private const char SectionSign = '§';

    public static bool Begins(string comment) => comment.TrimStart().StartsWith(Mark, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a comment that begins so.</summary>
    public static CommentCitation? Read(string comment, out CommentProblem? problem)
    {
        var text = comment.TrimStart().Substring(Mark.Length).Trim();
        problem = null;
        var (document, rest) = ReadName(text);
        if (document.Length == 0) return Problem(out problem, "no document", "name it right behind 'cite:'");

        var quoteStart = rest.IndexOf('"');
        var section = (quoteStart < 0 ? rest : rest.Substring(0, quoteStart)).Trim();
        if (section.Length > 0 && section[0] != SectionSign) return Problem(out problem, $"'{section}' behind the document", "put the section behind '§', and the words in quotation marks");

        section = section.TrimStart(SectionSign).Trim();
        if (quoteStart < 0) return Problem(out problem, "no quote", "put the document's words in quotation marks");

        var quoteEnd = EndOfLiteral(rest, quoteStart);
        if (quoteEnd < 0)
        {
            problem = new("a quote without an end", "close its quotation marks, or go on in the next line") { IsOpen = true };
            return null;
        }

        var quote = LiteralOf(SyntaxFactory.ParseExpression(rest.Substring(quoteStart, quoteEnd - quoteStart)));
        if (string.IsNullOrWhiteSpace(quote)) return Problem(out problem, "an empty quote", "put the document's words in quotation marks");
        if (!TryArguments(rest.Substring(quoteEnd).Trim(), out var arguments, out var found)) return Problem(out problem, $"'{found}' behind the quote", "write arguments as in the attribute, ', Unit = \"octets\"', and nothing else");
        return new(document, section, quote!, arguments.ToEquatableArray());
    }

    public CitedConstant ToConstant(ConstantValue value, EquatableArray<string> names) =>
        CitationArguments.Apply(new(Document, Quote, value) { Names = names, In = Section, TakesUnitOfQuote = true }, Arguments.Select(argument => (argument.Name, (object?)argument.Value)));

    /// <summary>The comment again.</summary>
    /// <param name="added">Further arguments, as C# writes them.</param>
    public string ToText(IEnumerable<string> added)
    {
        var name = Document.Any(c => char.IsWhiteSpace(c) || c is '"' or SectionSign) ? AttributeNotation.Literal(Document) : Document;
        var section = Section.Length > 0 ? $" {SectionSign} {Section}" : "";
        return $"{Mark} {name}{section} {AttributeNotation.Literal(Quote)}" + string.Concat(Arguments.Select(argument => CodeOf(argument, "")).Concat(added).Select(argument => ", " + argument));
    }

    /// <summary>The arguments of an attribute that cites the same.</summary>
    /// <param name="qualifier">What stands before the names of types.</param>
    public IEnumerable<string> ToArguments(string qualifier) =>
        [AttributeNotation.Literal(Document), AttributeNotation.Literal(Quote), .. Section.Length > 0 ? new[] { $"{nameof(CitedAttribute.In)} = {AttributeNotation.Literal(Section)}" } : [], .. Arguments.Select(argument => CodeOf(argument, qualifier))];

    private static string CodeOf((string Name, object Value) argument, string qualifier) => argument.Name + " = " + argument.Value switch
    {
        string text => AttributeNotation.Literal(text),
        Bound bound => $"{qualifier}{nameof(Bound)}.{bound}",
        var number => NumberText.Of(number),
    };

    /// <summary>A name with blanks stands in quotation marks.</summary>
    private static (string Name, string Remainder) ReadName(string text)
    {
        if (text.Length > 0 && text[0] == '"')
        {
            var end = EndOfLiteral(text, 0);
            return end < 0 ? ("", text) : (LiteralOf(SyntaxFactory.ParseExpression(text.Substring(0, end))) ?? "", text.Substring(end).Trim());
        }

        var length = 0;
        while (length < text.Length && !char.IsWhiteSpace(text[length]) && text[length] is not ('"' or SectionSign)) length++;
        return (text.Substring(0, length), text.Substring(length).Trim());
    }

    /// <summary>The place behind the closing quotation mark of a C# literal; negative where there is none.</summary>
    private static int EndOfLiteral(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '"') return i + 1;
        }

        return -1;
    }

    private static string? LiteralOf(ExpressionSyntax expression) => !expression.ContainsDiagnostics && expression is LiteralExpressionSyntax { Token.Value: string text } ? text : null;

    private static bool TryArguments(string text, out List<(string, object)> arguments, out string found)
    {
        arguments = [];
        found = text;
        if (text.Length == 0) return true;
        if (text[0] != ',') return false;

        var list = SyntaxFactory.ParseAttributeArgumentList("(" + text.Substring(1) + ")");
        if (list is null || list.ContainsDiagnostics || list.FullSpan.Length != text.Length + 1) return false;
        foreach (var argument in list.Arguments)
        {
            found = argument.ToString();
            if (argument.NameEquals?.Name.Identifier.ValueText is not { } name || ValueOf(argument.Expression) is not { } value || !CitationArguments.IsOne(name, value)) return false;
            arguments.Add((name, value));
        }

        return true;
    }

    private static object? ValueOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { Token.Value: string or int } literal => literal.Token.Value,
        IdentifierNameSyntax name => BoundOf(name),
        MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access when access.Expression.ToString() is "Bound" or "Beleg.Bound" => BoundOf(name),
        _ => null,
    };

    private static object? BoundOf(IdentifierNameSyntax name) => Enum.TryParse<Bound>(name.Identifier.ValueText, out var bound) ? bound : null;

    private static CommentCitation? Problem(out CommentProblem? problem, string found, string instead)
    {
        problem = new(found, instead);
        return null;
    }
}

/// <summary>Why a comment cannot be read, and what to do.</summary>
internal sealed record CommentProblem(string Found, string Instead)
{
    /// <summary>Whether the next line may end it.</summary>
    public bool IsOpen { get; init; }
}
