using System.IO.Pipelines;
using Beleg.Tool.Assistants;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Beleg.Tool.Tests.Harness;

/// <summary>An assistant that talks to the server over two pipes.</summary>
internal sealed class AssistantSession : IAsyncDisposable
{
    private readonly Task _server;
    private readonly PipeWriter _input;

    private AssistantSession(Task server, PipeWriter input, McpClient client)
    {
        _server = server;
        _input = input;
        Client = client;
    }

    public McpClient Client { get; }

    public static async Task<AssistantSession> StartAsync(Workspace workspace)
    {
        var (toServer, toClient) = (new Pipe(), new Pipe());
        var server = AssistantServer.RunAsync(new(workspace.PathOf("."), TextWriter.Null, TextWriter.Null), toServer.Reader.AsStream(), toClient.Writer.AsStream(), CancellationToken.None);
        var client = await McpClient.CreateAsync(new StreamClientTransport(toServer.Writer.AsStream(), toClient.Reader.AsStream()));
        return new(server, toServer.Writer, client);
    }

    /// <summary>What a tool answers, and whether that is an error.</summary>
    public async Task<(string Text, bool IsError)> CallAsync(string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await Client.CallToolAsync(tool, arguments.ToDictionary(argument => argument.Name, argument => argument.Value, StringComparer.Ordinal));
        return (result.Content.OfType<TextContentBlock>().ShouldHaveSingleItem().Text, result.IsError == true);
    }

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        // An assistant that goes closes the server's input, and that ends it.
        await _input.CompleteAsync();
        await _server.WaitAsync(TimeSpan.FromSeconds(10));
    }
}
