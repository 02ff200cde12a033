namespace Beleg.Tool;

/// <summary>What the tool tells the shell. Documented in its help and kept stable: builds depend on it.</summary>
internal enum ExitCode
{
    /// <summary>Everything is proven, or everything was written.</summary>
    Success = 0,

    /// <summary>The proof failed, or a digest or an accepted fact differs, or evidence is uncovered.</summary>
    Issues = 1,

    /// <summary>The command line makes no sense, or a file cannot be read or written.</summary>
    Usage = 2,

    /// <summary>With <c>--strict</c>: the proof holds, and there is advice.</summary>
    Warnings = 3,

    /// <summary>With <c>verify</c>: words were not read on which the answer hangs.</summary>
    Unassessed = 4,

    /// <summary>With <c>verify</c>: the quote does not stand in the document, or not at one place.</summary>
    NotFound = 5,
}
