using System.Reflection;
using Beleg.Proving.Diagnostics;

namespace Beleg.Docs.Tests.Rules;

/// <summary>Every rule of the engine.</summary>
internal static class AllRules
{
    public static IReadOnlyList<Rule> List { get; } =
    [
        .. typeof(Beleg.Proving.Diagnostics.Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. List.Select(rule => rule.Id)];

    public static Rule Find(string id) => List.Single(rule => string.Equals(rule.Id, id, StringComparison.Ordinal));
}
