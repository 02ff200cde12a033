using Beleg.Tool.Assistants;

namespace Beleg.Tool.Output;

/// <summary>What became of a proposed statement. The shape is documented in <c>docs/assistants.md</c>.</summary>
internal static class ProposalJson
{
    private const int FormatVersion = 1;

    public static void Write(ToolHost host, Proposal proposal) => host.WriteReport(
        new ProposalReport(
            FormatVersion,
            ToolVersion.Text,
            proposal.Yaml is not null,
            proposal.Path,
            proposal.Yaml,
            proposal.Value,
            proposal.Support is { } support ? SupportText.Of(support) : null,
            proposal.Checks,
            [.. proposal.Issues.Select(JsonReport.ReportOf)]),
        ReadableJson.Shapes.ProposalReport);
}

/// <param name="Path">The fact file to which it belongs.</param>
/// <param name="Yaml">The statement below <c>facts:</c>; <see langword="null"/> where it is not proven.</param>
/// <param name="Issues">What is wrong with the catalogue because of it, at the lines that it would have there.</param>
internal sealed record ProposalReport(int Format, string Version, bool Proven, string Path, string? Yaml, string Value, string? Support, int Checks, IReadOnlyList<IssueReport> Issues);
