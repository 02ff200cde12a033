using Beleg.Proving.Anchoring;
using Beleg.Proving.Citing;
using Beleg.Proving.Documents;
using Beleg.Tool.Files;

namespace Beleg.Tool.Verifying;

/// <summary>Answers questions; each document is read once, however many ask for it.</summary>
internal sealed class Verifier(ToolHost host)
{
    private readonly Dictionary<string, EvidenceDocument> _documents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _languages = new(StringComparer.Ordinal);

    public Verified Verify(VerifyRequest request)
    {
        if (request.Problem is { } problem) throw new UsageException(problem);
        if (request.Language is { } tag && KnownLanguages.Find(tag) is null) throw new UsageException($"no rules read '{tag}'; there are rules for {KnownLanguages.Codes}");
        if (request.Occurrence is <= 0) throw new UsageException("'occurrence' counts from 1");

        var unit = request.Unit?.Trim() ?? "";
        var document = DocumentOf(request.Document!);
        var language = request.Language ?? LanguageOf(document);
        var value = request.Text ? CitedValue.OfText(request.Value!, request.Value!) : CitedNotation.Read(request.Value!, unit, KnownLanguages.Find(language), out var expected) ?? throw new UsageException(expected!);
        var check = new CitationCheck(document, CitedSources.Plain(document, language), QuotationOf(request), value)
        {
            Subject = request.Subject?.Trim() ?? "",
            Property = request.Property?.Trim() ?? "",
        };
        return new(request, check, CitationJudge.Judge(check));
    }

    private static Quotation QuotationOf(VerifyRequest request) => new(request.Quote!)
    {
        Prefix = request.Prefix,
        Suffix = request.Suffix,
        In = request.In,
        Occurrence = request.Occurrence,
    };

    private EvidenceDocument DocumentOf(string path)
    {
        if (_documents.TryGetValue(path, out var document)) return document;

        var file = TextFile.Decode(Disk.Read(host, path));
        if (file.Undecoded is { } undecoded) throw new UsageException($"'{host.Show(path)}' is no UTF-8 or UTF-16 text: it has {undecoded}; import it with 'beleg import'");
        document = new(Path.GetFileName(path), file.Text, host.Show(path));
        _documents.Add(path, document);
        return document;
    }

    private string LanguageOf(EvidenceDocument document)
    {
        if (!_languages.TryGetValue(document.Path, out var language)) _languages.Add(document.Path, language = LanguageGuess.Of(document));
        return language;
    }
}

/// <summary>A question with its answer.</summary>
internal sealed record Verified(VerifyRequest Request, CitationCheck Check, CitationVerdict Verdict);
