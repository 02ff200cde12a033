using System.Text;
using Beleg.Proving.Seeds;
using Beleg.Tool.Editing;

namespace Beleg.Tool.Skeletons;

/// <summary>The files of a new catalogue.</summary>
internal sealed record CatalogueSkeleton(string Id, string Title, string Namespace, IReadOnlyList<string> Languages)
{
    public static CatalogueSkeleton Of(string name, string space, IReadOnlyList<string> languages)
    {
        if (!Identifier.IsNamespace(space)) throw new UsageException($"'{space}' is no C# namespace; write one such as 'Catalogues'");
        if (!name.Any(char.IsAsciiLetter)) throw new UsageException($"'{name}' yields no id; give a name with letters");
        var words = Identifier.IsPascalCase(name) ? WordsOf(name) : name;
        return new(Identifier.SuggestId(words), Identifier.IsId(name) ? EntitySkeleton.NameOf(name) : words, space, languages);
    }

    private string ClassName => Identifier.ToPascalCase(Id);

    public IEnumerable<(string RelativePath, string Text)> Files =>
    [
        (SeedRoles.CatalogueFile, $"""
            # What the catalogue is, and the class that carries it: {Namespace}.{ClassName}.
            id: {Id}
            class: {ClassName}
            namespace: {Namespace}
            languages: [{string.Join(", ", Languages.Select(YamlScalar.Of))}]
            title: {YamlScalar.Of(Title)}
            version: 0.1.0

            """),
        (SeedRoles.SourcesFile, """
            # The documents, each with what it says about itself. What a document does not say is left out, not guessed.
            # To add one: beleg new source ID --document FILE
            sources: {}

            """),
        (SeedRoles.KindsFile, """
            # Units, and the kinds of things that facts are about: each becomes a C# type. Change this example into yours.
            units:
              member: { forms: [member, members] }

            kinds:
              Organisation:
                summary: { en: "A company, authority or association." }
                properties:
                  founded: { type: date, words: { en: [founded], de: [gegründet, Gründung] }, summary: { en: The day it was founded. } }
                  members: { type: quantity, unit: member, summary: { en: Its members. } }

            """),
    ];

    /// <summary><c>TownFacts</c> as words: <c>Town Facts</c>.</summary>
    private static string WordsOf(string pascalCase)
    {
        var words = new StringBuilder();
        for (var i = 0; i < pascalCase.Length; i++)
        {
            if (i > 0 && char.IsAsciiLetterUpper(pascalCase[i]) && !char.IsAsciiLetterUpper(pascalCase[i - 1])) words.Append(' ');
            words.Append(pascalCase[i]);
        }

        return words.ToString();
    }
}
