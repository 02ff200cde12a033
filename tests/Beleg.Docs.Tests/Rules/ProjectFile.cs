using System.Xml.Linq;
using Beleg.Generators.Steps;
using Beleg.Proving.Consistency;
using Microsoft.CodeAnalysis.CSharp;

namespace Beleg.Docs.Tests.Rules;

/// <summary>A project file that an example shows, as far as the generator asks for it.</summary>
internal static class ProjectFile
{
    public static PlatformShortcoming? ShortcomingOf(string project)
    {
        var properties = PropertiesOf(project);
        var version = LanguageVersion.Latest;
        if (properties.TryGetValue("LangVersion", out var text)) LanguageVersionFacts.TryParse(text, out version).ShouldBeTrue(text);
        return new TargetPlatform(version.MapSpecifiedToEffectiveVersion(), properties["TargetFramework"]).Shortcoming;
    }

    public static string? PropertyOf(string project, string name) => PropertiesOf(project).GetValueOrDefault(name);

    private static Dictionary<string, string> PropertiesOf(string project) =>
        XElement.Parse(project).Descendants().Where(element => !element.HasElements).ToDictionary(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);
}
