using Beleg.Proving.Diagnostics;

namespace Beleg.Proving;

/// <summary>What a step made of its input, what was wrong with it, and how much was checked.</summary>
internal sealed record Examined<T>(T Value, EquatableArray<Issue> Issues, int Checks)
    where T : IEquatable<T>?;

/// <summary>Makes <see cref="Examined{T}"/>s.</summary>
internal static class Examined
{
    public static Examined<T> By<T>(Func<IssueList, T> step)
        where T : IEquatable<T>?
    {
        var issues = new IssueList();
        var value = step(issues);
        return new(value, issues.ToEquatableArray(), issues.Checks);
    }
}
