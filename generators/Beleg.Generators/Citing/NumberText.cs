namespace Beleg.Generators.Citing;

/// <summary>A number of a program in digits, exactly as it was written: the shortest that gives the same number back.</summary>
internal static class NumberText
{
    public static string Of(object number) => number switch
    {
        double value => value.ToString("R", null),
        float value => value.ToString("R", null),
        IFormattable value => value.ToString(null, null),
        _ => number.ToString(),
    };
}
