using System.Diagnostics;

namespace Beleg;

/// <summary>
/// Cites the words of a document from which a constant follows. The build proves it: the quote stands in that document, at one place,
/// and says the value; else it fails at the attribute.
/// </summary>
/// <remarks>
/// <para>
/// The documents lie in the folder <c>citations/</c> of the project. The value is a constant, an enumeration's member, or what a field, a
/// property or a parameter begins with: a number, a text, a character, a <see cref="TimeSpan"/>, a date, or a value of this library. What the
/// number counts or measures is said by <see cref="Unit"/>, and a bound that the quote gives by <see cref="Bound"/>.
/// </para>
/// <para>
/// Of the sentence only what was read against the value refuses it: a denial, a <em>could</em>, a plan, an old value. For words that were not
/// read whoever writes the attribute vouches, and is told which. Several attributes on one member must each prove it.
/// </para>
/// <para>The attribute is conditional: unless the project defines the symbol <c>BELEG_CITATIONS</c>, nothing of it lands in the assembly.</para>
/// </remarks>
/// <example><code>[Cited("limits.txt", "The timeout is 30 seconds")] public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);</code></example>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true, Inherited = false)]
[Conditional("BELEG_CITATIONS")]
public sealed class CitedAttribute : Attribute
{
    /// <summary>Cites a quote.</summary>
    /// <param name="document">The document's name below the folder <c>citations/</c>, or the id of a source in <c>citations.yaml</c>.</param>
    /// <param name="quote">Its words, verbatim; <c>…</c> stands for words left out.</param>
    public CitedAttribute(string document, string quote)
    {
        Document = document;
        Quote = quote;
    }

    /// <summary>The document's name below the folder <c>citations/</c>, or the id of a source in <c>citations.yaml</c>.</summary>
    public string Document { get; }

    /// <summary>Its words, verbatim; <c>…</c> stands for words left out.</summary>
    public string Quote { get; }

    /// <summary>What a number counts or measures: <c>B</c>, <c>%</c>, <c>s</c>, <c>EUR</c>, or the document's own noun, <c>octets</c>.</summary>
    public string? Unit { get; set; }

    /// <summary>The bound that the quote gives the value: a maximum of 35 is no 35.</summary>
    public Bound Bound { get; set; }

    /// <summary>Words right before the quote, where it stands several times.</summary>
    public string? Prefix { get; set; }

    /// <summary>Words right behind the quote, where it stands several times.</summary>
    public string? Suffix { get; set; }

    /// <summary>The heading under which the quote stands, or the words with which its paragraph begins.</summary>
    public string? In { get; set; }

    /// <summary>Which of several places is meant, from 1; 0 where there is one.</summary>
    public int Occurrence { get; set; }

    /// <summary>The document's language, <c>en</c> or <c>de</c>; left out, it is told from <c>citations.yaml</c> or from the document's words.</summary>
    public string? Language { get; set; }
}
