using Beleg.Proving.Citing;

namespace Beleg.Tool.Verifying;

/// <summary>A repair as an option of the command line.</summary>
internal static class OptionNotation
{
    public static string Of(CitationCheck check, Repair repair)
    {
        var (of, text) = WithValue(check, repair);
        return $"--{NameOf(of)} {Quoted(text)}";
    }

    /// <summary>On the command line a bound is said with the value, as in a seed file.</summary>
    public static Repair WithValue(CitationCheck check, Repair repair) =>
        repair.Of == RepairOf.Bound ? new(RepairOf.Value, $"{repair.Text} {check.Value.WithoutBound}") : repair;

    public static string NameOf(RepairOf of) => of switch
    {
        RepairOf.Document => "document",
        RepairOf.Quote => "quote",
        RepairOf.Prefix => "prefix",
        RepairOf.Suffix => "suffix",
        RepairOf.Occurrence => "occurrence",
        RepairOf.Unit => "unit",
        _ => "value",
    };

    private static string Quoted(string text) => text.Any(c => !char.IsLetterOrDigit(c) && c is not ('.' or '-' or '/')) ? $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"" : text;
}
