namespace Beleg.Tool.Files;

/// <summary>How far the writing of a file has come. Whatever stops it after any of them leaves the old file or the new one.</summary>
internal enum WriteStep
{
    /// <summary>The new file is begun, beside the old one.</summary>
    Begun,

    /// <summary>It is written.</summary>
    Written,

    /// <summary>It is on the disk.</summary>
    Flushed,

    /// <summary>It has taken the place of the old one.</summary>
    Moved,
}
