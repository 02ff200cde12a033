namespace Beleg.Linguistics.Text;

/// <summary>One step of how experts cite: <em>Article 83</em>, <em>§ 32a</em>, <em>Abs. 1</em>.</summary>
internal readonly record struct SectionStep(SectionLevel Level, string Label);
