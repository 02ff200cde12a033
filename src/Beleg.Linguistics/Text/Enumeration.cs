namespace Beleg.Linguistics.Text;

/// <summary>The number of a paragraph, a heading or a list item at the beginning of a line: it counts the text, and says nothing in it.</summary>
internal static class Enumeration
{
    /// <summary>The token after it, or 0 where the sentence begins with none.</summary>
    public static int End(Sentence s)
    {
        if (s[0].Kind != TokenKind.Digits || s[0].Before != Gap.Line || s[0].Length > 3 || NumericDate.TryRead(s, 0, out _)) return 0;

        // "1. DFKI: …" ends as a sentence of its own; "2.1 Ziele" and "3) Mittel" go on.
        if (s.SymbolAt(1) == ')' && s.IsAttached(1)) return 2;
        if (s.IsSymbol(1, '.') && s.IsAttached(1) && s.Count == 2) return 2;
        var at = 1;
        while (s.IsSymbol(at, '.') && s.IsAttached(at) && s[at + 1].Kind == TokenKind.Digits && s.IsAttached(at + 1) && s[at + 1].Length <= 2) at += 2;
        return at < s.Count && (at > 3 || (at == 3 && s.IsCapitalised(at) && !s.IsAttached(at) && s[at].Senses.Length == 0 && UnitReader.Read(s, at, out _) is null)) ? at : 0;
    }
}
