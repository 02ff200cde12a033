using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Citing;

/// <summary>What the proof of a constant found.</summary>
internal sealed record CitedProof(CitedConstant Constant, EquatableArray<CitationFinding> Findings, int Checks)
{
    /// <summary>How far the proof got: what was not read, whoever cites vouches for. Nothing where it failed.</summary>
    public Support? Support { get; private init; }

    public static CitedProof Of(CitedScope scope)
    {
        var constant = scope.Constant;
        if (constant.Value.Kind == ConstantKind.Unknown) return Failed(CitationFinding.Of(CitationRules.NothingToProve, null, "give it a value that the compiler knows, or remove the citation", constant.Value.Text));
        if (scope is not { Document: { } document, Source: { } source })
        {
            return Failed(CitationFinding.Of(
                CitationRules.DocumentMissing,
                scope.Suggestion.Length > 0 ? new(RepairOf.Document, scope.Suggestion) : null,
                scope.Source is { } record ? $"put its document '{record.Document}' there" : "put it there, or run 'beleg cite add FILE'",
                constant.Document));
        }

        if (constant.Occurrence < 0) return Failed(Malformed("Occurrence", "a number from 1", Invariant.Text($"{constant.Occurrence}")));
        if (constant.Language.Length > 0 && KnownLanguages.Find(constant.Language) is null) return Failed(Malformed("Language", "one of " + KnownLanguages.Codes, constant.Language));
        if (document.Text.IndexOf('\uFFFD') >= 0) return Failed(CitationFinding.Of(Rules.UndecodableText, null, "", document.Name, "U+FFFD, which stands where a byte could not be decoded"));
        if (ConstantNotation.Read(constant, KnownLanguages.Find(source.Language), out var expected) is not { } value) return Failed(Malformed(expected.Argument, expected.Expected, expected.Found));

        var verdict = CitationJudge.Judge(new(document, source, constant.ToQuotation(), value) { Names = constant.Names, TakesUnitOfQuote = constant.TakesUnitOfQuote });
        return new(constant, verdict.Findings, verdict.Checks)
        {
            Support = verdict.Kind switch
            {
                VerdictKind.Supported => value.IsText ? Beleg.Support.Verbatim : Beleg.Support.Derived,
                VerdictKind.Unassessed when verdict.Findings.All(finding => finding.Rule.Severity == Severity.Advice) => Beleg.Support.Attested,
                _ => null,
            },
        };

        CitedProof Failed(CitationFinding finding) => new(constant, [finding], 1);
    }

    private static CitationFinding Malformed(string argument, string expected, string found) => CitationFinding.Of(CitationRules.MalformedArgument, null, "", argument, expected, found);

    /// <summary>The issues at the place of the citation.</summary>
    /// <param name="mustBeRead">Whether the project asks that every word is read.</param>
    public EquatableArray<Issue> IssuesAt(SeedLocation location, bool mustBeRead, Func<Repair, string> notation) =>
        Findings.Select(finding => new Issue(
            mustBeRead && ReferenceEquals(finding.Rule, CitationRules.NotRead) ? CitationRules.MustBeRead : finding.Rule,
            location,
            finding.ArgumentsIn(notation).Select(ShownText.Of).ToEquatableArray()) { Repair = finding.Repair }).ToEquatableArray();
}
