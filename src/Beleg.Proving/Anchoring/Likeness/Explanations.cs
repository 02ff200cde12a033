namespace Beleg.Proving.Anchoring.Likeness;

/// <summary>Differences in words: the worst first, the plain cases said plainly.</summary>
internal static class Explanations
{
    private const int Listed = 3;

    public static string Of(List<Difference> differences)
    {
        var worst = Differences.WorstOf(differences);
        var examples = differences.Where(difference => difference.Kind == worst).Take(Listed).Select(Example);
        return worst switch
        {
            DifferenceKind.None => "it differs in details",
            DifferenceKind.WhiteSpace => $"only white space differs: {string.Join(", ", examples)}",
            DifferenceKind.Punctuation => $"only punctuation differs: {string.Join(", ", examples)}",
            DifferenceKind.Hyphen => $"only a dash or hyphen differs: {string.Join(", ", examples)}",
            DifferenceKind.Case => $"only the letter case differs: {string.Join(", ", examples)}",
            DifferenceKind.Diacritic => $"only diacritics differ: {string.Join(", ", examples)}",
            DifferenceKind.Letter => $"letters differ: {string.Join(", ", examples)}",
            DifferenceKind.Word => $"words differ: {string.Join(", ", examples)}",
            DifferenceKind.WordAdded => $"the quote leaves out words without marking them by …: {string.Join(", ", examples)}",
            DifferenceKind.WordLost => $"the quote has words that are not printed: {string.Join(", ", examples)}",
            DifferenceKind.Number => $"a number differs: {string.Join(", ", examples)}",
            _ => $"a negation differs: {string.Join(", ", examples)}",
        };
    }

    private static string Example(Difference difference) => difference.Kind switch
    {
        DifferenceKind.WordAdded => $"\"{difference.Printed}\"",
        DifferenceKind.WordLost => $"\"{difference.Quoted}\"",
        _ => $"quoted \"{difference.Quoted}\", printed \"{difference.Printed}\"",
    };
}
