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
        var properties = XElement.Parse(project).Descendants().Where(element => !element.HasElements).ToDictionary(element => element.Name.LocalName, element => element.Value, StringComparer.Ordinal);
        var version = LanguageVersion.Latest;
        if (properties.TryGetValue("LangVersion", out var text)) LanguageVersionFacts.TryParse(text, out version).ShouldBeTrue(text);
        return new TargetPlatform(version.MapSpecifiedToEffectiveVersion(), properties["TargetFramework"]).Shortcoming;
    }
}
