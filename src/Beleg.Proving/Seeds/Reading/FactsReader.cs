using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds.Yaml;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>Reads a <c>*.facts.yaml</c> file. What is broken costs only itself: the other statements are read.</summary>
internal static class FactsReader
{
    public static FactFileSeed Read(SeedFile file)
    {
        var issues = new IssueList();
        var roots = YamlReader.Read(file, issues);
        SharedShapes.RootOf(roots, file, "an entity", issues);
        var entities = roots
            .Select(root => MappingReader.Of(root, "an entity", issues))
            .OfType<MappingReader>()
            .Select(reader => ReadEntity(reader, issues))
            .OfType<EntitySeed>()
            .ToEquatableArray();
        return new(file.RelativePath, entities, issues.ToEquatableArray(), issues.Checks);
    }

    private static EntitySeed? ReadEntity(MappingReader reader, IssueList issues)
    {
        var id = reader.RequiredText("entity").Spanned();
        var kind = reader.RequiredText("kind").Spanned();
        reader.Required("name");
        var name = reader.Localised("name");
        var also = reader.Texts("also");
        var summary = reader.Localised("summary");
        var attested = reader.Attestation(issues);
        var statements = ReadStatements(reader, issues);
        reader.ReportUnknownKeys();

        if (id is null || kind is null || !SharedShapes.CheckId(id, "an entity", issues)) return null;
        return new(id, kind, name, also, summary, statements) { Attested = attested };
    }

    private static EquatableArray<StatementSeed> ReadStatements(MappingReader entity, IssueList issues)
    {
        var statements = new List<StatementSeed>();
        foreach (var property in entity.Names("facts"))
        {
            var name = property.Key.Spanned()!;
            var nodes = property.Value is YamlList list ? list.Items : [property.Value];
            var before = statements.Count;
            foreach (var node in nodes)
            {
                if (MappingReader.Of(node, "a statement", issues) is { } reader) statements.Add(ReadStatement(name, reader, issues));
            }

            CheckIds(name.Text, statements.Skip(before).ToList(), issues);
        }

        return statements.ToEquatableArray();
    }

    private static void CheckIds(string property, List<StatementSeed> statements, IssueList issues)
    {
        var seen = new Dictionary<string, Spanned>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (statement.Id is null)
            {
                issues.Check(statements.Count == 1, Rules.MissingStatementId, statement.Location, property, Invariant.Text($"{statements.Count} of them"));
            }
            else if (SharedShapes.CheckId(statement.Id, "a statement", issues))
            {
                var isNew = !seen.TryGetValue(statement.Id.Text, out var first);
                issues.Check(isNew, Rules.DuplicateId, statement.Id.Location, "statement", statement.Id.Text, isNew ? "" : Invariant.Text($"line {first!.Location.From.Line + 1}"));
                if (isNew) seen.Add(statement.Id.Text, statement.Id);
            }
        }
    }

    private static StatementSeed ReadStatement(Spanned property, MappingReader reader, IssueList issues)
    {
        var id = reader.Text("id").Spanned();
        var hasValue = reader.Node("value") is not null;
        var (status, statusQuote) = ReadStatus(reader);
        var statement = new StatementSeed(
            property,
            id,
            hasValue,
            reader.TextNodes("value").Select(text => text.Spanned()!).ToEquatableArray(),
            status,
            statusQuote,
            ReadClaimants(reader, issues),
            reader.Text("plan-of").Spanned(),
            reader.Date("as-of", issues),
            ReadCitations(reader, issues),
            reader.Period("valid", issues),
            reader.Word("rank", SeedWords.Ranks, Rank.Normal),
            reader.Word("lifecycle", SeedWords.Lifecycles, Lifecycle.Active),
            reader.Text("superseded-by").Spanned(),
            reader.Text("because").ValueOrEmpty(),
            reader.Flag("paraphrase"),
            reader.Word("list", SeedWords.Lists, fallback: false),
            reader.Text("per").Spanned(),
            reader.TextNodes("of").Select(text => text.Spanned()!).ToEquatableArray(),
            reader.TextNodes("shares").Select(text => text.Spanned()!).ToEquatableArray(),
            reader.Location)
        {
            Attested = reader.Attestation(issues),
        };
        CheckNotation(reader, statement, issues);
        // A derived value cites what it came from.
        issues.Check(statement.MayBeDerived || reader.OneOrMany("cite").Count > 0, Rules.NoCitation, reader.Location, statement.LocalId);
        reader.ReportUnknownKeys();
        return statement;
    }

    /// <summary>What has one notation whatever the property. Values have that of their property, which is declared elsewhere.</summary>
    private static void CheckNotation(MappingReader reader, StatementSeed statement, IssueList issues)
    {
        if (reader.Node("value") is YamlList { Items.Count: 0 } empty) issues.Report(Rules.WrongShape, empty.Location, "'value'", "a text", "an empty list");
        foreach (var share in statement.Shares) issues.CheckNotation(Share.TryParse(share.Text, out _, out var expectedShare), share.Location, expectedShare);
    }

    /// <summary>A word alone, or <c>{ value: …, quote: … }</c> where the words that say it stand elsewhere.</summary>
    private static (Status Status, Spanned? Quote) ReadStatus(MappingReader statement)
    {
        if (statement.Node("status") is not YamlMapping) return (statement.Word("status", SeedWords.Statuses, Status.Stated), null);

        var reader = statement.Mapping("status", "'status'")!;
        var status = reader.Word("status", reader.RequiredText("value"), SeedWords.Statuses, Status.Stated);
        var quote = reader.RequiredText("quote").Spanned();
        reader.ReportUnknownKeys();
        return (status, quote);
    }

    /// <summary>Who says so: an id, <c>{ who, quote }</c>, or a list of them, innermost first.</summary>
    private static EquatableArray<ClaimantSeed> ReadClaimants(MappingReader statement, IssueList issues)
    {
        var claimants = new List<ClaimantSeed>();
        foreach (var node in statement.OneOrMany("by"))
        {
            if (node is YamlText { IsEmpty: false } text)
            {
                claimants.Add(new(text.Spanned()!, null, null));
            }
            else if (MappingReader.Of(node, "a claimant", issues) is { } reader)
            {
                if (reader.RequiredText("who").Spanned() is { } who) claimants.Add(new(who, reader.Text("quote").Spanned(), reader.Text("reading").Spanned()));
                reader.ReportUnknownKeys();
            }
        }

        return claimants.ToEquatableArray();
    }

    private static EquatableArray<CitationSeed> ReadCitations(MappingReader statement, IssueList issues)
    {
        var citations = new List<CitationSeed>();
        foreach (var node in statement.OneOrMany("cite"))
        {
            if (MappingReader.Of(node, "a citation ('source: \"quote\"')", issues) is { } reader && ReadCitation((YamlMapping)node, reader, issues) is { } citation) citations.Add(citation);
        }

        return citations.ToEquatableArray();
    }

    /// <summary>The key that is none of ours is the source's id, and its value the quote.</summary>
    private static CitationSeed? ReadCitation(YamlMapping mapping, MappingReader reader, IssueList issues)
    {
        var source = mapping.Entries.Select(entry => entry.Key).FirstOrDefault(key => !SourcesReader.IsReserved(key.Value));
        if (source is null)
        {
            issues.Report(Rules.WrongShape, reader.Location, "a citation", "'source: \"quote\"'", "no source");
            return null;
        }

        var quote = reader.Text(source.Value).Spanned();
        var citation = quote is null ? null : new CitationSeed(
            source.Spanned()!,
            quote,
            reader.Text("reading").Spanned(),
            reader.Text("prefix")?.Value,
            reader.Text("suffix")?.Value,
            reader.Text("occurrence").Spanned(),
            reader.Text("in")?.Value,
            reader.Text("column")?.Value,
            reader.Text("subject").Spanned(),
            reader.Text("because").ValueOrEmpty(),
            reader.Word("stance", SeedWords.Stances, fallback: false))
        {
            Attested = reader.Attestation(issues),
        };
        reader.ReportUnknownKeys();
        return citation;
    }
}
