using System.Numerics;

namespace Beleg.Linguistics.Values.Units;

/// <summary>The prefixes of the SI, and the binary ones of IEC 80000-13.</summary>
internal static class UnitPrefix
{
    public static Rational? FactorOf(string prefix) => prefix switch
    {
        "Z" => Rational.Pow10(21),
        "E" => Rational.Pow10(18),
        "P" => Rational.Pow10(15),
        "T" => Rational.Pow10(12),
        "G" => Rational.Pow10(9),
        "M" => Rational.Pow10(6),
        "k" => Rational.Pow10(3),
        "h" => Rational.Pow10(2),
        "d" => Rational.Pow10(-1),
        "c" => Rational.Pow10(-2),
        "m" => Rational.Pow10(-3),
        "µ" => Rational.Pow10(-6),
        "n" => Rational.Pow10(-9),
        "p" => Rational.Pow10(-12),
        "Ki" => BigInteger.Pow(2, 10),
        "Mi" => BigInteger.Pow(2, 20),
        "Gi" => BigInteger.Pow(2, 30),
        "Ti" => BigInteger.Pow(2, 40),
        "Pi" => BigInteger.Pow(2, 50),
        "Ei" => BigInteger.Pow(2, 60),
        _ => null,
    };
}
