using System.Diagnostics.CodeAnalysis;

namespace Beleg.Proving.Derivations;

/// <summary>How a value is worked out from others: <c>= 1000 m2 / 80 m2</c>, <c>= cloud/gpus/built + jupiter/gpus</c>.</summary>
/// <param name="Signs">The sign before each operand but the first: <c>+ - * /</c>.</param>
internal sealed record Expression(EquatableArray<Operand> Operands, string Signs)
{
    private const string AllSigns = "+-*/";

    public static bool IsOne(string text) => text.StartsWith("=", StringComparison.Ordinal);

    /// <summary>Signs stand between blanks, since ids hold hyphens and strokes.</summary>
    /// <param name="text">The text, with its <c>=</c>.</param>
    /// <param name="expression">The expression.</param>
    /// <param name="problem">What cannot be read.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Expression? expression, [NotNullWhen(false)] out string? problem)
    {
        expression = null;
        var operands = new List<Operand>();
        var signs = "";
        var words = new List<string>();
        foreach (var word in text.Substring(1).Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length > 1 || AllSigns.IndexOf(word[0]) < 0)
            {
                words.Add(word);
                continue;
            }

            if (!TryAdd(operands, words, out problem)) return false;
            signs += word;
        }

        if (!TryAdd(operands, words, out problem)) return false;
        expression = new(operands.ToEquatableArray(), signs);
        return true;
    }

    private static bool TryAdd(List<Operand> operands, List<string> words, [NotNullWhen(false)] out string? problem)
    {
        var text = string.Join(" ", words);
        words.Clear();
        problem = text.Length == 0 ? "nothing where an operand belongs" : null;
        if (problem is not null) return false;

        if (Operand.Of(text) is { } operand) operands.Add(operand);
        else problem = $"'{text}'";
        return problem is null;
    }
}

/// <summary>A statement by its id, or a value that a quote of the statement itself says.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Value">The value; nothing for a statement.</param>
internal sealed record Operand(string Text, StatedValue? Value)
{
    public bool IsStatement => Value is null;

    public static Operand? Of(string text)
    {
        if (IsId(text)) return new(text, null);
        if (Duration.TryParse(text, out var duration)) return new(text, NormalForm.Of(duration));
        if (text.EndsWith("%", StringComparison.Ordinal)) return Share.TryParse(text, out var share) ? new(text, NormalForm.Of(share)) : null;
        return Quantity.TryParse(text, out var quantity) ? new(text, NormalForm.Of(quantity)) : null;
    }

    /// <summary><c>entity/property</c> or <c>entity/property/statement</c>.</summary>
    private static bool IsId(string text)
    {
        if (text[0] is < 'a' or > 'z' || text.IndexOf('/') < 0) return false;
        foreach (var c in text)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '/')) return false;
        }

        return true;
    }
}
