using System.Security.Cryptography;
using System.Text;

namespace Beleg.Proving.Documents;

/// <summary>The digest of a document's text as UTF-8 with LF line ends and without byte order mark.</summary>
internal static class Digest
{
    private const string HexDigits = "0123456789abcdef";

    public static string Of(EvidenceDocument document)
    {
        using var sha256 = SHA256.Create();
        var hash = sha256.ComputeHash(Encoding.UTF8.GetBytes(document.Text));
        var text = new StringBuilder("sha256:");
        foreach (var value in hash) text.Append(HexDigits[value >> 4]).Append(HexDigits[value & 15]);
        return text.ToString();
    }
}
