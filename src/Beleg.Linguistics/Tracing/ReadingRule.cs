namespace Beleg.Linguistics.Tracing;

/// <summary>A rule by which a text is read, as people meet it.</summary>
/// <param name="Id">How it is called: <c>V3</c> for values, <c>U2</c> for what makes a number unreadable, <c>P1</c> for what a clause says, <c>C2</c> for what governs it, <c>F1</c> for what its words make of it.</param>
/// <param name="Summary">What it reads, in one line.</param>
internal sealed record ReadingRule(string Id, string Summary)
{
    /// <summary>Texts that it reads, in every language: each runs as a test.</summary>
    public IEnumerable<RuleExample> Examples => RuleBook.Examples.Where(example => string.Equals(example.Rule, Id, StringComparison.Ordinal));
}

/// <summary>A text, and what a rule makes of it.</summary>
/// <param name="Language">The language's code.</param>
/// <param name="Text">The text.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Reads">The value as a seed file writes it; for an unreadable number, the words or signs that make it so.</param>
/// <param name="Declared">What a catalogue must declare for it, as <see cref="ClaimContext.Parse"/> reads it.</param>
internal sealed record RuleExample(string Language, string Text, string Rule, string Reads, IReadOnlyList<string> Declared);
