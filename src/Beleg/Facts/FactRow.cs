using System.Security.Cryptography;
using System.Text;

namespace Beleg;

/// <summary>
/// What consumers rely on in a fact, as one readable line. The build renders a catalogue with it too, from what it proved:
/// both read the same file, so that a snapshot of a consumer and the catalogue's own say the same.
/// </summary>
/// <remarks>The type is given as the seed files name it (<c>range of duration</c>), entities by their ids.</remarks>
internal sealed record FactRow(
    string Id,
    string Type,
    string Value,
    string Derivation,
    string Per,
    string Of,
    IEnumerable<string> Shares,
    bool IsOpenList,
    Status Status,
    IEnumerable<string> By,
    string PlanOf,
    string AsOf,
    string Valid,
    Rank Rank,
    Lifecycle Lifecycle,
    string SupersededBy,
    Support Support,
    Attestation? Attested,
    IEnumerable<FactRowQuote> Quotes)
{
    /// <summary>Stands between the columns, and nowhere else.</summary>
    public const string Separator = " | ";

    private const string HexDigits = "0123456789abcdef";

    /// <summary><c>id | type | value | status Planned | by … | support Derived | quote source digest</c>; what has its default value is left out.</summary>
    public override string ToString()
    {
        var line = new StringBuilder(Escape(Id)).Append(Separator).Append(Escape(Type)).Append(Separator).Append(Escape(Value));
        Add(line, "derivation", Derivation);
        Add(line, "per", Per);
        Add(line, "of", Of);
        foreach (var share in Shares) Add(line, "share", share);
        if (IsOpenList) Add(line, "list", "open");
        if (Status != default) Add(line, "status", Status.ToString());
        foreach (var claimant in By) Add(line, "by", claimant);
        Add(line, "plan-of", PlanOf);
        Add(line, "as-of", AsOf);
        Add(line, "valid", Valid);
        if (Rank != Rank.Normal) Add(line, "rank", Rank.ToString());
        if (Lifecycle != default) Add(line, "lifecycle", Lifecycle.ToString());
        Add(line, "superseded-by", SupersededBy);
        Add(line, "support", Support.ToString());
        Add(line, "attested-by", Attested?.By ?? "");
        Add(line, "attested-because", Attested?.Because ?? "");
        Add(line, "unread", Attested?.UnreadWords ?? "");
        foreach (var quote in Quotes) Add(line, quote.Disputes ? "disputed-by" : "quote", $"{quote.Source} {DigestOf(quote)}");
        return line.ToString();
    }

    private static void Add(StringBuilder line, string key, string value)
    {
        if (value.Length > 0) line.Append(Separator).Append(key).Append(' ').Append(Escape(value));
    }

    /// <summary>The first 48 bits of the SHA-256 of source, quote and reading: the same words elsewhere in the document are the same evidence.</summary>
    private static string DigestOf(FactRowQuote quote)
    {
        var bytes = Encoding.UTF8.GetBytes($"{quote.Source}\n{quote.Quote}\n{quote.Reading}");
#if NET
        var hash = SHA256.HashData(bytes);
#else
        using var sha256 = SHA256.Create();
        var hash = sha256.ComputeHash(bytes);
#endif
        var text = new StringBuilder();
        for (var i = 0; i < 6; i++) text.Append(HexDigits[hash[i] >> 4]).Append(HexDigits[hash[i] & 15]);
        return text.ToString();
    }

    /// <summary>Keeps a value on its line and in its column: what would leave them is written <c>\uXXXX</c>.</summary>
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is '|' or '\\' or '\u2028' or '\u2029' || char.IsControl(c)) text.Append("\\u").Append(((int)c).ToString("x4", null));
            else text.Append(c);
        }

        return text.ToString();
    }
}

/// <summary>A quote that a fact rests on; its reading is empty where none was needed.</summary>
internal sealed record FactRowQuote(string Source, string Quote, string Reading, bool Disputes);
