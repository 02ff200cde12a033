using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Beleg.Proving;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;

namespace Beleg.Tool.Checking;

/// <summary>
/// An answer as it is kept: its own digest on the first line, then the answer with the key that it is the answer to. What was
/// cut off, changed or put under another name is no answer.
/// </summary>
internal static class CheckEntry
{
    private const int DigestLength = 2 * SHA256.HashSizeInBytes;

    private static readonly Dictionary<string, Rule> s_rules = typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(field => field.GetValue(null)).OfType<Rule>().ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    public static byte[] Write(string key, CheckedCatalogue answer)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(
            new(key, answer.Id, answer.Counts.Facts, answer.Counts.Citations, answer.Counts.Checks, answer.Counts.BySupport, [.. answer.Issues.Select(Kept)]),
            CheckShapes.Default.KeptCheck);
        return [.. Encoding.ASCII.GetBytes(DigestOf(content) + "\n"), .. content];
    }

    public static CheckedCatalogue? Read(string key, byte[] bytes)
    {
        if (bytes.Length <= DigestLength) return null;

        var content = bytes.AsSpan(DigestLength + 1);
        if (!string.Equals(Encoding.ASCII.GetString(bytes, 0, DigestLength), DigestOf(content), StringComparison.Ordinal)) return null;

        var kept = JsonSerializer.Deserialize(content, CheckShapes.Default.KeptCheck);
        return kept is not null && string.Equals(kept.Key, key, StringComparison.Ordinal)
            ? new(kept.Id, new(kept.Facts, kept.Citations, kept.Checks) { BySupport = kept.BySupport }, kept.Issues.Select(Issue).ToEquatableArray())
            : null;
    }

    private static string DigestOf(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private static KeptIssue Kept(Issue issue)
    {
        var place = issue.Location;
        return new(issue.Rule.Id, place.Path, [place.Start, place.Length, place.From.Line, place.From.Column, place.To.Line, place.To.Column], [.. issue.Arguments]);
    }

    private static Issue Issue(KeptIssue kept)
    {
        var at = kept.Place;
        return new(s_rules[kept.Rule], new(kept.Path, at[0], at[1], new TextPosition(at[2], at[3]), new TextPosition(at[4], at[5])), kept.Arguments.ToEquatableArray());
    }
}

/// <summary>An answer that is kept, with the key that it is the answer to.</summary>
internal sealed record KeptCheck(string Key, string? Id, int Facts, int Citations, int Checks, SupportCounts BySupport, IReadOnlyList<KeptIssue> Issues);

/// <param name="Place">Start, length, and line and column of both ends, from 0.</param>
internal sealed record KeptIssue(string Rule, string Path, int[] Place, string[] Arguments);

[JsonSerializable(typeof(KeptCheck))]
internal sealed partial class CheckShapes : JsonSerializerContext;
