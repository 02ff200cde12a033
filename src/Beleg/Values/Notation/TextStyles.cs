namespace Beleg;

/// <summary>The format codes that every value type understands.</summary>
internal static class TextStyles
{
    /// <summary>Reads a format code; none means <c>G</c>.</summary>
    /// <exception cref="FormatException">The code is none of <c>G</c>, <c>S</c>, <c>de</c> and <c>en</c>.</exception>
    public static TextStyle Of(string? format) => format switch
    {
        null or "" or "G" => TextStyle.Invariant,
        "S" => TextStyle.Symbolic,
        "de" => TextStyle.German,
        "en" => TextStyle.English,
        _ => throw new FormatException($"expected a format 'G', 'S', 'de' or 'en', found {Notation.Quote(format)}"),
    };
}
