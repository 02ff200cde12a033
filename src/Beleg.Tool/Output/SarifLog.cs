using System.Text.Json.Serialization;

namespace Beleg.Tool.Output;

/// <summary>As much of SARIF 2.1.0 as a report needs, named and ordered as in its schema.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IReadOnlyList<SarifRun> Runs);

internal sealed record SarifRun(SarifTool Tool, string ColumnKind, IReadOnlyList<SarifResult> Results, SarifCounts Properties);

internal sealed record SarifTool(SarifDriver Driver);

internal sealed record SarifDriver(string Name, string Version, string SemanticVersion, string InformationUri, IReadOnlyList<SarifRule> Rules);

internal sealed record SarifRule(string Id, SarifMessage ShortDescription, string HelpUri, SarifConfiguration DefaultConfiguration, SarifRuleProperties Properties);

internal sealed record SarifConfiguration(string Level);

internal sealed record SarifRuleProperties(string Category);

internal sealed record SarifResult(string RuleId, int RuleIndex, string Level, SarifMessage Message, IReadOnlyList<SarifLocation> Locations);

internal sealed record SarifMessage(string Text);

internal sealed record SarifLocation(SarifPhysicalLocation PhysicalLocation);

internal sealed record SarifPhysicalLocation(SarifArtifactLocation ArtifactLocation, SarifRegion Region);

internal sealed record SarifArtifactLocation(string Uri);

/// <summary>From 1; the end is the place after the last character.</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>What was proven, which SARIF has no member for.</summary>
internal sealed record SarifCounts(int Facts, int Citations, int Checks, SupportReport Support, int Refused);
