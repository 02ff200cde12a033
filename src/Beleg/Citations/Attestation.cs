namespace Beleg;

/// <summary>Who vouches for the words of a sentence that were not read.</summary>
internal sealed record Attestation(string By, string Because, string UnreadWords)
{
    private const string Separator = "; ";

    /// <summary>What a fact rests on, of several citations; <see langword="null"/> where it rests on none.</summary>
    public static Attestation? Together(IEnumerable<Attestation?> attestations)
    {
        var all = attestations.OfType<Attestation>().ToList();
        return all.Count == 0 ? null : new(Joined(all, static each => each.By), Joined(all, static each => each.Because), Joined(all, static each => each.UnreadWords));
    }

    private static string Joined(List<Attestation> all, Func<Attestation, string> text) =>
        string.Join(Separator, all.Select(text).Distinct(StringComparer.Ordinal));
}
