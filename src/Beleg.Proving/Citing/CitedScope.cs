using Beleg.Proving.Documents;
using Beleg.Proving.Seeds;

namespace Beleg.Proving.Citing;

/// <summary>A constant with the document that it cites and nothing else: another document proves it not anew.</summary>
/// <param name="Suggestion">For an unknown document: which one was probably meant.</param>
internal sealed record CitedScope(CitedConstant Constant, EvidenceDocument? Document, SourceSeed? Source, string Suggestion);
