namespace Beleg.Linguistics.Names;

/// <summary>Something that texts speak of by names.</summary>
internal interface INamed
{
    string Id { get; }

    /// <summary>What it is: things of one kind can be taken for each other.</summary>
    string Kind { get; }

    /// <summary>Every name under which a text may speak of it.</summary>
    IReadOnlyList<string> Names { get; }
}
