using System.Runtime.CompilerServices;
using System.Text;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Grounding.Qualifiers;

/// <summary>
/// False facts about the repository's own documents, each with true brothers: the seeds as they are, but for the facts of one entity.
/// </summary>
public sealed class FalseFactTests
{
    /// <summary>Entity, its facts, and the rules that they break; none where they hold.</summary>
    public static TheoryData<string, string, string> Rows => new()
    {
        // The subject
        { "industrial-ai-cloud", "chips: { value: 24000 chip, cite: [{ technologiekooperationen: \"Das JUPITER-Projekt nutzt 24.000 NVIDIA-Chips für Exascale-Rechenleistung\", subject: \"die Industrial AI Cloud von NVIDIA\" }] }", "BLG4043" },
        { "industrial-ai-cloud", "chips: { value: 24000 chip, cite: [{ technologiekooperationen: \"24.000 NVIDIA-Chips\", subject: \"die Industrial AI Cloud von NVIDIA\", because: The paragraph is about AI factories. }] }", "BLG4061" },
        { "industrial-ai-cloud", "chips: { value: 24000 chip, cite: [{ technologiekooperationen: \"24.000 NVIDIA-Chips\", subject: \"für Exascale-Rechenleistung\", because: . }] }", "BLG4009" },
        { "jupiter", "chips: { value: 24000 chip, of: für Exascale-Rechenleistung, attested: { by: The authors, because: It is so. }, cite: [{ technologiekooperationen: \"24.000 NVIDIA-Chips\" }] }", "" },
        { "nvidia-technology-center", "gpus: { value: at least 10000 GPU, status: planned, cite: [{ bund-nvidia: \"eine Infrastruktur mit einer Kapazität von mindestens 10.000 GPUs\", subject: \"In Deutschland soll ein Technology Center entstehen\" }] }", "BLG4060" },
        { "nvidia-technology-center", "gpus: { value: at least 10000 GPU, status: planned, cite: [{ bund-nvidia: \"eine Infrastruktur mit einer Kapazität von mindestens 10.000 GPUs\", subject: \"In Deutschland soll ein Technology Center entstehen\", because: One paragraph holds both of them. }] }", "BLG4060" },
        { "nvidia-technology-center", "gpus: { value: 10000 GPU, status: planned, cite: [{ technologiekooperationen: \"Geplant sind 10.000 GPUs für industrielle Anwendungen und ein Technology Center in München\" }] }", "BLG4060" },
        { "industrial-ai-cloud", "gpus: { value: at least 10000 GPU, status: planned, attested: { by: The authors, because: It is so. }, cite: [{ bund-nvidia: \"eine Infrastruktur mit einer Kapazität von mindestens 10.000 GPUs\" }] }", "" },
        { "usual-data-centres", "building-time: { value: 12..24 months, attested: { by: The authors, because: It is so. }, cite: [{ posaune: \"verglichen mit den Ublichen 12 bis 24 Monaten\", reading: \"verglichen mit den üblichen 12 bis 24 Monaten\", subject: \"verglichen mit den Ublichen 12 bis 24 Monaten\", because: The comparison is with what is usual where one is built. }] }", "" },
        { "industrial-ai-cloud", "building-time: { value: at least 12 months, cite: [{ posaune: \"verglichen mit den Ublichen 12 bis 24 Monaten\", reading: \"verglichen mit den üblichen 12 bis 24 Monaten\", subject: \"Der Bau der ,Industrial Al Cloud“-Anlage\" }] }", "BLG4002 BLG4073" },
        { "industrial-ai-cloud", "building-time: { value: at least 12 months, cite: [{ posaune: \"verglichen mit den Ublichen 12 bis 24 Monaten\", reading: \"verglichen mit den üblichen 12 bis 24 Monaten\", subject: \"verglichen mit den Ublichen\", because: It is the building time of the Cloud. }] }", "BLG4002 BLG4060" },
        { "industrial-ai-cloud", "building-time: { value: 6 months, of: von der Planung, attested: { by: The authors, because: It is so. }, cite: [{ posaune: \"dauerte nur sechs Monate von der Planung\" }] }", "" },
        { "bitkom", "members: { value: more than 300 member, cite: [{ technologiekooperationen: \"Der KI Park vernetzt über 300 Mitglieder\", subject: \"Das BMBF fördert\", because: The ministry is behind all of them. }] }", "BLG4044" },

        // How far it has come
        { "industrial-ai-cloud", "gpus: { value: at least 10000 GPU, cite: [{ bund-nvidia: \"mit einer Kapazität von mindestens 10.000 GPUs\" }] }", "BLG4005" },
        { "industrial-ai-cloud", "gpus: { value: at least 10000 GPU, status: achieved, cite: [{ bund-nvidia: \"mit einer Kapazität von mindestens 10.000 GPUs\" }] }", "BLG4040" },
        { "industrial-ai-cloud", "gpus: { value: at least 10000 GPU, status: decided, cite: [{ bund-nvidia: \"mit einer Kapazität von mindestens 10.000 GPUs\" }] }", "BLG4041" },
        { "industrial-ai-cloud", "building-time: { value: 6 months, status: planned, cite: [{ posaune: \"dauerte nur sechs Monate von der Planung\" }] }", "BLG4008" },
        { "industrial-ai-cloud", "building-time: { value: 6 months, status: achieved, of: von der Planung, attested: { by: The authors, because: It is so. }, cite: [{ posaune: \"dauerte nur sechs Monate von der Planung\" }] }", "" },
        { "industrial-ai-cloud", "standing: { value: die weltweit erste ihrer Art, by: deutsche-telekom, cite: [{ ki-gigafabrik: \"laut der Telekom die weltweit erste ihrer Art\" }] }", "" },
        { "industrial-ai-cloud", "standing: { value: die weltweit erste ihrer Art, cite: [{ ki-gigafabrik: \"laut der Telekom die weltweit erste ihrer Art\" }] }", "BLG4042" },
        { "industrial-ai-cloud", "standing: { value: die weltweit erste ihrer Art, status: achieved, by: deutsche-telekom, cite: [{ ki-gigafabrik: \"laut der Telekom die weltweit erste ihrer Art\" }] }", "BLG4040" },
        { "red-tape-package-of-saxony", "measures: { value: more than 30 measure, status: planned, cite: [{ bund-nvidia/sachsen-buerokratieentlastung: \"Mit mehr als 30 konkreten Maßnahmen\", subject: \"ein zweites Bürokratieentlastungspaket\" }] }", "BLG4060" },
        { "red-tape-package-of-saxony", "measures: { value: more than 30 measure, cite: [{ bund-nvidia/sachsen-buerokratieentlastung: \"Mit mehr als 30 konkreten Maßnahmen\", subject: \"ein zweites Bürokratieentlastungspaket\" }] }", "BLG4005" },
        { "federal-digital-policy", "in-progress: { value: 45 %, status: under way, attested: { by: The authors, because: It is so. }, cite: [{ bund-nvidia/bitkom-digitalministerium: \"45 Prozent sind in Umsetzung\", subject: \"in der Digitalpolitik\" }] }", "" },
        { "federal-digital-policy", "in-progress: { value: 45 %, status: achieved, cite: [{ bund-nvidia/bitkom-digitalministerium: \"45 Prozent sind in Umsetzung\", subject: \"in der Digitalpolitik\" }] }", "BLG4040" },

        // Who says so
        { "industrial-ai-cloud", "standing: { value: bisher weltweit einzigartig, by: nvidia, cite: [{ bund-nvidia: \"Diese Infrastruktur sei bisher weltweit einzigartig, so das BMDS\", subject: \"Industrial AI Cloud\", because: It is the infrastructure of the Cloud. }] }", "BLG4004" },
        { "industrial-ai-cloud", "standing: { value: weltweit einzigartig, by: bmds, cite: [{ bund-nvidia: \"Diese Infrastruktur sei bisher weltweit einzigartig, so das BMDS\", subject: \"Industrial AI Cloud\", because: It is the infrastructure of the Cloud. }] }", "BLG4072" },
        { "federal-digital-policy", "completed: { value: 1/20, by: { who: bitkom, quote: \"Der Bitkom bescheinigt der Bundesregierung\" }, cite: [{ bund-nvidia/bitkom-digitalministerium: \"Jedes zwanzigste Projekt ist abgeschlossen\", subject: \"in der Digitalpolitik\" }] }", "BLG4004" },
        { "industrial-ai-cloud", "users-at-once: { value: 450000000 citizen, by: [deutsche-telekom, { who: deutsche-welle, quote: \"schrieb die Deutsche Welle gestern\" }], cite: [{ posaune: \"genug Rechenleistung fiir alle 450 Millionen EU-Blrger\", reading: \"genug Rechenleistung für alle 450 Millionen EU-Bürger\", subject: \"die Industrial Al Cloud\" }] }", "BLG4004" },
        { "industrial-ai-cloud", "users-at-once: { value: 450000000 citizen, by: deutsche-telekom, attested: { by: The authors, because: It is so. }, cite: [{ posaune: \"genug Rechenleistung fiir alle 450 Millionen EU-Blrger\", reading: \"genug Rechenleistung für alle 450 Millionen EU-Bürger\", subject: \"die Industrial Al Cloud\" }] }", "" },
        { "industrial-ai-cloud", "users-at-once: { value: 450000000 citizen, cite: [{ posaune: \"genug Rechenleistung fiir alle 450 Millionen EU-Blrger\", reading: \"genug Rechenleistung für alle 450 Millionen EU-Bürger\", subject: \"die Industrial Al Cloud\" }] }", "BLG4042" },

        // Speech
        { "karsten-wildberger", "said: { value: wollen wir Deutschland als attraktiven Standort für moderne Rechenzentren stärken, by: karsten-wildberger, cite: [{ bund-nvidia: \"wollen wir Deutschland als attraktiven Standort für moderne Rechenzentren stärken\", subject: \"Digitalminister Karsten Wildberger begrüßt das Engagement\" }] }", "" },
        { "karsten-wildberger", "said: { value: Diese Punkte sollten in einer Strategie aufgegriffen und verfolgt werden, by: karsten-wildberger, cite: [{ bund-nvidia: \"Diese Punkte sollten in einer Strategie aufgegriffen und verfolgt werden\", subject: \"Digitalminister Karsten Wildberger begrüßt das Engagement\" }] }", "BLG4045" },
        { "friedrich-merz", "said: { value: Wir begrüßen das Engagement von NVIDIA und seiner Partner ausdrücklich., cite: [{ ki-standort: \"Wir begrüßen das Engagement von NVIDIA und seiner Partner ausdrücklich.\", subject: \"so Bundeskanzler Merz\" }] }", "" },
        { "jensen-huang", "said: { value: Wir begrüßen das Engagement von NVIDIA und seiner Partner ausdrücklich., cite: [{ ki-standort: \"Wir begrüßen das Engagement von NVIDIA und seiner Partner ausdrücklich.\", subject: \"so Bundeskanzler Merz\", because: He spoke with him on that day. }] }", "BLG4004" },

        // Lists and the rest
        { "ipai", "partners: { value: [bosch, festo], cite: [{ technologiekooperationen: \"Bosch, Festo, Fraunhofer\", subject: \"5. Telekom & IPAI: KI für Produktion und Logistik\" }] }", "BLG4049" },
        { "ipai", "partners: { value: [bosch, festo, fraunhofer], list: open, cite: [{ technologiekooperationen: \"Bosch, Festo, Fraunhofer\", subject: \"5. Telekom & IPAI: KI für Produktion und Logistik\" }] }", "BLG4048" },
        { "high-density-pod", "floor-area: { value: 80 m2, per: Pod, attested: { by: The authors, because: It is so. }, cite: [{ posaune: \"auf nur 80 Quadratmetern bieten\" }] }", "" },
        { "high-density-pod", "floor-area: { value: 80 m2, per: Halle, cite: [{ posaune: \"auf nur 80 Quadratmetern bieten\" }] }", "BLG4050" },
        { "dfki", "states: { value: 7 state, valid: 2025-02/.., cite: [{ technologiekooperationen: \"bündelt Expertise aus sieben Bundesländern und dem Bund\" }] }", "BLG4001" },
        { "thueringer-buerokratiemelder", "notices: { value: more than 500 notice, valid: 2025-02/.., cite: [{ bund-nvidia/thueringen-buerokratiemelder: \"Seit Februar 2025 sind über 500 Hinweise eingegangen\", subject: \"Start des Thüringer Bürokratiemelders\" }] }", "" },
        { "dfki", "funding: { value: 22000000 EUR/year, shares: [1/2, 1/2], attested: { by: The authors, because: It is so. }, cite: [{ technologiekooperationen: \"Mit jährlich 22 Millionen Euro Förderung (hälftig vom Bund und Ländern)\", subject: \"Das Deutsche Forschungszentrum für Künstliche Intelligenz (DFKI)\" }] }", "" },
        { "dfki", "funding: { value: 22000000 EUR/year, shares: [1/2, 1/4], cite: [{ technologiekooperationen: \"Mit jährlich 22 Millionen Euro Förderung (hälftig vom Bund und Ländern)\", subject: \"Das Deutsche Forschungszentrum für Künstliche Intelligenz (DFKI)\" }] }", "BLG4050 BLG4051" },
        { "dfki", "funding: { value: 22000000 EUR/year, plan-of: bmbf, cite: [{ technologiekooperationen: \"Mit jährlich 22 Millionen Euro Förderung\", subject: \"Das Deutsche Forschungszentrum für Künstliche Intelligenz (DFKI)\" }] }", "BLG4050" },
        { "jupiter", "operator: { value: deutsche-telekom, cite: [{ technologiekooperationen: \"Die Telekom unterstützt den Innovationspark Künstlicher Intelligenz\", subject: \"JUPITER-Projekt\", because: The paragraph after the next speaks of it. }] }", "BLG4044|BLG4047" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Break_the_rule_that_they_should(string entity, string facts, string expected)
    {
        var run = CatalogueRun.Of([.. Seeds().Select(seed => WithFacts(seed, entity, facts))]);

        var broken = run.Issues
            // What the seeds' words read of its own needs nobody who vouches for it.
            .Where(issue => issue.Rule != Rules.AttestedWithoutNeed && issue.Rule.Id[3] is '3' or '4' or '1' && run.Files.Single(file => file.Entities.Any(each => string.Equals(each.Name.Id, entity, StringComparison.Ordinal))).Issues.Contains(issue))
            .Select(issue => issue.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (expected.Contains('|', StringComparison.Ordinal)) broken.ShouldContain(id => expected.Contains(id, StringComparison.Ordinal), string.Join("\n", run.Issues));
        else string.Join(' ', broken).ShouldBe(expected, string.Join("\n", run.Issues));
    }

    private static SeedFile WithFacts(SeedFile seed, string entity, string facts)
    {
        var parts = seed.Text.Split("\n---\n");
        var at = Array.FindIndex(parts, part => $"\n{part}\n".Contains($"\nentity: {entity}\n", StringComparison.Ordinal));
        if (at < 0 || seed.Role != SeedRole.Facts) return seed;

        var head = parts[at].Split("\nfacts:\n")[0].TrimEnd();
        // Alone in its file, so that what else the file states breaks nothing.
        return seed with { Text = new StringBuilder(head).Append("\nfacts:\n  ").Append(facts).Append('\n').Append(string.Concat(parts.Where((_, i) => i != at).Select(part => "---\n" + part.Split("\nfacts:\n")[0].TrimEnd() + "\n"))).ToString() };
    }

    private static string WithEditor(string path, string text) =>
        path is not "catalogue.yaml" ? text
        : text.Contains("\neditors:", StringComparison.Ordinal) ? text.Replace("\neditors: [", "\neditors: [The authors, ", StringComparison.Ordinal)
        : text.TrimEnd() + "\neditors: [The authors]\n";

    private static IEnumerable<SeedFile> Seeds([CallerFilePath] string file = "")
    {
        var folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../../seeds"));
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: path, Relative: Path.GetRelativePath(folder, path).Replace('\\', '/')))
            .Where(pair => SeedRoles.Of(pair.Relative) != SeedRole.Unknown)
            .Select(pair => new SeedFile(pair.Relative, pair.Relative, WithEditor(pair.Relative, File.ReadAllText(pair.Path))));
    }
}
