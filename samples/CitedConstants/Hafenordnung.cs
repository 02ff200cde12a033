using Beleg;

namespace CitedConstants;

/// <summary>From a German document: the language is told from its words.</summary>
internal static class Hafenordnung
{
    [Cited("hafenordnung.txt", "Der Hafen hat 14 Kräne", Unit = "Kräne")]
    public const int Kraene = 14;

    [Cited("hafenordnung.txt", "Die Frist beträgt 30 Tage")]
    public static readonly TimeSpan Frist = TimeSpan.FromDays(30);
}
