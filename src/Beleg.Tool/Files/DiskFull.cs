namespace Beleg.Tool.Files;

/// <summary>Tells a full disk from other failures, which the framework tells by number alone.</summary>
internal static class DiskFull
{
    // ENOSPC; EDQUOT of Linux and of macOS; ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL as results.
    private static readonly int[] Unix = [28, 122, 69];
    private static readonly int[] Windows = [unchecked((int)0x80070027), unchecked((int)0x80070070)];

    public static bool Is(IOException exception) => (OperatingSystem.IsWindows() ? Windows : Unix).Contains(exception.HResult);
}
