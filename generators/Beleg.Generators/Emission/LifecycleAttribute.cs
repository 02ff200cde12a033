using Beleg.Proving;
using Beleg.Proving.Diagnostics;

namespace Beleg.Generators.Emission;

/// <summary>
/// What tells consumers, by a diagnostic of their compiler, that a statement no longer stands: with an id and a page of
/// ours and without an analyzer. Nothing generated refers to members that carry these: no pragma would help.
/// </summary>
internal static class LifecycleAttribute
{
    /// <summary>For one statement.</summary>
    public static void Emit(SourceWriter writer, string entityId, ProvenFact fact) =>
        Emit(writer, fact.Lifecycle, $"{entityId}/{fact.LocalId}", fact);

    /// <summary>For a property: only where all its statements share the state.</summary>
    public static void Emit(SourceWriter writer, string entityId, PropertyModel property)
    {
        var first = property.Facts[0];
        if (property.Facts.All(fact => fact.Lifecycle == first.Lifecycle)) Emit(writer, first.Lifecycle, $"{entityId}/{first.Property}", first);
    }

    private static void Emit(SourceWriter writer, Lifecycle lifecycle, string id, ProvenFact fact)
    {
        var because = fact.Because.Length == 0 ? "" : $": {fact.Because}";
        switch (lifecycle)
        {
            case Lifecycle.Retracted:
                writer.Line(Obsolete($"{id} is retracted{because}", "true", ConsumerRules.Retracted));
                break;
            case Lifecycle.Superseded:
                var by = fact.SupersededBy.Length == 0 ? "" : $" by {fact.SupersededBy}";
                writer.Line(Obsolete($"{id} is superseded{by}{because}", "false", ConsumerRules.Superseded));
                break;
            case Lifecycle.Disputed:
                writer.Line($"[global::System.Diagnostics.CodeAnalysis.ExperimentalAttribute(\"{ConsumerRules.Disputed.Id}\", UrlFormat = \"{ConsumerRules.Disputed.HelpLink}\")]");
                break;
        }
    }

    private static string Obsolete(string message, string isError, Rule rule) =>
        $"[global::System.ObsoleteAttribute({CSharpText.Literal(message)}, {isError}, DiagnosticId = \"{rule.Id}\", UrlFormat = \"{rule.HelpLink}\")]";
}
