using Beleg.Proving.Anchoring;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Grounding;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>Reads a stated value in the notation of its type.</summary>
internal static class ValueNotation
{
    /// <summary>The value; nothing where none is stated, and an issue where it cannot be read.</summary>
    /// <param name="citations">What the value is stated from: it tells what a number means that reads in two ways.</param>
    public static SeedValue? Read(StatementContext context, IReadOnlyList<AnchoredCitation> citations)
    {
        var statement = context.Statement;
        if (statement.Values.Count == 0) return null;

        if (context.Property.Type == PropertyType.Entities) return ReadEntities(context);
        if (statement.Values.Count > 1)
        {
            context.Issues.Report(Rules.WrongShape, statement.Values[1].Location, "'value'", "one value", "a list");
            return null;
        }

        return ReadOne(context, statement.Values[0], citations);
    }

    private static SeedValue? ReadOne(StatementContext context, Spanned text, IReadOnlyList<AnchoredCitation> citations) => context.Property.Type switch
    {
        PropertyType.Flag => context.Issues.CheckNotation(text.Text is "true" or "false", text.Location, $"expected 'true' or 'false', found '{text.Text}'") ? new([text.Text], text.Text is "true") : null,
        PropertyType.Speech => new([text.Text], new Speech(text.Text, context.Statement.By.FirstOrDefault()?.Who.Text)),
        PropertyType.Entity => FindEntity(context, text) is { } entity ? new([entity.Id], entity.Id) : null,
        PropertyType.Text => new([text.Text], text.Text),
        _ => ReadMeasured(context.Property, context.Issues, context.Statement.IsParaphrase ? text : AmbiguousNumber.Settle(context, text with { Text = WithDecimals(text.Text) }, citations)),
    };

    /// <summary>
    /// What the notation refuses because half of the world reads thousands (<c>8.314</c>) is a decimal where a quote decides: one that says
    /// 8314 contradicts it. One that ends in a nought is settled by what the quotes say: see <see cref="AmbiguousNumber"/>.
    /// </summary>
    public static string WithDecimals(string value)
    {
        for (var point = value.IndexOf('.'); point > 0; point = value.IndexOf('.', point + 1))
        {
            if (IsOfThreeDecimals(value, point) && value[point + 3] != '0') value = value.Insert(point + 4, "0");
        }

        return value;
    }

    /// <summary>Whether a point stands behind one to three digits and before three: half of the world parts thousands so.</summary>
    public static bool IsOfThreeDecimals(string value, int point)
    {
        var (first, end) = (point, point + 1);
        while (first > 0 && IsDigit(value[first - 1])) first--;
        while (end < value.Length && IsDigit(value[end])) end++;
        return point - first is >= 1 and <= 3 && end - point == 4 && value[first] != '0'
            && (first == 0 || !(char.IsLetter(value[first - 1]) || value[first - 1] is ',' || (value[first - 1] is '.' && (first < 2 || value[first - 2] != '.'))))
            && (end == value.Length || !(char.IsLetter(value[end]) || value[end] is ',' || (value[end] is '.' && end + 1 < value.Length && value[end + 1] != '.')));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>A value that a quote gives or a calculation: a number of something, or a time.</summary>
    public static SeedValue? ReadMeasured(PropertySeed property, IssueList issues, Spanned text) => property switch
    {
        { Type: PropertyType.Quantity, IsRange: true } => Parsed(property, issues, text, ValueRange<Quantity>.TryParse(text.Text, out var value, out var expected), value, expected, value.Low.Unit.Symbol),
        { Type: PropertyType.Quantity } => Parsed(property, issues, text, Quantity.TryParse(text.Text, out var value, out var expected), value, expected, value.Unit.Symbol),
        { Type: PropertyType.Money, IsRange: true } => Parsed(property, issues, text, ValueRange<Money>.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Money } => Parsed(property, issues, text, Money.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Share, IsRange: true } => Parsed(property, issues, text, ValueRange<Share>.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Share } => Parsed(property, issues, text, Share.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Duration, IsRange: true } => Parsed(property, issues, text, ValueRange<Duration>.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Duration } => Parsed(property, issues, text, Duration.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Tolerance } => Parsed(property, issues, text, Tolerance.TryParse(text.Text, out var value, out var expected), value, expected, UnitOf(value)),
        { Type: PropertyType.Change } => Parsed(property, issues, text, Change.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Date } => Parsed(property, issues, text, PartialDate.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Period } => Parsed(property, issues, text, Period.TryParse(text.Text, out var value, out var expected), value, expected),
        _ => null,
    };

    /// <summary>What a tolerance is measured in; nothing for a share alone, which is one of anything.</summary>
    private static string? UnitOf(Tolerance value) => (value.Nominal ?? value.Up)?.Unit.Symbol;

    private static SeedValue? Parsed<T>(PropertySeed property, IssueList issues, Spanned text, bool parses, T value, string? expected, string? unit = null)
        where T : notnull
    {
        if (!issues.CheckNotation(parses, text.Location, expected)) return null;
        if (unit is not null && !issues.Check(string.Equals(unit, property.Unit, StringComparison.Ordinal), Rules.OtherUnit, text.Location, property.Name, Named(property.Unit), Named(unit))) return null;
        return new([value.ToString()!], value);
    }

    private static SeedValue? ReadEntities(StatementContext context)
    {
        var ids = context.Statement.Values.Select(text => FindEntity(context, text)?.Id).ToList();
        return ids.Contains(null) ? null : new(ids.Select(id => id!).ToEquatableArray(), string.Join(", ", ids));
    }

    private static EntityName? FindEntity(StatementContext context, Spanned id)
    {
        var entity = context.FindEntity(id);
        if (entity is null) return null;

        var kind = context.Property.Of;
        // That its own kind is unknown was said there.
        if (kind.Length > 0 && context.Scope.Kinds.Find(entity.Kind) is null) return null;
        return context.Issues.Check(kind.Length == 0 || string.Equals(kind, entity.Kind, StringComparison.Ordinal), Rules.OtherKind, id.Location, kind, entity.Id, entity.Kind) ? entity : null;
    }

    private static string Named(string unit) => unit.Length == 0 ? "no unit" : $"unit '{unit}'";
}
