namespace Beleg;

/// <summary>How one unit reads in one language.</summary>
public sealed class UnitForm
{
    /// <summary>Declares how a unit reads.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="language"><c>de</c> or <c>en</c>.</param>
    /// <param name="one">The form beside the number one: <c>GPU</c>.</param>
    /// <param name="many">The form beside every other number: <c>GPUs</c>.</param>
    /// <exception cref="ArgumentException">A form is empty, or the language is none of the two.</exception>
    public UnitForm(Unit unit, string language, string one, string many)
    {
        if (language is not ("de" or "en")) throw new ArgumentException("expected 'de' or 'en'", nameof(language));
        if (string.IsNullOrWhiteSpace(one)) throw new ArgumentException("expected a word", nameof(one));
        if (string.IsNullOrWhiteSpace(many)) throw new ArgumentException("expected a word", nameof(many));

        (Unit, Language, One, Many) = (unit, language, one, many);
    }

    /// <summary>The unit.</summary>
    public Unit Unit { get; }

    /// <summary>The language: <c>de</c> or <c>en</c> (ISO 639).</summary>
    public string Language { get; }

    /// <summary>The form beside the number one.</summary>
    public string One { get; }

    /// <summary>The form beside every other number.</summary>
    public string Many { get; }
}
