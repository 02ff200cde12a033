using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds.Reading;

/// <summary>Reads a stated value in the notation of its type.</summary>
internal static class ValueNotation
{
    /// <summary>The value; nothing, and an issue, where it is missing or cannot be read.</summary>
    public static SeedValue? Read(StatementContext context)
    {
        var statement = context.Statement;
        if (statement.Values.Count == 0)
        {
            if (!statement.HasValue) context.Issues.Report(Rules.MissingKey, statement.Location, "value", $"statement '{context.Statement.LocalId}'");
            return null;
        }

        if (context.Property.Type == PropertyType.Entities) return ReadEntities(context);
        if (statement.Values.Count > 1)
        {
            context.Issues.Report(Rules.WrongShape, statement.Values[1].Location, "'value'", "one value", "a list");
            return null;
        }

        return ReadOne(context, statement.Values[0]);
    }

    private static SeedValue? ReadOne(StatementContext context, Spanned text) => context.Property switch
    {
        { Type: PropertyType.Quantity, IsRange: true } => Parsed(context, text, ValueRange<Quantity>.TryParse(text.Text, out var value, out var expected), value, expected, value.Low.Unit.Symbol),
        { Type: PropertyType.Quantity } => Parsed(context, text, Quantity.TryParse(text.Text, out var value, out var expected), value, expected, value.Unit.Symbol),
        { Type: PropertyType.Money, IsRange: true } => Parsed(context, text, ValueRange<Money>.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Money } => Parsed(context, text, Money.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Share, IsRange: true } => Parsed(context, text, ValueRange<Share>.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Share } => Parsed(context, text, Share.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Duration, IsRange: true } => Parsed(context, text, ValueRange<Duration>.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Duration } => Parsed(context, text, Duration.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Change } => Parsed(context, text, Change.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Date } => Parsed(context, text, PartialDate.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Period } => Parsed(context, text, Period.TryParse(text.Text, out var value, out var expected), value, expected),
        { Type: PropertyType.Flag } => context.Issues.CheckNotation(text.Text is "true" or "false", text.Location, $"expected 'true' or 'false', found '{text.Text}'") ? new([text.Text], text.Text is "true") : null,
        { Type: PropertyType.Speech } => new([text.Text], new Speech(text.Text, context.Statement.By.FirstOrDefault()?.Who.Text)),
        { Type: PropertyType.Entity } => FindEntity(context, text) is { } entity ? new([entity.Id], entity.Id) : null,
        _ => new([text.Text], text.Text),
    };

    private static SeedValue? Parsed<T>(StatementContext context, Spanned text, bool parses, T value, string? expected, string? unit = null)
        where T : notnull
    {
        if (!context.Issues.CheckNotation(parses, text.Location, expected)) return null;
        if (unit is not null && !context.Issues.Check(string.Equals(unit, context.Property.Unit, StringComparison.Ordinal), Rules.OtherUnit, text.Location, context.Property.Name, Named(context.Property.Unit), Named(unit))) return null;
        // 'True' is how .NET writes it, and nothing that reads seeds reads that.
        return new([value is bool ? text.Text : value.ToString()!], value);
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
        return context.Issues.Check(kind.Length == 0 || string.Equals(kind, entity.Kind, StringComparison.Ordinal), Rules.OtherKind, id.Location, kind, entity.Id, entity.Kind) ? entity : null;
    }

    private static string Named(string unit) => unit.Length == 0 ? "no unit" : $"unit '{unit}'";
}
