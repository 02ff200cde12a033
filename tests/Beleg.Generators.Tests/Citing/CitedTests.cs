using Beleg.Generators.Tests.Harness;
using Beleg.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.Generators.Tests.Citing;

/// <summary>Constants that cite: what follows is silent, and what does not is an error at the attribute.</summary>
public sealed class CitedTests
{
    private const string Right = """
        [Cited("limits.txt", "The timeout is 30 seconds", Unit = "s")] public const int TimeoutSeconds = 30;
        [Cited("limits.txt", "The timeout is 30 seconds", Unit = "ms")] public const double TimeoutMilliseconds = 3e4;
        [Cited("limits.txt", "The timeout is 30 seconds")] public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
        [Cited("limits.txt", "The timeout is 30 seconds")] public static TimeSpan TimeoutOf => TimeSpan.FromMinutes(0.5);
        [Cited("limits.txt", "The timeout is 30 seconds")] public static TimeSpan TimeoutToo { get; } = new TimeSpan(0, 0, 30);
        [Cited("limits.txt", "The timeout is 30 seconds")] public static TimeSpan TimeoutAgain { get { return new(0, 0, 0, 30); } }
        [Cited("limits.txt", "The retention period is 7 days")] public static readonly TimeSpan Retention = TimeSpan.FromDays(7);
        [Cited("limits.txt", "The initial window is 16,384 octets", Unit = "octets")] public const uint InitialWindow = 1 << 14;
        [Cited("limits.txt", "The initial window is 16,384 octets", Unit = "octet"), Cited("limits.txt", "initial window is 16,384 octets", Unit = "octets")] internal static readonly long? InitialWindowSize = 16 * 1024;
        [Cited("limits.txt", "An identifier has at most 35 characters", Unit = "characters", Bound = Bound.AtMost)] public const byte LongestIdentifier = 35;
        [Cited("limits.txt", "The standard rate is 19 %")] public const decimal StandardRate = 0.19m;
        [Cited("limits.txt", "The standard rate is 19 %", Unit = "%")] public const float StandardRatePercent = 19f;
        [Cited("limits.txt", "The document took effect on 1 August 2024")] public static readonly DateOnly Effect = new(2024, 8, 1);
        [Cited("limits.txt", "The document took effect on 1 August 2024")] public static readonly DateTime EffectiveDate = new DateTime(2024, 8, 1);
        [Cited("limits.txt", "The document took effect on 1 August 2024")] public const int EffectYear = 2024;
        [Cited("limits.txt", "The media type is \"application/json\"")] public const string MediaType = "application/json";
        [Cited("limits.txt", "An identifier has at most 35 characters")] public static readonly Quantity Longest = Quantity.Parse("at most 35 characters");
        [Cited("limits.txt", "The default method is called GET")] public const Method Default = Method.Get;
        public static void Wait([Cited("limits.txt", "The timeout is 30 seconds", Unit = "s")] int timeoutSeconds = 30) { }
        public enum Method { [Cited("limits.txt", "called GET")] Get, [Cited("limits.txt", "answered with no content")] NoContent, [Cited("limits.txt", "The timeout is 30 seconds", Unit = "s")] Timeout = 30 }
        """;

    [Fact]
    public void What_follows_is_silent_and_of_every_type() => Code.Report(Code.Members(Right)).ShouldBeEmpty();

    /// <summary>Each of them: a value that is another is an error.</summary>
    [Fact]
    public void And_none_of_it_for_nothing()
    {
        var other = Code.Limits
            .Replace("30", "31", StringComparison.Ordinal).Replace("7 days", "8 days", StringComparison.Ordinal).Replace("16,384", "16,385", StringComparison.Ordinal).Replace("35", "36", StringComparison.Ordinal)
            .Replace("19 %", "20 %", StringComparison.Ordinal).Replace("1 August 2024", "2 August 2025", StringComparison.Ordinal).Replace("/json", "/xml", StringComparison.Ordinal).Replace("GET", "PUT", StringComparison.Ordinal).Replace("no content", "some content", StringComparison.Ordinal);
        var wrong = Right
            .Replace("is 30", "is 31", StringComparison.Ordinal).Replace("7 days\"", "8 days\"", StringComparison.Ordinal).Replace("16,384", "16,385", StringComparison.Ordinal).Replace("at most 35 characters\"", "at most 36 characters\"", StringComparison.Ordinal).Replace("Parse(\"at most 36", "Parse(\"at most 35", StringComparison.Ordinal)
            .Replace("19 %", "20 %", StringComparison.Ordinal).Replace("1 August 2024", "2 August 2025", StringComparison.Ordinal).Replace("is \\\"application/json", "is \\\"application/xml", StringComparison.Ordinal).Replace("called GET", "called PUT", StringComparison.Ordinal).Replace("with no content", "with some content", StringComparison.Ordinal);
        var project = Code.Members(wrong) with { Seeds = SeedFolder.Empty.With(SeedText.Citation("limits.txt", other)) };

        var build = project.Build();

        build.Diagnostics.ShouldAllBe(diagnostic => string.Equals(diagnostic.Id, "BLG5104", StringComparison.Ordinal) && diagnostic.Severity == DiagnosticSeverity.Error);
        build.Diagnostics.Length.ShouldBe(Right.Split("Cited(").Length - 1);
    }

    [Fact]
    public void What_does_not_follow_is_an_error_at_the_attribute() => Snapshot.Match(Code.Report(Code.Members("""
        [Cited("limits.txt", "The timeout is 30 seconds")] public const int Another = 30;
        [Cited("limits.txt", "The timeout is 31 seconds", Unit = "s")] public const int Misquoted = 31;
        [Cited("limits.txt", "The timeout is 30 seconds", Unit = "s")] public const int Wrong = 31;
        [Cited("limits.txt", "An identifier has at most 35 characters", Unit = "characters")] public const int Unbounded = 35;
        [Cited("limits.txt", "An identifier has at most 35 characters", Bound = Bound.AtMost)] public const int Identifier = 35;
        [Cited("limits.txt", "identifier has at most 35 characters", Unit = "characters", Bound = Bound.AtLeast)] public const int Reversed = 35;
        [Cited("limits.txt", "has at most 35 characters", Unit = "characters", Bound = Bound.AtMost)] public const int Weaker = 40;
        [Cited("limits.txt", "The buffer could hold 512 bytes", Unit = "B")] public const int Buffer = 512;
        [Cited("limits.txt", "The port flaunts 14 cranes", Unit = "cranes")] public const int Cranes = 14;
        [Cited("limit.txt", "The timeout is 30 seconds", Unit = "s")] public const int Misnamed = 30;
        [Cited("other.txt", "The timeout is 30 seconds", Unit = "s")] public const int Unknown = 30;
        [Cited("limits.txt", "The")] public const int Short = 3;
        [Cited("limits.txt", "hold", Unit = "B")] public const int NoValue = 3;
        [Cited("limits.txt", "The timeout is 30 seconds", Unit = "s", In = "Sizes")] public const int Elsewhere = 30;
        [Cited("limits.txt", "standard rate is 19 %")] public const int Percent = 19;
        [Cited("limits.txt", "The timeout is 30 seconds")] public static readonly TimeSpan Half = TimeSpan.FromSeconds(15);
        [Cited("limits.txt", "The media type is \"application/json\"")] public const string Xml = "application/xml";
        """)));

    [Fact]
    public void What_makes_no_sense_is_an_error_too() => Snapshot.Match(Code.Report(Code.Members("""
        [Cited("limits.txt", "The timeout is 30 seconds")] public static int Field;
        [Cited("limits.txt", "The timeout is 30 seconds")] public static readonly int Computed = Environment.TickCount;
        [Cited("limits.txt", "The timeout is 30 seconds")] public static int Written { get; set; }
        [Cited("limits.txt", "The timeout is 30 seconds")] public const bool Flag = true;
        [Cited("limits.txt", "The timeout is 30 seconds")] public const string? Nothing = null;
        [Cited("limits.txt", "The timeout is 30 seconds", Unit = "s")] public static readonly TimeSpan TwoUnits = TimeSpan.FromSeconds(30);
        [Cited("limits.txt", "The timeout is 30 seconds", Bound = Bound.AtMost)] public const string Bounded = "timeout";
        [Cited("limits.txt", "The timeout is 30 seconds", Language = "tlh", Unit = "s")] public const int Klingon = 30;
        [Cited("limits.txt", "The timeout is 30 seconds", Occurrence = -1, Unit = "s")] public const int Before = 30;
        [Cited("limits.txt", "The timeout is 30 seconds", Unit = "5 s")] public const int Odd = 30;
        [Cited("limits.txt", "The timeout is 30 seconds", Bound = (Bound)77, Unit = "s")] public const int Unheard = 30;
        [Cited("limits.txt", "The timeout is 30 seconds")] public const double NoNumber = double.NaN;
        public static void Wait([Cited("limits.txt", "The timeout is 30 seconds")] int seconds) { }
        """)));

    [Fact]
    public void Words_that_were_not_read_are_an_error_where_the_project_asks()
    {
        const string unread = """[Cited("limits.txt", "The port flaunts 14 cranes", Unit = "cranes")] public const int Cranes = 14;""";

        Ids(Code.Members(unread)).ShouldBe(["BLG5107 Warning"]);
        Ids(Code.Members(unread) with { Options = new("net8.0", unread: "advice") }).ShouldBe(["BLG5107 Warning"]);
        Ids(Code.Members(unread) with { Options = new("net8.0", unread: "error") }).ShouldBe(["BLG5108 Error"]);
        // A slip must not turn it off.
        Ids(Code.Members(unread) with { Options = new("net8.0", unread: "eror") }).ShouldBe(["BLG5108 Error"]);
    }

    [Fact]
    public void Records_say_what_the_words_do_not()
    {
        const string german = "[Cited(\"hafen\", \"Der Hafen hat 14 Kräne\", Unit = \"Kräne\")] public const int Cranes = 14;";
        var hafen = SeedText.Citation("alt/hafen.txt", "Der Hafen hat 14 Kräne.\n");
        const string record = """
            sources:
              hafen:
                document: alt/hafen.txt
                title: Der Hafen
                language: de
                digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
            """;

        Ids(Code.Members(german, hafen)).ShouldBe(["BLG5101 Error"]);
        Ids(Code.Members(german.Replace("\"hafen\"", "\"alt/hafen.txt\"", StringComparison.Ordinal), hafen)).ShouldBeEmpty();
        Ids(Code.Members(german, hafen, SeedText.Citation("citations.yaml", record))).ShouldBe(["BLG2003 Error"]);
        Ids(Code.Members(german, SeedText.Citation("citations.yaml", record))).ShouldBe(["BLG5101 Error", "BLG5101 Error"]);
        // A file of that name in a project that cites nothing may be anybody's.
        Ids(Code.Members("", SeedText.Citation("citations.yaml", "nothing: of ours"))).ShouldBeEmpty();
    }

    [Fact]
    public void An_old_compiler_is_enough()
    {
        var project = Code.Project("""
            using System;
            using Beleg;

            internal static class Limits
            {
                [Cited("limits.txt", "The timeout is 30 seconds")]
                public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(31);
            }
            """) with { LanguageVersion = LanguageVersion.CSharp7_3, Options = new("net48") };

        var build = project.Build();

        build.Diagnostics.Select(diagnostic => diagnostic.Id).ShouldBe(["BLG5104"]);
        build.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !string.Equals(diagnostic.Id, "CS8630", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void No_quote_lands_in_the_assembly()
    {
        using var assembly = new MemoryStream();
        Code.Members(Right).Build().Output.Emit(assembly).Success.ShouldBeTrue();

        System.Text.Encoding.Unicode.GetString(assembly.ToArray()).ShouldNotContain("The timeout is");
        System.Text.Encoding.UTF8.GetString(assembly.ToArray()).ShouldNotContain("The timeout is");
    }

    /// <summary>A pragma and a suppressed message silence analyzers, and this is none.</summary>
    [Fact]
    public void Nothing_in_the_code_silences_an_error()
    {
        Ids(Code.Members("""
            #pragma warning disable BLG5104
            [System.Diagnostics.CodeAnalysis.SuppressMessage("Beleg", "BLG5104")]
            [Cited("limits.txt", "The timeout is 30 seconds", Unit = "s")] public const int Wrong = 31;
            """)).ShouldBe(["BLG5104 Error"]);
    }

    private static IEnumerable<string> Ids(Project project) =>
        project.Build().Diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}").Order(StringComparer.Ordinal);
}
