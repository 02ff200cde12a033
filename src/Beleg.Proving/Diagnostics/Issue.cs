namespace Beleg.Proving.Diagnostics;

/// <summary>A rule that is broken at a place.</summary>
internal sealed record Issue(Rule Rule, SeedLocation Location, EquatableArray<string> Arguments)
{
    public string Message => OneLine(string.Format(null, Rule.Message, [.. Arguments]));

    public override string ToString() =>
        $"{Location}: {(Rule.Severity == Severity.ProofError ? "error" : "warning")} {Rule.Id}: {Message}";

    /// <summary>Quotes come from the wild; a line break or another control character in a message would cut it short.</summary>
    private static string OneLine(string text)
    {
        var line = text.ToCharArray();
        for (var i = 0; i < line.Length; i++)
        {
            if (char.IsControl(line[i]) || line[i] is '\u2028' or '\u2029') line[i] = ' ';
        }

        return new(line);
    }
}
