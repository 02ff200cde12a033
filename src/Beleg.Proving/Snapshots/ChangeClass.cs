namespace Beleg.Proving.Snapshots;

/// <summary>Of which class of Semantic Versioning 2.0.0 a change is: <c>docs/versioning.md</c> has the rules.</summary>
internal enum ChangeClass
{
    Patch,
    Minor,
    Major,
}
