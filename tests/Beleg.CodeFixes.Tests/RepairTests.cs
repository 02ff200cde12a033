namespace Beleg.CodeFixes.Tests;

/// <summary>What a message says to write instead is written, and then nothing is wrong.</summary>
public sealed class RepairTests
{
    [Theory]
    [InlineData("""[{|BLG5104:Cited("limits.txt", "The retention period is 7 days", Unit = "days")|}] const int Retention = 30;""", """[Cited("limits.txt", "The retention period is 7 days", Unit = "days")] const int Retention = 7;""")]
    [InlineData("""[{|BLG5104:Cited("limits.txt", "The period is 5 milliseconds", In = "Sizes", Unit = "s")|}] const decimal Period = 1m;""", """[Cited("limits.txt", "The period is 5 milliseconds", In = "Sizes", Unit = "s")] const decimal Period = 0.005m;""")]
    [InlineData("""[{|BLG5104:Cited("limits.txt", "The window is 16,384 octets", Unit = "kB")|}] const double Window = 16;""", """[Cited("limits.txt", "The window is 16,384 octets", Unit = "kB")] const double Window = 16.384;""")]
    [InlineData("""[{|BLG5104:Cited("limits.txt", "The standard rate is 19 %")|}] const decimal StandardRate = 0.20m;""", """[Cited("limits.txt", "The standard rate is 19 %")] const decimal StandardRate = 0.19m;""")]
    [InlineData("""[{|BLG5104:Cited("limits.txt", "The standard rate is 19 %", Unit = "%")|}] const int StandardRate = 20;""", """[Cited("limits.txt", "The standard rate is 19 %", Unit = "%")] const int StandardRate = 19;""")]
    [InlineData("""[{|BLG5104:Cited("limits.txt", "The retention period is 7 days")|}] static readonly TimeSpan Retention = TimeSpan.FromHours(24);""", """[Cited("limits.txt", "The retention period is 7 days")] static readonly TimeSpan Retention = TimeSpan.FromHours(168);""")]
    [InlineData("""[{|BLG5104:Cited("limits.txt", "The document took effect on 1 August 2024")|}] static readonly DateOnly Effect = new(2024, 7, 1);""", """[Cited("limits.txt", "The document took effect on 1 August 2024")] static readonly DateOnly Effect = new(2024, 8, 1);""")]
    [InlineData("""[{|BLG5109:Cited("limits.txt", "An identifier has at most 35 characters")|}] static readonly Quantity Longest = Quantity.Parse("at most 36 characters");""", """[Cited("limits.txt", "An identifier has at most 35 characters")] static readonly Quantity Longest = Quantity.Parse("at most 35 characters");""")]
    [InlineData("""void Wait([{|BLG5104:Cited("limits.txt", "The retention period is 7 days", Unit = "days")|}] int retention = 8) { }""", """void Wait([Cited("limits.txt", "The retention period is 7 days", Unit = "days")] int retention = 7) { }""")]
    [InlineData("""
        // {|BLG5104:cite: limits.txt "The retention period is 7 days", Unit = "days"|}
        const long Retention = 8L;
        """, """
        // cite: limits.txt "The retention period is 7 days", Unit = "days"
        const long Retention = 7L;
        """)]
    public Task The_value_that_the_quote_says(string wrong, string right) => Fix<ChosenRepairProvider>.OfMembers(wrong, right);

    /// <summary>Seven days in a unit of no unit: both are written.</summary>
    [Fact]
    public Task A_value_without_a_unit_gets_both() => Fix<ChosenRepairProvider>.OfMembers(
        """[{|BLG5104:Cited("limits.txt", "The retention period is 7 days")|}] const int Retention = 30;""",
        """[Cited("limits.txt", "The retention period is 7 days", Unit = "days")] const int Retention = 7;""");

    /// <summary>Half a day is no whole number.</summary>
    [Fact]
    public Task What_the_type_cannot_hold_is_not_written() => Fix<ChosenRepairProvider>.OfMembers(
        """[{|BLG5104:Cited("limits.txt", "The window is 16,384 octets", Unit = "kB")|}] const int Window = 16;""",
        """[{|BLG5104:Cited("limits.txt", "The window is 16,384 octets", Unit = "kB")|}] const int Window = 16;""");

    [Theory]
    [InlineData("""[{|BLG5102:Cited("limits.txt", "The retention span is 7 days", Unit = "days")|}] const int Retention = 7;""", """[Cited("limits.txt", "The retention period is 7 days", Unit = "days")] const int Retention = 7;""")]
    [InlineData("""
        /* {|BLG5102:cite: limits.txt § 1 "The retention span is 7 days", Unit = "days" */|}
        const int Retention = 7;
        """, """
        /* cite: limits.txt § 1 "The retention period is 7 days", Unit = "days" */
        const int Retention = 7;
        """)]
    [InlineData("""
        // {|BLG5102:cite: limits.txt "The retention
        //   span is 7 days", Unit = "days"|}
        const int Retention = 7;
        """, """
        // cite: limits.txt "The retention period is 7 days", Unit = "days"
        const int Retention = 7;
        """)]
    public Task The_nearest_passage(string wrong, string right) => Fix<ChosenRepairProvider>.OfMembers(wrong, right);

    [Theory]
    [InlineData("""[{|BLG5101:Cited("limit.txt", "The retention period is 7 days", Unit = "days")|}] const int Retention = 7;""", """[Cited("limits.txt", "The retention period is 7 days", Unit = "days")] const int Retention = 7;""")]
    [InlineData("""
        const int Retention = 7; // {|BLG5101:cite: limit.txt "The retention period is 7 days", Unit = "days"|}
        """, """
        const int Retention = 7; // cite: limits.txt "The retention period is 7 days", Unit = "days"
        """)]
    public Task The_document_that_was_meant(string wrong, string right) => Fix<ChosenRepairProvider>.OfMembers(wrong, right);

    [Theory]
    [InlineData("""[{|BLG5103:Cited("limits.txt", "The period is 5 milliseconds", Unit = "ms")|}] const int Period = 5;""", """[Cited("limits.txt", "The period is 5 milliseconds", Unit = "ms", Prefix = "days.")] const int Period = 5;""")]
    [InlineData("""
        // {|BLG5103:cite: limits.txt "The period is 5 milliseconds", Unit = "ms"|}
        const int Period = 5;
        """, """
        // cite: limits.txt "The period is 5 milliseconds", Unit = "ms", Prefix = "days."
        const int Period = 5;
        """)]
    public Task Words_before_or_behind_one_of_the_places(string wrong, string right) => Fix<ChosenRepairProvider>.OfMembers(wrong, right);

    /// <summary>The unit and the bound of a quote are its own: all at once.</summary>
    [Fact]
    public Task Units_of_all() => Fix<SafeRepairProvider>.OfMembers(
        """
        [{|BLG5104:Cited("limits.txt", "The retention period is 7 days")|}] const int Retention = 7;
        [{|BLG5104:Cited("limits.txt", "The window is 16,384 octets")|}] const int Window = 16384;
        """,
        """
        [Cited("limits.txt", "The retention period is 7 days", Unit = "days")] const int Retention = 7;
        [Cited("limits.txt", "The window is 16,384 octets", Unit = "B")] const int Window = 16384;
        """,
        isFixAll: true);

    [Fact]
    public Task Bounds_of_all() => Fix<SafeRepairProvider>.OfMembers(
        """
        [{|BLG5105:Cited("limits.txt", "An identifier has at most 35 characters", Unit = "characters")|}] const int Longest = 35;
        [{|BLG5105:Cited("limits.txt", "has at most 35 characters", Unit = "characters", Bound = Bound.AtLeast)|}] const int Length = 35;
        """,
        """
        [Cited("limits.txt", "An identifier has at most 35 characters", Unit = "characters", Bound = Bound.AtMost)] const int Longest = 35;
        [Cited("limits.txt", "has at most 35 characters", Unit = "characters", Bound = Bound.AtMost)] const int Length = 35;
        """,
        isFixAll: true);

    [Fact]
    public Task Units_of_all_comments() => Fix<SafeRepairProvider>.OfMembers(
        """
        // {|BLG5107:cite: limits.txt "The retention period is 7 days"|}
        const int Retention = 7;
        // {|BLG5107:cite: limits.txt § 2 "The window is 16,384 octets"|}
        const int Window = 16384;
        """,
        """
        // cite: limits.txt "The retention period is 7 days", Unit = "days"
        const int Retention = 7;
        // cite: limits.txt § 2 "The window is 16,384 octets", Unit = "B"
        const int Window = 16384;
        """,
        isFixAll: true);
}
