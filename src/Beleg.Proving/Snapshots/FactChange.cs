namespace Beleg.Proving.Snapshots;

/// <summary>How a fact differs from what was accepted.</summary>
/// <param name="What">What changed, for a message: <c>the value '8 floor' where '7 floor' was</c>.</param>
/// <param name="Accepted">The accepted line; empty for a new fact.</param>
/// <param name="Current">The line as it is now; empty for a fact that is gone.</param>
internal sealed record FactChange(FactChangeKind Kind, string Id, ChangeClass Class, string What, string Accepted, string Current)
{
    public static string WordOf(ChangeClass change) => change switch
    {
        ChangeClass.Major => "major",
        ChangeClass.Minor => "minor",
        _ => "patch",
    };
}
