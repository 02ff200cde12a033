namespace Beleg.Linguistics.Values.Numbers;

/// <summary>The fractions that are one character.</summary>
internal static class VulgarFraction
{
    public static Rational? Find(char c) => c switch
    {
        '½' => new(1, 2),
        '⅓' => new(1, 3),
        '⅔' => new(2, 3),
        '¼' => new(1, 4),
        '¾' => new(3, 4),
        '⅕' => new(1, 5),
        '⅖' => new(2, 5),
        '⅗' => new(3, 5),
        '⅘' => new(4, 5),
        '⅙' => new(1, 6),
        '⅚' => new(5, 6),
        '⅐' => new(1, 7),
        '⅛' => new(1, 8),
        '⅜' => new(3, 8),
        '⅝' => new(5, 8),
        '⅞' => new(7, 8),
        '⅑' => new(1, 9),
        '⅒' => new(1, 10),
        _ => (Rational?)null,
    };
}
