using System.Security.Cryptography;
using System.Text;

namespace Beleg.Proving.Documents;

/// <summary>The digest of a document's text as UTF-8 with LF line ends and without byte order mark.</summary>
internal static class Digest
{
    private const string HexDigits = "0123456789abcdef";

    private const string Algorithm = "sha256:";

    public static string Of(EvidenceDocument document) => OfBytes(Encoding.UTF8.GetBytes(document.Printed));

    /// <summary>Of a file as it lies on disk.</summary>
    public static string OfBytes(byte[] bytes)
    {
        using var sha256 = SHA256.Create();
        var text = new StringBuilder(Algorithm);
        foreach (var value in sha256.ComputeHash(bytes)) text.Append(HexDigits[value >> 4]).Append(HexDigits[value & 15]);
        return text.ToString();
    }

    public static bool IsDigest(string text) =>
        text.Length == Algorithm.Length + 64
        && text.StartsWith(Algorithm, StringComparison.Ordinal)
        && text.Skip(Algorithm.Length).All(digit => HexDigits.IndexOf(digit) >= 0);
}
