namespace Beleg.Proving.Anchoring.Readings;

/// <summary>The confusions that explain a reading, by the first character of what is meant.</summary>
internal sealed class ConfusionTable : IEquatable<ConfusionTable>
{
    /// <summary>So many characters may be confused with so many.</summary>
    public const int Longest = 3;

    private readonly Dictionary<char, List<Confusion>> _byMeant = [];

    /// <param name="confusions">What is printed for what; what is meant never has a digit in it.</param>
    public ConfusionTable(IEnumerable<Confusion> confusions)
    {
        All = confusions.Where(IsSound).Distinct().ToEquatableArray();
        foreach (var confusion in All)
        {
            if (!_byMeant.TryGetValue(confusion.Meant[0], out var list)) _byMeant.Add(confusion.Meant[0], list = []);
            list.Add(confusion);
        }
    }

    /// <summary>Nothing is confused: a clean text, where only misprints are repaired.</summary>
    public static ConfusionTable None { get; } = new([]);

    public EquatableArray<Confusion> All { get; }

    public ConfusionTable With(IEnumerable<Confusion> more) => new([.. All, .. more]);

    public IReadOnlyList<Confusion> MeaningWith(char first) => _byMeant.TryGetValue(first, out var list) ? list : [];

    public bool Equals(ConfusionTable? other) => other is not null && All.Equals(other.All);

    public override bool Equals(object? obj) => Equals(obj as ConfusionTable);

    public override int GetHashCode() => All.GetHashCode();

    /// <summary>No reading brings a digit in, or changes more than a few characters at once: what is longer is no confusion of shapes.</summary>
    public static bool IsSound(Confusion confusion) =>
        confusion.Meant.Length is > 0 and <= Longest && confusion.Printed.Length <= Longest && !confusion.Meant.Any(char.IsNumber) && !string.Equals(confusion.Meant, confusion.Printed, StringComparison.Ordinal);
}
