using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds;

/// <summary>A text of a seed file with its place, for the diagnostics that may come of it.</summary>
internal sealed record Spanned(string Text, SeedLocation Location)
{
    public Spanned WithoutPlace() => this with { Location = SeedLocation.None };
}
