using System.Reflection;
using Beleg.Proving.Diagnostics;

namespace Beleg.Docs.Tests.Rules;

/// <summary>Every rule of the engine.</summary>
internal static class AllRules
{
    /// <summary>What the proof reports.</summary>
    public static IReadOnlyList<Rule> OfProof { get; } = [.. RulesOf(typeof(Beleg.Proving.Diagnostics.Rules)).Concat(RulesOf(typeof(CitationRules))).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>What consumers see.</summary>
    public static IReadOnlyList<Rule> OfConsumers { get; } = [.. RulesOf(typeof(ConsumerRules))];

    /// <summary>What a build says before the compiler is called.</summary>
    public static IReadOnlyList<Rule> OfBuild { get; } = [.. RulesOf(typeof(BuildRules))];

    /// <summary>What only the tool asks.</summary>
    public static IReadOnlyList<Rule> OfTool { get; } = [.. RulesOf(typeof(RatchetRules))];

    public static IReadOnlyList<Rule> List { get; } = [.. OfProof.Concat(OfConsumers).Concat(OfBuild).Concat(OfTool).OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    public static TheoryData<string> Ids => [.. List.Select(rule => rule.Id)];

    private static IEnumerable<Rule> RulesOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);

    public static Rule Find(string id) => List.Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
}
