using System.Text;
using Beleg.Generators.Tests.Harness;

namespace Beleg.Generators.Tests.Robustness;

/// <summary>Damages seed files at random, the same way for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    /// <summary>What YAML, C#, XML or a decoder could stumble over.</summary>
    private const string Trouble =
        ":-[]{}#&*!|>'\"%@`,?~=<\\/ \t\r\n\0\a\b\f\u0085\u00A0\u00AD\u0301\u200B\u200D\u202E\u2028\u2029\uD83D\uDE00\uD800\uDFFF\uFEFF\uFFFD\uFFFE\uFFFFaZ09äßﬁ";

    private readonly Random _random = new(seed);

    public SeedFolder Mutate(SeedFolder seeds)
    {
        for (var edits = _random.Next(1, 4); edits > 0; edits--)
        {
            var file = Any(seeds.Files);
            seeds = seeds.With(file.RelativePath, Mutate(file.Text, Any(seeds.Files).Text));
        }

        return seeds;
    }

    private string Mutate(string text, string other)
    {
        var start = _random.Next(text.Length + 1);
        var length = _random.Next(Math.Min(12, text.Length - start) + 1);
        var (head, cut, tail) = (text[..start], text[start..(start + length)], text[(start + length)..]);
        return _random.Next(6) switch
        {
            0 => head + tail,
            1 => head + cut + cut + tail,
            2 => head + Noise() + tail,
            3 => head + Noise() + cut + tail,
            4 => head + LineOf(other) + cut + tail,
            _ => head + cut + '\n' + LineOf(text) + '\n' + tail,
        };
    }

    private string Noise()
    {
        var noise = new StringBuilder();
        for (var count = _random.Next(1, 4); count > 0; count--) noise.Append(_random.Next(8) == 0 ? (char)_random.Next(char.MaxValue + 1) : Trouble[_random.Next(Trouble.Length)]);
        return noise.ToString();
    }

    private string LineOf(string text) => Any(text.Split('\n'));

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];
}
