using System.Text.Json;

namespace Beleg.Cases;

/// <summary>The file of cases: texts, and quotes with where other suites expect them.</summary>
internal sealed record CaseFile(Dictionary<string, string> Documents, List<Case> Cases)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static CaseFile Read(string path) =>
        JsonSerializer.Deserialize<CaseFile>(File.ReadAllText(path), Options) ?? throw new InvalidDataException(path);
}
