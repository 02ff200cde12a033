using Beleg.Proving;
using Beleg.Proving.Diagnostics;

namespace Beleg.Tool.Citing;

/// <summary>A citation in the code, and what became of it.</summary>
/// <param name="Name">What cites: the name of a member; empty for a statement.</param>
/// <param name="Document">The document that it names; empty where the comment cannot be read.</param>
/// <param name="Support">How far the proof got; <see langword="null"/> where it failed, or is left to the build.</param>
/// <param name="IsLeftToBuild">Whether the value comes from somewhere that only a build knows.</param>
internal sealed record CitedPlace(SeedLocation Location, CitingForm Form, string Name, string Document, string Quote, Support? Support, int Checks, bool IsLeftToBuild, EquatableArray<Issue> Issues);

internal enum CitingForm
{
    Attribute,
    Comment,
}

/// <summary>A constant whose comment names a source, and that nothing proves.</summary>
/// <param name="Name">Its name, with those of what it stands in.</param>
/// <param name="Value">Its value as the code writes it.</param>
/// <param name="Source">The words of the comment that name the source.</param>
internal sealed record UncitedConstant(SeedLocation Location, string Name, string Value, string Source)
{
    /// <summary>A value that changes is a constant that nobody has accepted.</summary>
    public string Line => $"{Name} = {Value}";
}
