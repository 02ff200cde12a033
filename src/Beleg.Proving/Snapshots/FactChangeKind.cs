namespace Beleg.Proving.Snapshots;

internal enum FactChangeKind
{
    New,
    Changed,
    Gone,
}
