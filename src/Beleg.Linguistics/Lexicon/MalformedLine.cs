namespace Beleg.Linguistics.Lexicon;

/// <summary>A line of a lexicon that says nothing, and why. Lexicons are compiled in: a test sees to it that there is none.</summary>
internal sealed record MalformedLine(int Line, string Text, string Problem);
