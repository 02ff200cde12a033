namespace Beleg.Cases.Grounding;

internal static class Languages
{
    public static Language Of(string code) => code.ToUpperInvariant() switch
    {
        "DE" => German.Instance,
        "EN" => English.Instance,
        _ => throw new ArgumentException($"No language {code}.", nameof(code)),
    };
}
