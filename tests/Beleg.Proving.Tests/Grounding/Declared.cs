namespace Beleg.Proving.Tests.Grounding;

/// <summary>The units that the tests' author declares.</summary>
internal static class Declared
{
    public static UnitLexicon Units { get; } = UnitLexicon.Create(
    [
        new("GPU", ["GPUs", "Graphics Processing Units"]),
        new("Chip", ["Chips"]),
        new("Land", ["Länder", "Bundesländer"]),
        new("Maßnahme", ["Maßnahmen", "measures"]),
        new("Hinweis", ["Hinweise"]),
        new("Kurs", ["Kurse", "Online-Kurse", "courses"]),
        new("Mitglied", ["Mitglieder", "members"]),
        new("Partner", ["Partner", "partners"]),
        new("Unternehmen", ["Unternehmen", "companies"]),
        new("Projekt", ["Projekte", "projects"]),
        new("Pod", ["Pods"]),
        new("KI-Gigafabrik", ["Gigafabrik", "Gigafabriken"]),
        new("Bürger", ["Bürger", "EU-Bürger", "citizens"]),
    ]);

    public static IReadOnlyList<Reading> Read(string language, string text) =>
        ValueReader.Read(text, language is "de" ? German.Instance : English.Instance, Units);
}
