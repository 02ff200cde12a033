using System.Text;

namespace Beleg.Tests.Facts;

/// <summary>A catalogue as generated code hands it over, about one hall of which the papers write.</summary>
internal sealed class Press : Catalogue
{
    private static readonly string[] Languages = ["de", "de-AT", "DE", "de-Latn-CH-1996", "den", "en"];

    private static readonly byte[] Records = Encoding.UTF8.GetBytes("""
        source courier
        title Courier
        author Jo Wirt
        published 2025-06-13
        document courier.txt
        origin agency

        source gazette
        title Gazette
        publisher Gazette
        published 2025-06
        document gazette.txt
        origin agency

        source page
        title Page
        document page.txt

        source page/notice
        title Notice
        published 2026-02-04
        document page.txt

        source report
        title Report
        publisher Audit Office
        published 2026-03
        document report.txt


        """ + string.Concat(Languages.Select(language => $"source {SourceIn(language)}\nlanguage {language}\n\n")));

    private readonly PressData _data;
    private readonly int _count;
    private Entity[]? _entities;

    /// <param name="facts">The facts, each from its <c>fact</c> line on.</param>
    public Press(params string[] facts) => (_data, _count) = (new(this, string.Concat(facts.Select((fact, index) => (index == 0 ? "e hall\n" : "") + fact + "\n\n"))), facts.Length);

    public override string Id => "press";

    public override LocalisedText Title { get; } = new(("", "Press"));

    public override string Version => "1.0.0";

    public override Proof Proof => new(_count, 0, 0);

    public override IReadOnlyList<Entity> Entities => _entities ??=
    [
        new Subject("builder", "Bau AG", this), new Subject("council", "the council", this), new Subject("hall", "Hall", this),
        new Subject("jo", "Jo", this), new Subject("jo-w", "Jo W", this), new Subject("jo-wirt", "Jo Wirt", this), new Subject("office", "Audit Office", this), new Subject("radio", "Radio Nord", this),
    ];

    protected override IReadOnlyList<FactData> Data => [_data];

    protected override ReadOnlySpan<byte> SourceText => Records;

    public Fact Only => Facts.ShouldHaveSingleItem();

    /// <summary>The facts as those of one property, best first as generated code orders them.</summary>
    public Facts<Quantity> Gates
    {
        get
        {
            var typed = Facts.Select((fact, index) => new Fact<Quantity>((Quantity)fact.Value, fact.Subject, _data.OffsetOf(index), fact.Status, fact.Lifecycle)).ToArray();
            return new(typed[0], typed[1..]);
        }
    }

    /// <summary>The id of the source that is written in a language, a BCP 47 tag.</summary>
    public static string SourceIn(string language) => "in-" + language;

    /// <summary>A fact on the hall, and one citation for each source; <c>!</c> before it where it disputes.</summary>
    public static string Fact(string id, string type, string value, string fields = "", params string[] sources)
    {
        var lines = new StringBuilder($"f {id}\nt {type}\nv {value}\n");
        foreach (var field in fields.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) lines.Append(field).Append('\n');
        foreach (var source in sources.Length == 0 ? ["page"] : sources) lines.Append($"c {source.TrimStart('!')}\nq words\n@ 0 24 1 1\n{(source[0] == '!' ? "disputes true\n" : "")}");
        return lines.ToString().TrimEnd('\n');
    }

    private sealed class Subject(string id, string name, Press catalogue) : Entity(id, "Thing", new(("", name)), [], LocalisedText.Empty, catalogue._data)
    {
        public override Catalogue Catalogue => catalogue;
    }

    private sealed class PressData(Catalogue catalogue, string text) : FactData
    {
        private readonly byte[] _text = Encoding.UTF8.GetBytes(text);

        protected override ReadOnlySpan<byte> Text => _text;

        protected override Catalogue Catalogue => catalogue;

        public int OffsetOf(int index)
        {
            var start = 0;
            for (; index > 0; index--) start = text.IndexOf("\n\n", start, StringComparison.Ordinal) + 2;
            return start;
        }
    }
}
