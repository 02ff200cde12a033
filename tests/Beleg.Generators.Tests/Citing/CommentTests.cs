using Beleg.Generators.Tests.Harness;
using Beleg.Testing;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests.Citing;

/// <summary>Comments that cite: the literal beside must follow.</summary>
public sealed class CommentTests
{
    private const string Right = """
        // cite: limits.txt § 1 "The timeout is 30 seconds", Unit = "s"
        public const int TimeoutSeconds = 30;
        // cite: limits.txt § Sizes "The initial window is 16,384 octets", Unit = "octets"
        public const uint InitialWindow = 1 << 14;
        /* cite: limits.txt "The timeout is 30 seconds" */
        public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
        public const byte LongestIdentifier = 35; // cite: limits.txt "An identifier has at most 35 characters", Unit = "characters", Bound = AtMost
        // The rate since 2007.
        // cite: limits.txt "The standard
        //       rate is 19 %"
        public static decimal StandardRate => 0.19m;
        // cite: "limits.txt" "The media type is \"application/json\""
        public const string MediaType = "application/json";
        /// <summary>A day.</summary>
        // cite: limits.txt "The retention period is 7 days"
        public static TimeSpan Retention() => new(7, 0, 0, 0);
        public enum Method
        {
            // cite: limits.txt "called GET"
            Get,
            NoContent, // cite: limits.txt "answered with no content"
            Timeout = 30, // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
        }
        public static void Wait(
            // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
            int timeoutSeconds = 30)
        {
            // cite: limits.txt "The initial window is 16,384 octets", Unit = "octets"
            const int initialWindow = 16 * 1024;
            // cite: limits.txt "An identifier has at most 35 characters", Unit = "characters", Bound = Bound.AtMost
            if (timeoutSeconds.ToString().Length > 35) { throw new ArgumentException("9 lives"); }
            if (timeoutSeconds == 30) { // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
                Wait(99);
            }
            var retention = initialWindow; retention = 7; // cite: limits.txt "The retention period is 7 days", Unit = "days"
            Wait(
                // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
                30);
            int[] timeouts =
            [
                // cite: limits.txt "The timeout is 30 seconds", Unit = "ms"
                30_000,
                1,
            ];
            _ = timeoutSeconds switch
            {
                30 => "", // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
                _ => "x",
            };
        }
        """;

    [Fact]
    public void What_follows_is_silent_wherever_it_stands() => Code.ReportComments(Code.Members(Right)).ShouldBeEmpty();

    /// <summary>Each of them: another document is an error.</summary>
    [Fact]
    public void And_none_of_it_for_nothing()
    {
        var other = Code.Limits
            .Replace("30", "31", StringComparison.Ordinal).Replace("7 days", "8 days", StringComparison.Ordinal).Replace("16,384", "16,385", StringComparison.Ordinal).Replace("35", "36", StringComparison.Ordinal)
            .Replace("19 %", "20 %", StringComparison.Ordinal).Replace("/json", "/xml", StringComparison.Ordinal).Replace("GET", "PUT", StringComparison.Ordinal).Replace("no content", "some content", StringComparison.Ordinal);
        var project = Code.Members(Right) with { Seeds = SeedFolder.Empty.With(SeedText.Citation("limits.txt", other)) };

        var found = project.Build().Analyze(project);

        found.ShouldAllBe(diagnostic => string.Equals(diagnostic.Id, "BLG5102", StringComparison.Ordinal) && diagnostic.Severity == DiagnosticSeverity.Error);
        found.Count.ShouldBe(Right.Split("cite: ").Length - 1);
    }

    [Fact]
    public void What_does_not_follow_is_an_error_at_the_comment() => Snapshot.Match(Code.ReportComments(Code.Members("""
        // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
        public const int Wrong = 31;
        // cite: limits.txt "The timeout is 31 seconds", Unit = "s"
        public const int Misquoted = 31;
        // cite: limit.txt "The timeout is 30 seconds", Unit = "s"
        public const int Misnamed = 30;
        // cite: limits.txt § 2 "The timeout is 30 seconds", Unit = "s"
        public const int Elsewhere = 30;
        // cite: limits.txt "An identifier has at most 35 characters", Unit = "characters"
        public const int Unbounded = 35;
        // cite: limits.txt "The buffer could
        //   hold 512 bytes", Unit = "B"
        public const int Buffer = 512;
        // cite: limits.txt "The port flaunts 14 cranes", Unit = "cranes"
        public const int Cranes = 14;
        // cite: limits.txt "The initial window is 16,384 octets"
        public const int InitialWindow = 16384;
        // cite: limits.txt "standard rate is 19 %"
        public const int StandardRate = 19;
        // cite: limits.txt "The timeout is 30 seconds"
        public const int Timeout = 31;
        """)));

    [Fact]
    public void What_checks_nothing_is_an_error_too() => Snapshot.Match(Code.ReportComments(Code.Members("""
        // cite:
        public const int A = 30;
        // cite: limits.txt
        public const int B = 30;
        // cite: limits.txt The timeout is 30 seconds
        public const int C = 30;
        // cite: limits.txt "The timeout is 30 seconds
        public const int D = 30;
        // cite: limits.txt ""
        public const int E = 30;
        // cite: limits.txt "The timeout is 30 seconds" seconds
        public const int F = 30;
        // cite: limits.txt "The timeout is 30 seconds", Units = "s"
        public const int G = 30;
        // cite: limits.txt "The timeout is 30 seconds", Unit = 5
        public const int H = 30;
        // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
        public static int I = Environment.TickCount;
        // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
        public const int J = 30, K = 31;
        // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
        public static void L() { const int inside = 30; }
        // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
        public static class Nested { public const int M = 30; }
        // cite: limits.txt "The timeout is 30 seconds", Unit = "s"
        """)));

    [Fact]
    public void Words_that_were_not_read_are_an_error_where_the_project_asks()
    {
        const string unit = "// cite: limits.txt \"The initial window is 16,384 octets\"\npublic const int InitialWindow = 16384;";

        Ids(Code.Members(unit)).ShouldBe(["BLG5107 Warning"]);
        Ids(Code.Members(unit) with { Options = new("net8.0", unread: "error") }).ShouldBe(["BLG5108 Error"]);
    }

    /// <summary>Which <c>beleg cite --check</c> does not care for; the documentation says so.</summary>
    [Fact]
    public void Code_that_says_it_is_generated_is_not_analysed()
    {
        var wrong = Code.Members("// cite: limits.txt \"The timeout is 30 seconds\", Unit = \"s\"\npublic const int Wrong = 31;");

        Ids(wrong).ShouldBe(["BLG5104 Error"]);
        Ids(wrong with { Code = "// <auto-generated/>\n" + wrong.Code }).ShouldBeEmpty();
    }

    [Fact]
    public void Comments_of_a_project_that_does_not_refer_to_the_package_mean_something_else()
    {
        var project = Code.Members("// cite: Michels 2026\npublic const int A = 30;");

        Ids(project).ShouldBe(["BLG5115 Error"]);
        Ids(project with { Options = new("net8.0", isTagged: false, unread: null) }).ShouldBeEmpty();
    }

    [Fact]
    public void Other_comments_mean_nothing() => Ids(Code.Members("""
        // Cited by others: limits.txt "The timeout is 31 seconds"
        // see cite: limits.txt "The timeout is 31 seconds"
        public const string A = "// cite: limits.txt";
        /// cite: limits.txt "The timeout is 31 seconds"
        public const int B = 30;
        """)).ShouldBeEmpty();

    private static IEnumerable<string> Ids(Project project) =>
        project.Build().Analyze(project).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}").Order(StringComparer.Ordinal);
}
