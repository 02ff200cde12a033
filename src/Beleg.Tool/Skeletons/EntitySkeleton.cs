using System.Text;
using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds;
using Beleg.Tool.Editing;

namespace Beleg.Tool.Skeletons;

/// <summary>
/// The fact file of a new entity. Its statements are comments: a fact without a quote is not a fact, and a made-up one
/// must not be in a catalogue, not even for a moment.
/// </summary>
internal sealed record EntitySkeleton(string Id, KindSeed Kind, string Name, string Source)
{
    public string RelativePath => SeedRoles.FactsFolder + Id + SeedRoles.FactsEnding;

    /// <summary>An id in words: <c>town-hall</c> is <c>Town hall</c>.</summary>
    public static string NameOf(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');

    public string ToText()
    {
        var text = new StringBuilder($"""
            entity: {Id}
            kind: {Kind.Id}
            name: {YamlScalar.Of(Name)}
            # also: [other names under which documents speak of it]

            """);
        if (Kind.Properties.Count == 0) return text.ToString();

        text.Append("\n# Each value must follow from its quote, and each quote stand in its document. Remove what is not known.\n# facts:\n");
        foreach (var property in Kind.Properties)
        {
            text.Append($"#   {property.Name}:\n");
            text.Append($"#     value: {ShownText.Of(SampleOf(property))}\n");
            if (property.Type == PropertyType.Flag) text.Append("#     paraphrase: true   # no rule reads it from a quote\n");
            text.Append("#     cite:\n");
            text.Append($"#       - {Source}: \"the words of the document that say so\"\n");
        }

        return text.ToString();
    }

    /// <summary>A value in the notation of its type.</summary>
    private static string SampleOf(PropertySeed property) => property switch
    {
        { Type: PropertyType.Quantity, IsRange: true } => $"100..200 {property.Unit}".TrimEnd(),
        { Type: PropertyType.Quantity } => $"at least 100 {property.Unit}".TrimEnd(),
        { Type: PropertyType.Money, IsRange: true } => "1000000..2000000 EUR",
        { Type: PropertyType.Money } => "1000000 EUR",
        { Type: PropertyType.Share, IsRange: true } => "40..50 %",
        { Type: PropertyType.Share } => "45 %",
        { Type: PropertyType.Tolerance } => $"{$"100 {property.Unit}".TrimEnd()} ± 5 %",
        { Type: PropertyType.Change } => "increase of 50 %",
        { Type: PropertyType.Date } => "2026-02-25",
        { Type: PropertyType.Period } => "2026-02/2026-05",
        { Type: PropertyType.Duration, IsRange: true } => "3..6 months",
        { Type: PropertyType.Duration } => "9 months",
        { Type: PropertyType.Entity } => "id-of-an-entity",
        { Type: PropertyType.Entities } => "[id-of-an-entity, id-of-another]",
        { Type: PropertyType.Flag } => "true",
        { Type: PropertyType.Speech } => "\"the words that were said\"",
        _ => "\"words of the quote\"",
    };
}
