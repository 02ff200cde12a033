using System.ComponentModel;
using Beleg.Proving.Anchoring;
using Beleg.Proving.Citing;
using Beleg.Proving.Documents;
using Beleg.Tool.Files;
using Beleg.Tool.Output;
using Beleg.Tool.Quoting;
using Beleg.Tool.Verifying;
using ModelContextProtocol.Protocol;

namespace Beleg.Tool.Assistants;

/// <summary>What an assistant can ask. Every answer is a report for programs; what goes wrong is an answer, too.</summary>
internal sealed class AssistantTools(AssistantFolder folder)
{
    private const int MostFound = 20;

    [Description("Finds facts of the catalogues and passages of the documents below the folder by words that stand in them. Passages come with the quote and what else its citation needs.")]
    public CallToolResult Search(
        [Description("Words to look for, in the document's own language.")] string query,
        [Description("How many facts and how many passages at most; 5 if left out.")] int limit = 5) => Answer(host =>
    {
        if (!query.Any(char.IsLetterOrDigit)) throw new UsageException("there are no words to look for");
        if (limit is < 1 or > MostFound) throw new UsageException($"'limit' is a number from 1 to {MostFound.ToString(System.Globalization.CultureInfo.InvariantCulture)}");

        var documents = folder.Documents;
        var found = documents.Count == 0 ? [] : new PassageFinder([.. documents.Select(document => CitedSources.Plain(document))], documents).Find(query);
        SearchJson.Write(host, folder.Catalogues, [.. FactSearch.Find(folder, query).Take(limit)], [.. found.Take(limit)]);
    });

    [Description("Gives a statement of a catalogue, or all of an entity or a property, with value, support and every citation in the lines of its document, and what its sentence was read to say.")]
    public CallToolResult Get(
        [Description("The id: entity, entity/property or entity/property/statement, as 'search' gives it.")] string id,
        [Description("The catalogue's folder; may be left out where there is one.")] string? catalogue = null) => Answer(host =>
    {
        var (files, _) = folder.Open(catalogue);
        var readings = new CitationReadings();
        var statements = new KnownStatements(files, Proving.CatalogueRun.Of(files, witness: readings));
        var asked = statements.Find(id, readings);
        if (asked.Count == 0) throw new UsageException($"there is no statement '{id}'{statements.DidYouMean(id)}");

        WhereJson.Write(host, asked);
    });

    [Description("Shows how a passage is read: its values, the numbers that say none, and what its sentences claim, with the words that were not read.")]
    public CallToolResult Read(
        [Description("The passage, verbatim.")] string text,
        [Description("The document that it stands in; it is then checked that it does.")] string? document = null,
        [Description("Its language, 'en' or 'de'; told from its document, or from its words, if left out.")] string? language = null,
        [Description("Names that it speaks of.")] string[]? about = null,
        [Description("Nouns that are counted in it.")] string[]? counts = null) => Answer(host =>
    {
        if (string.IsNullOrWhiteSpace(text)) throw new UsageException("there is no text");

        var within = document is null ? null : Load(document);
        if (within is not null && Anchor.Find(within, new(text), new() { AllowShort = true }) is AnchorFailure { Problem: not AnchorProblem.NotUnique } failure) throw new UsageException(failure.Message);

        var tag = language ?? LanguageGuess.Of(within ?? new("", text));
        var known = KnownLanguages.Find(tag) ?? throw new UsageException($"no rules read '{tag}'; there are rules for {KnownLanguages.Codes}");
        var context = new ClaimContext(about ?? [], [], counts ?? []);
        ReadJson.Write(host, text, known.Code, TextTrace.Of(text, known, context.Units), ClaimTrace.Of(text, known, context));
    });

    [Description("Judges whether a value follows from a quote of a document: supported, contradicted, unassessed (words were not read) or not found; with the place, every reading and one repair. Unassessed is neither success nor failure.")]
    public CallToolResult Verify(
        [Description("The document's path below the folder.")] string document,
        [Description("Its words, verbatim; … stands for words left out.")] string quote,
        [Description("What is said to follow: \"at most 35\", \"19 %\", 2024-08-01, or words of the quote.")] string value,
        [Description("What the value's number counts or measures, where the value does not say it.")] string? unit = null,
        [Description("What it is said of, as the document names it.")] string? subject = null,
        [Description("The word of the document that says what of it is told.")] string? property = null,
        [Description("'en' or 'de'; told from the document's words if left out.")] string? language = null,
        [Description("Words right before the quote, where it stands several times.")] string? prefix = null,
        [Description("Words right behind it.")] string? suffix = null,
        [Description("The heading under which it stands.")] string? section = null) => Answer(host =>
    {
        var request = new VerifyRequest { Document = folder.Inside(document), Quote = quote, Value = value, Unit = unit, Subject = subject, Property = property, Language = language, Prefix = prefix, Suffix = suffix, In = section };
        VerifyJson.Write(host, new Verifier(folder.Host).Verify(request));
    });

    [Description("Proves a statement against a catalogue, together with all that it states already, and returns it as YAML for its fact file only if it proves. Nothing is written. It can neither attest nor paraphrase.")]
    public CallToolResult Propose(
        [Description("The entity's id.")] string entity,
        [Description("The property, as its kind declares it.")] string property,
        [Description("The id of the source that is quoted.")] string source,
        [Description("The words of its document, verbatim.")] string quote,
        [Description("The value in the notation of seed files; left out, the quote gives it.")] string value = "",
        [Description("The statement's own id; needed where the property has other statements.")] string id = "",
        [Description("stated (if left out), demanded, planned, decided, under-way, achieved; in norms required, recommended, permitted.")] string status = "",
        [Description("What narrows the value, in the words of the quote.")] string of = "",
        [Description("Words of the document that carry the subject, where the sentence does not name it.")] string subject = "",
        [Description("How damaged print of the quote reads.")] string reading = "",
        [Description("Words right before the quote, where it stands several times.")] string prefix = "",
        [Description("Words right behind it.")] string suffix = "",
        [Description("The heading under which it stands.")] string section = "",
        [Description("The catalogue's folder; may be left out where there is one.")] string? catalogue = null) => Answer(host =>
    {
        var (files, _) = folder.Open(catalogue);
        ProposalJson.Write(host, Proposal.Of(files, new()
        {
            Entity = entity,
            Property = property,
            Value = value,
            Source = source,
            Quote = quote,
            Id = id,
            Status = status,
            Of = of,
            Subject = subject,
            Reading = reading,
            Prefix = prefix,
            Suffix = suffix,
            In = section,
        }));
    });

    private EvidenceDocument Load(string path)
    {
        var file = TextFile.Decode(Disk.Read(folder.Host, folder.Inside(path)));
        return file.Undecoded is { } undecoded ? throw new UsageException($"'{path}' is no UTF-8 or UTF-16 text: it has {undecoded}") : new(path, file.Text);
    }

    /// <summary>An exception would reach the client as nothing but that one occurred.</summary>
    private CallToolResult Answer(Action<ToolHost> write)
    {
        var output = new StringWriter();
        try
        {
            write(folder.Host with { Output = output, Error = TextWriter.Null, ShowsProgress = false });
            return new() { Content = [new TextContentBlock { Text = output.ToString() }] };
        }
        catch (UsageException exception)
        {
            return new() { Content = [new TextContentBlock { Text = Proving.Diagnostics.ShownText.Of(exception.Message) }], IsError = true };
        }
    }
}
