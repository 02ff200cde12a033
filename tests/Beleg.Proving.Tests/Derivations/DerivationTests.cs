using Beleg.Proving.Seeds;

namespace Beleg.Proving.Tests.Derivations;

/// <summary>Values that are left to the quote, and values that are worked out from others.</summary>
public sealed class DerivationTests
{
    private const string Document =
        "The north dock has 14 cranes and covers 80 m2. The south dock has at least 10 cranes and covers 1000 m2. The east dock has nearly 20 cranes.\n"
        + "The west dock has 3 cranes, 2 of them new. Work at the north dock took nine months. The north dock cost 310 million euros, the south dock cost 93 million euros. The west dock covers 0 m2.\n"
        + "The new dock is to have 40 cranes. In May the new dock has 30 cranes. The new dock has 2 to 3 cranes. The new dock covers 70 m2 per pier. The new dock has 7 m2 per berth. The new dock has -2.";

    private const string Kinds = """
        units:
          crane: { forms: [cranes] }
          m2: { forms: [m2] }
        kinds:
          Dock:
            properties:
              cranes: { type: quantity, unit: crane }
              area: { type: quantity, unit: m2 }
              spread: { type: quantity, unit: crane, range: true }
              ratio: { type: quantity }
              price: { type: quantity, unit: EUR/m2 }
              part: { type: share }
              growth: { type: change }
              work: { type: duration }
              cost: { type: money }
              note: { type: text }
        """;

    private static readonly string[] s_stated =
    [
        Dock("north", ("cranes", "14 crane", "The north dock has 14 cranes"), ("area", "80 m2", "The north dock has 14 cranes and covers 80 m2"), ("work", "9 months", "Work at the north dock took nine months"), ("cost", "310000000 EUR", "The north dock cost 310 million euros")),
        Dock("south", ("cranes", "at least 10 crane", "The south dock has at least 10 cranes"), ("area", "1000 m2", "The south dock has at least 10 cranes and covers 1000 m2"), ("cost", "93000000 EUR", "the south dock cost 93 million euros")),
        Dock("east", ("cranes", "nearly 20 crane", "The east dock has nearly 20 cranes")),
        """
        entity: new
        kind: Dock
        name: new dock
        facts:
          cranes:
            - id: planned
              value: 40 crane
              status: planned
              cite: [{ gazette: "The new dock is to have 40 cranes" }]
            - id: wrong
              value: 30 crane
              lifecycle: retracted
              because: The gazette took it back.
              cite: [{ gazette: "the new dock has 30 cranes" }]
          spread:
            - id: cold
              value: 2..3 crane
              cite: [{ gazette: "The new dock has 2 to 3 cranes" }]
          area:
            - id: pier
              value: 70 m2
              per: pier
              cite: [{ gazette: "The new dock covers 70 m2 per pier" }]
            - id: berth
              value: 7 m2
              per: berth
              cite: [{ gazette: "The new dock has 7 m2 per berth" }]
          ratio:
            value: -2
            cite: [{ gazette: "The new dock has -2" }]

        """,
        Dock("west", ("cranes", "3 crane", "The west dock has 3 cranes"), ("area", "0 m2", "The west dock covers 0 m2")),
    ];

    [Theory]
    [InlineData("cranes", "= north/cranes + west/cranes", "17 crane")]
    [InlineData("cranes", "= south/cranes + west/cranes", "at least 13 crane")]
    [InlineData("cranes", "= north/cranes - west/cranes", "11 crane")]
    [InlineData("cranes", "= north/cranes - south/cranes", "at most 4 crane")]
    [InlineData("cranes", "= east/cranes + west/cranes", "nearly 23 crane")]
    [InlineData("cranes", "= east/cranes - west/cranes", "nearly 17 crane")]
    [InlineData("cranes", "= north/cranes + west/cranes / west/cranes * west/cranes", "17 crane")]
    [InlineData("ratio", "= south/area / north/area", "12.5")]
    [InlineData("price", "= north/cost / north/area", "3875000 EUR/m2")]
    [InlineData("growth", "= south/area / north/area", "factor 12.5")]
    [InlineData("part", "= south/cost / north/cost", "30 %")]
    [InlineData("part", "= west/cranes / north/cranes", "3/14")]
    [InlineData("work", "= north/work + north/work", "18 months")]
    [InlineData("cost", "= north/cost + south/cost", "403000000 EUR")]
    [InlineData("area", "= north/area + south/area", "1080 m2")]
    public void Are_worked_out(string property, string expression, string expected)
    {
        var run = Run(Derived(property, expression));

        run.Issues.Select(issue => issue.ToString()).ShouldBeEmpty();
        var fact = Fact(run, property);
        fact.Value!.Value.ToString().ShouldBe(Parsed(property, expected).ToString());
        fact.Support.ShouldBe(Support.Derived);
        fact.Derivation.ShouldBe(expression);
    }

    [Theory]
    [InlineData("area", "= north/cranes + south/area", "BLG4024")]
    [InlineData("cranes", "= north/cranes + north/work", "BLG4024")]
    [InlineData("cranes", "= east/cranes - south/cranes", "BLG4026")]
    [InlineData("cranes", "= east/cranes + south/cranes", "BLG4026")]
    [InlineData("ratio", "= north/area / west/area", "BLG4025")]
    [InlineData("cranes", "= north/cranes + nowhere/cranes", "BLG4022")]
    [InlineData("cranes", "= total/cranes + west/cranes", "BLG4023")]
    [InlineData("cranes", "= north/cranes +", "BLG4021")]
    [InlineData("cranes", "=", "BLG4021")]
    [InlineData("cranes", "= (north/cranes + west/cranes)", "BLG4021")]
    [InlineData("cranes", "= 10.000 crane + west/cranes", "BLG4021")]
    [InlineData("area", "= north/cranes", "BLG4027")]
    [InlineData("ratio", "= north/area / west/cranes / west/cranes", "BLG4024")]
    [InlineData("ratio", "= west/cranes / north/cranes", "BLG4027")]
    [InlineData("note", "= north/cranes", "BLG1022")]
    [InlineData("cranes", "= 14 crane + 3 crane", "BLG1022")]
    public void Are_refused(string property, string expression, string rule) =>
        Run(Derived(property, expression)).Issues.Select(issue => issue.Rule.Id).ShouldBe([rule]);

    [Theory]
    [InlineData("value: = north/cranes + new/cranes/planned", "BLG4028")]
    [InlineData("value: = north/cranes + new/cranes/planned; status: planned", "")]
    [InlineData("value: = north/cranes + new/cranes/planned; status: demanded", "BLG4041")]
    [InlineData("value: = north/cranes + new/cranes/planned; status: under way", "BLG4028")]
    [InlineData("value: = north/cranes + west/cranes; status: planned", "BLG4041")]
    [InlineData("value: = north/cranes + new/cranes/wrong", "BLG4029")]
    [InlineData("value: = north/cranes + new/cranes/wrong; lifecycle: retracted; because: The gazette took it back.", "")]
    [InlineData("value: = north/cranes + west/cranes; valid: 2020/2021", "BLG1022")]
    [InlineData("value: = north/cranes + west/cranes; as-of: 2020", "BLG1022")]
    [InlineData("value: = north/cranes + west/cranes; list: open", "BLG1022")]
    [InlineData("value: = north/cranes + west/cranes; shares: [1/2, 1/2]", "BLG1022")]
    [InlineData("value: = north/cranes + west/cranes; per: pier", "BLG4030")]
    [InlineData("value: = north/cranes * 2; per: pier", "BLG1022")]
    public void Carry_what_is_said_of_what_they_came_from(string statement, string rule)
    {
        var lines = statement.Replace("value: ", "value: \"", StringComparison.Ordinal).Split("; ");
        lines[0] += "\"";
        var run = Run("entity: total\nkind: Dock\nname: total dock\nfacts:\n  cranes:\n" + string.Concat(lines.Select(line => $"    {line}\n")));

        run.Issues.Select(issue => issue.Rule.Id).Distinct(StringComparer.Ordinal).ShouldBe(rule.Length == 0 ? [] : [rule], string.Join("\n", run.Issues));
    }

    [Theory]
    [InlineData("= new/area/pier + new/area/pier", "per: pier", "")]
    [InlineData("= new/area/pier + new/area/pier", null, "BLG4030")]
    [InlineData("= new/area/pier + new/area/berth", "per: pier", "BLG4030")]
    [InlineData("= new/area/pier / new/ratio * new/ratio", null, "")]
    [InlineData("= new/area/pier / new/ratio * new/ratio", "per: pier", "")]
    public void Add_what_is_said_of_the_same(string expression, string? line, string rule)
    {
        var run = Run($"entity: total\nkind: Dock\nname: total dock\nfacts:\n  area:\n    value: \"{expression}\"\n    {line}\n");

        run.Issues.Select(issue => issue.Rule.Id).ShouldBe(rule.Length == 0 ? [] : [rule], string.Join("\n", run.Issues));
    }

    [Theory]
    [InlineData("= new/spread/cold * new/ratio")]
    [InlineData("= new/spread/cold / new/ratio * new/ratio * new/ratio")]
    public void A_negative_point_turns_a_range_round(string expression)
    {
        var run = Run(Derived("spread", expression));

        run.Issues.Select(issue => issue.ToString()).ShouldBeEmpty();
        Fact(run, "spread").Value!.Text.ShouldBe("-6..-4 crane");
    }

    [Fact]
    public void A_squaring_chain_ends_and_its_length_is_reported_once()
    {
        var chain = Enumerable.Range(0, 40).Select(i => Dock($"d{i}", ("ratio", i == 39 ? "= west/cranes / north/cranes" : $"= d{i + 1}/ratio * d{i + 1}/ratio", null)));

        var issues = Run([.. chain]).Issues.Where(issue => issue.Rule == Diagnostics.Rules.TooManyDigits).ToList();

        issues.Count.ShouldBe(1);
        issues[0].Message.ShouldStartWith("Expected results of at most 100 digits in a derivation");
    }

    [Fact]
    public void Cite_what_they_came_from()
    {
        var citations = Fact(Run(Derived("cranes", "= south/cranes + west/cranes")), "cranes").Citations.Select(citation => citation.Quote);

        citations.ShouldBe(["The south dock has at least 10 cranes", "The west dock has 3 cranes"]);
    }

    [Fact]
    public void Rest_on_others_that_are_derived()
    {
        var run = Run(
            Derived("cranes", "= middle/cranes - west/cranes"),
            Dock("middle", ("cranes", "= south/cranes + north/cranes", null)));

        run.Issues.Select(issue => issue.ToString()).ShouldBeEmpty();
        Fact(run, "cranes").Value!.Text.ShouldBe("at least 21 crane");
        Fact(run, "cranes").Citations.Count.ShouldBe(3);
    }

    [Fact]
    public void Circles_are_reported_by_each_of_their_statements_and_by_no_other()
    {
        var run = Run(
            Derived("cranes", "= a/cranes + west/cranes"),
            Dock("a", ("cranes", "= b/cranes + west/cranes", null)),
            Dock("b", ("cranes", "= a/cranes + west/cranes", null)));

        run.Issues.Select(issue => issue.ToString()).ShouldBe(
        [
            "facts/a.facts.yaml(6,13): error BLG4023: Expected a derivation of 'a/cranes' that ends at quoted values, found a/cranes from b/cranes from a/cranes: state one of them from a quote",
            "facts/b.facts.yaml(6,13): error BLG4023: Expected a derivation of 'b/cranes' that ends at quoted values, found b/cranes from a/cranes from b/cranes: state one of them from a quote",
        ]);
    }

    [Fact]
    public void A_doubling_chain_ends()
    {
        var chain = Enumerable.Range(0, 40).Select(i => Dock($"d{i}", ("cranes", i == 39 ? "= west/cranes + west/cranes" : $"= d{i + 1}/cranes + d{i + 1}/cranes", null)));

        var run = Run([Derived("cranes", "= d0/cranes"), .. chain]);

        run.Issues.Select(issue => issue.ToString()).ShouldBeEmpty();
        Fact(run, "cranes").Value!.Text.ShouldBe("3298534883328 crane");
    }

    [Fact]
    public void Figures_of_an_expression_follow_from_the_quotes_of_their_own_statement()
    {
        const string quote = "The north dock has 14 cranes and covers 80 m2";
        RulesOf("cranes", "= 14 crane + west/cranes").ShouldBe("");
        // Neither the factor stands there, nor the area twice.
        RulesOf("area", "= 80 m2 * 2 - 80 m2").ShouldBe("BLG4001 BLG4001");
        RulesOf("area", "= 80 m2 * 2").ShouldBe("BLG4001");
        RulesOf("cranes", "= 15 crane + west/cranes").ShouldBe("BLG4001");
        RulesOf("ratio", "= 80 m2 / 14 crane").ShouldBe("BLG4027");

        static string RulesOf(string property, string value) => string.Join(' ', Run(Dock("north", (property, value, quote))).Issues.Select(issue => issue.Rule.Id));
    }

    [Theory]
    [InlineData("cranes", "The north dock has 14 cranes", "14 crane")]
    [InlineData("cranes", "The south dock has at least 10 cranes and covers 1000 m2", "at least 10 crane")]
    [InlineData("area", "The south dock has at least 10 cranes and covers 1000 m2", "1000 m2")]
    [InlineData("work", "Work at the north dock took nine months", "9 months")]
    [InlineData("cost", "The north dock cost 310 million euros", "310000000 EUR")]
    public void A_value_that_is_left_out_is_the_one_of_the_quote(string property, string quote, string expected)
    {
        var run = Run(Dock(quote.Contains("north", StringComparison.Ordinal) ? "north" : "south", (property, null, quote)));

        run.Issues.Select(issue => issue.ToString()).ShouldBeEmpty();
        var fact = run.Files.SelectMany(file => file.Entities).SelectMany(entity => entity.Facts).Last(each => string.Equals(each.Citations[0].Quote, quote, StringComparison.Ordinal) && string.Equals(each.Property, property, StringComparison.Ordinal));
        fact.Value!.Value.ToString().ShouldBe(Parsed(property, expected).ToString());
        fact.Support.ShouldBe(Support.Derived);
    }

    [Theory]
    [InlineData("cranes", "The west dock has 3 cranes, 2 of them new", "")]
    [InlineData("area", "The west dock has 3 cranes", "Expected exactly one value of type quantity in the quotes of a statement on 'area' that states no value, found none: add 'value: …', or quote the words that say it")]
    [InlineData("ratio", "The west dock has 3 cranes, 2 of them new. Work", "")]
    [InlineData("cost", "The north dock cost 310 million euros, the south dock cost 93 million euros", "Expected exactly one value of type money in the quotes of a statement on 'cost' that states no value, found 2: write 'value: 310000000 EUR' or 'value: 93000000 EUR'")]
    [InlineData("note", "The west dock has 3 cranes", "Expected 'value' in statement 'note', found none: add 'value: …'")]
    public void A_value_that_is_left_out_must_be_the_only_one(string property, string quote, string message)
    {
        var issues = Run(Dock(quote.Contains("north", StringComparison.Ordinal) ? "north" : "west", (property, null, quote))).Issues;

        issues.Select(issue => issue.Message).ShouldBe(message.Length == 0 ? [] : [message]);
    }

    private static string Derived(string property, string expression) => Dock("total", (property, expression, null));

    private static ProvenFact Fact(CatalogueRun run, string property) =>
        run.Files.SelectMany(file => file.Entities).Single(entity => entity.Name.Id is "total").Facts.Single(fact => string.Equals(fact.Property, property, StringComparison.Ordinal));

    /// <summary>The value as its type writes it, so that nothing here depends on how a type prefers to be written.</summary>
    private static object Parsed(string property, string text) => property switch
    {
        "part" => Share.Parse(text),
        "growth" => Change.Parse(text),
        "work" => Duration.Parse(text),
        "cost" => Money.Parse(text),
        _ => Quantity.Parse(text),
    };

    private static string Dock(string id, params (string Property, string? Value, string? Quote)[] facts)
    {
        var lines = new List<string> { $"entity: {id}", "kind: Dock", $"name: {id} dock", "facts:" };
        foreach (var (property, value, quote) in facts)
        {
            lines.Add($"  {property}:");
            if (value is not null) lines.Add($"    value: \"{value}\"");
            if (quote is not null) lines.AddRange(["    cite:", $"      - gazette: \"{quote}\""]);
        }

        return string.Join('\n', lines) + "\n";
    }

    private static CatalogueRun Run(params string[] files)
    {
        var facts = files.ToDictionary(IdOf, text => text, StringComparer.Ordinal);
        foreach (var stated in s_stated) facts.TryAdd(IdOf(stated), stated);
        return CatalogueRun.Of(
        [
            Seed("catalogue.yaml", "id: docks\nclass: Quays\nnamespace: Example\nlanguages: [en]\ntitle: Docks\nlicence: MIT\nversion: 1.0.0\n"),
            Seed("kinds.yaml", Kinds),
            Seed("sources.yaml", $"sources:\n  gazette: {{ document: gazette.txt, title: Docks, language: en, digest: \"{Digest}\" }}\n"),
            Seed("documents/gazette.txt", Document),
            .. facts.Select(pair => Seed($"facts/{pair.Key}.facts.yaml", pair.Value)),
        ]);
    }

    private static string Digest => "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Document)));

    private static string IdOf(string file) => file["entity: ".Length..file.IndexOf('\n', StringComparison.Ordinal)];

    private static SeedFile Seed(string path, string text) => new(path, path, text);
}
