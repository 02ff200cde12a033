using System.Xml;
using System.Xml.Linq;
using Beleg.Tool.Files;

namespace Beleg.Tool.Citing;

/// <summary>What a project file, or the <c>Directory.Build.props</c> above it, says plainly. Nothing of it is evaluated.</summary>
internal sealed class ProjectFile
{
    private const string SharedFile = "Directory.Build.props";

    private static readonly string[] Implicit = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private readonly IReadOnlyList<XElement> _roots;

    private ProjectFile(IReadOnlyList<XElement> roots) => _roots = roots;

    /// <param name="host">Who reads.</param>
    /// <param name="folder">The project's.</param>
    public static ProjectFile Of(ToolHost host, string folder)
    {
        var roots = Directory.EnumerateFiles(folder, "*.csproj").Order(StringComparer.Ordinal).Select(file => Read(host, file)).OfType<XElement>().ToList();
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            var shared = Path.Combine(at, SharedFile);
            if (!File.Exists(shared) || Read(host, shared) is not { } root) continue;

            roots.Add(root);
            // Those above count where the nearest takes them in.
            if (!root.Descendants().Any(element => element.Name.LocalName is "Import" && element.Attribute("Project")?.Value.Contains(SharedFile, StringComparison.Ordinal) == true)) break;
        }

        return new(roots);
    }

    /// <summary>The nearest value that hangs on nothing else.</summary>
    public string? Property(string name) => _roots
        .SelectMany(root => root.Descendants().Where(element => string.Equals(element.Name.LocalName, name, StringComparison.Ordinal)))
        .Select(element => element.Value.Trim())
        .FirstOrDefault(value => value.Length > 0 && !value.Contains("$(", StringComparison.Ordinal));

    public IReadOnlyList<string> Usings =>
    [
        .. Property("ImplicitUsings") is "enable" or "true" ? Implicit : [],
        .. _roots.SelectMany(root => root.Descendants().Where(element => element.Name.LocalName is "Using" && element.Attribute("Alias") is null && element.Attribute("Static") is null)).Select(element => element.Attribute("Include")?.Value).OfType<string>().Where(name => name.All(c => char.IsLetterOrDigit(c) || c is '.' or '_')),
    ];

    /// <summary>A file that is no XML is for the build to refuse.</summary>
    private static XElement? Read(ToolHost host, string path)
    {
        try
        {
            return XDocument.Parse(TextFile.Decode(Disk.Read(host, path)).Text).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
