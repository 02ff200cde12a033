namespace Beleg;

/// <summary>
/// The statements of one fact file with their values, for tools that read a catalogue's metadata and do not run it: analyzers
/// above all. One for each fact file: an attribute for each statement would cost a fifth of the build.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class StatementsAttribute : Attribute
{
    /// <summary>Lists the statements of a fact file.</summary>
    /// <param name="catalogue">The class of the catalogue.</param>
    /// <param name="statements">As <see cref="Statements"/>.</param>
    public StatementsAttribute(Type catalogue, string statements)
    {
        Catalogue = catalogue;
        Statements = statements;
    }

    /// <summary>The class of the catalogue.</summary>
    public Type Catalogue { get; }

    /// <summary>
    /// A block for each entity that has statements, an empty line between two of them. Its first line is <c>entity</c>, a space and the
    /// entity's id; each that follows is a statement's id below it (<c>property</c> or <c>property/statement</c>), a space
    /// and the value in the notation of seed files; a list has a line for each member. A line feed
    /// stands as <c>\n</c>; a backslash and what cannot be seen as <c>\uXXXX</c>.
    /// </summary>
    public string Statements { get; }
}
