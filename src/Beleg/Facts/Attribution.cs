using System.Collections;

namespace Beleg;

/// <summary>Who says so, link by link and innermost first: Deutsche Telekom, whom Deutsche Welle quotes. Empty where the source itself says it.</summary>
/// <remarks>Chains of the same links are equal.</remarks>
public sealed class Attribution : IReadOnlyList<Entity>, IEquatable<Attribution>
{
    private readonly Entity[] _links;

    internal Attribution(IEnumerable<Entity> links) => _links = [.. links];

    /// <summary>Who said it first; <see langword="null"/> where the source itself says it.</summary>
    public Entity? Speaker => _links.Length > 0 ? _links[0] : null;

    /// <summary>Whether the source only reports what somebody else says.</summary>
    public bool IsHearsay => _links.Length > 0;

    /// <summary>How many report it from one to the next, the source itself not among them; 0 where it speaks for itself.</summary>
    public int Count => _links.Length;

    /// <summary>A link of the chain, whoever said it first being at 0.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such link.</exception>
    public Entity this[int index] => _links[index];

    /// <summary>The links, innermost first.</summary>
    public IEnumerator<Entity> GetEnumerator() => ((IEnumerable<Entity>)_links).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary><c>Deutsche Telekom, quoted by Deutsche Welle</c>; empty where the source itself says it.</summary>
    public override string ToString() => AttributionText.Of(_links.Select(link => link.ToString()));

    /// <inheritdoc />
    public bool Equals(Attribution? other) => other is not null && _links.SequenceEqual(other._links);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Attribution);

    /// <inheritdoc />
    public override int GetHashCode() => _links.Length == 0 ? 0 : Hash.Combine(_links.Length, StringComparer.Ordinal.GetHashCode(_links[0].Id));

    /// <summary>The chain up to the source that is cited, which may be the last link itself.</summary>
    /// <param name="citedBy">Whom it is cited by.</param>
    /// <param name="citation">How it is cited: <c>Michels 2026, line 24</c>.</param>
    internal string UpTo(string citedBy, string citation) =>
        AttributionText.UpTo([.. _links.Select(link => (link.ToString(), link.Name.Texts.Select(text => text.Value).Concat(link.Also)))], citedBy, citation);
}
