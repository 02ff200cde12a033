using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Beleg.Generators.Tests;

/// <summary>A test project that runs on another compiler than it says would prove nothing about its own.</summary>
public sealed class CompilerTests
{
    [Fact]
    public void The_tests_run_on_the_compiler_that_their_project_names()
    {
        var named = typeof(CompilerTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => string.Equals(attribute.Key, "Roslyn", StringComparison.Ordinal)).Value;

        typeof(Compilation).Assembly.GetName().Version!.ToString(3).ShouldBe(named);
    }
}
