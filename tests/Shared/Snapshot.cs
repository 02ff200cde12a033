using System.Runtime.CompilerServices;

namespace Beleg.Testing;

/// <summary>
/// Compares a text with the snapshot beside the test: <c>Class.Method.verified.txt</c>, after the conventions of Verify.
/// What was found instead is written to <c>Class.Method.received.txt</c>. The only file that knows which library does it.
/// </summary>
internal static class Snapshot
{
    public static void Match(string received, string extension = "txt", [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        // A full path: left to itself, the library would look beside this file, from which it is called.
        var name = Path.ChangeExtension(file, method);
        received.ReplaceLineEndings("\n").ShouldMatchApproved(options => options
            .NoDiff()
            .WithFileExtension(extension)
            .WithFilenameGenerator((_, _, kind, ending) => $"{name}.{(string.Equals(kind, "approved", StringComparison.Ordinal) ? "verified" : "received")}.{ending}"));
    }
}
