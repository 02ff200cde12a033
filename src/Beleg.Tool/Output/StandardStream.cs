using System.Text;
using Beleg.Tool.Files;
using Microsoft.Win32.SafeHandles;

namespace Beleg.Tool.Output;

/// <summary>The standard streams as UTF-8 whatever the shell's locale: quotes are in German. A stream that is lost says so.</summary>
internal sealed class StandardStream : Stream
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Func<Stream> _open;
    private readonly string _name;
    private Stream? _stream;

    private StandardStream(Func<Stream> open, string name)
    {
        _open = open;
        _name = name;
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static TextWriter Output() => Of(1, Console.OpenStandardOutput, Console.IsOutputRedirected, "the output");

    public static TextWriter Error() => Of(2, Console.OpenStandardError, Console.IsErrorRedirected, "the error stream");

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            (_stream ??= _open()).Write(buffer);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            var reason = exception is IOException io && DiskFull.Is(io) ? "the disk is full" : "it is closed, or nobody reads it any more";
            throw new OutputLostException($"cannot write {_name}: {reason}", exception);
        }
    }

    public override void Flush()
    {
        // Every write goes through at once.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static StreamWriter Of(int descriptor, Func<Stream> console, bool isRedirected, string name)
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Utf8;
        var isPipe = isRedirected && !OperatingSystem.IsWindows();
        return new(new StandardStream(() => isPipe ? PipeOr(descriptor, console) : console(), name), Utf8) { AutoFlush = true };
    }

    /// <summary>The console's own stream takes a pipe whose reader has gone for success. A file must stay with it: several processes may share the place in it.</summary>
    private static Stream PipeOr(int descriptor, Func<Stream> console)
    {
        var pipe = new FileStream(new SafeFileHandle(descriptor, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return pipe.CanSeek ? console() : pipe;
    }
}
