using Beleg.Linguistics.Claims;

namespace Beleg.Linguistics.Tracing;

/// <summary>What a catalogue would tell the reader of a text, said by hand.</summary>
/// <param name="Names">What the text speaks of.</param>
/// <param name="Words">The words of the property that is asked about.</param>
/// <param name="Counted">The nouns that are counted.</param>
internal sealed record ClaimContext(IReadOnlyList<string> Names, IReadOnlyList<string> Words, IReadOnlyList<string> Counted)
{
    /// <summary>As the examples of rules write it: <c>@</c> before a name, <c>#</c> before a noun that is counted, and the property's words.</summary>
    public static ClaimContext Parse(IReadOnlyList<string> declared) => new(
        [.. declared.Where(each => each[0] == '@').Select(each => each.Substring(1))],
        [.. declared.Where(each => each[0] is not ('@' or '#'))],
        [.. declared.Where(each => each[0] == '#').Select(each => each.Substring(1))]);

    /// <summary>What kind of text it is.</summary>
    public Genre Genre { get; init; }

    public UnitLexicon Units => Counted.Count == 0 ? UnitLexicon.Empty : UnitLexicon.Create([new(Counted[0], Counted)]);

    public ClaimQuestion Question => new() { Genre = Genre, Words = Words, Counted = Counted, IsSubject = static mention => true };

    public NameIndex Index => new(Names.Select(static name => new Named(name)));

    private sealed class Named(string name) : INamed
    {
        public string Id => name;

        public string Kind => "";

        public IReadOnlyList<string> Names => [name];
    }
}
