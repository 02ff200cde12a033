using System.Diagnostics.CodeAnalysis;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Beleg;

/// <summary>Words as they were said, and who said them.</summary>
/// <remarks>
/// Invariant text is <c>[speaker: ]"words"</c>, with the speaker's entity id; a quotation mark <c>"</c> inside is doubled. Words
/// without the marks around are read too, where they have none at either end. The default has no words.
/// </remarks>
#if NET
[JsonConverter(typeof(InvariantTextJsonConverter<Speech>))]
#endif
public readonly struct Speech : IEquatable<Speech>, IFormattable
#if NET
    , IParsable<Speech>
#endif
{
    private const string Sample = "words such as '\"We build.\"' or 'telekom: \"We build.\"'";

    private readonly string? _words;

    /// <summary>Words as they were said.</summary>
    /// <param name="words">The words, verbatim.</param>
    /// <param name="speaker">The id of the entity that said them, or none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="speaker"/> is no id: letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.</exception>
    public Speech(string words, string? speaker = null)
    {
        if (speaker is not null && !IsId(speaker)) throw new ArgumentException("expected an entity's id", nameof(speaker));

        _words = words ?? throw new ArgumentNullException(nameof(words));
        Speaker = speaker;
    }

    /// <summary>The words, verbatim, without quotation marks around.</summary>
    public string Words => _words ?? "";

    /// <summary>The id of the entity that said them, where it is known.</summary>
    public string? Speaker { get; }

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>telekom: "We build."</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no speech; the message says what to write instead.</exception>
    public static Speech Parse(string text)
        => TryParse(text, out var value, out var expected) ? value : throw Notation.Failure(text, expected);

    /// <summary>Reads invariant text.</summary>
    /// <param name="text">For example <c>telekom: "We build."</c>.</param>
    /// <param name="value">The speech, or the default.</param>
    public static bool TryParse(string? text, out Speech value) => TryParse(text, out value, out _);

    /// <summary>Reads invariant text and says what is wrong with it.</summary>
    /// <param name="text">For example <c>telekom: "We build."</c>.</param>
    /// <param name="value">The speech, or the default.</param>
    /// <param name="expected">One line: what was expected and found, and what to write instead.</param>
    public static bool TryParse(string? text, out Speech value, [NotNullWhen(false)] out string? expected)
    {
        var hint = Read(text ?? "", out value);
        expected = hint is null ? null : Notation.Expected(Sample, text, hint);
        return hint is null;
    }

    /// <summary>Whether words and speaker are the same, character by character.</summary>
    /// <param name="other">The other speech.</param>
    public bool Equals(Speech other)
        => string.Equals(Words, other.Words, StringComparison.Ordinal) && string.Equals(Speaker, other.Speaker, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Speech other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
        => Hash.Combine(StringComparer.Ordinal.GetHashCode(Words), Speaker is null ? 0 : StringComparer.Ordinal.GetHashCode(Speaker));

    /// <summary>Invariant text, which <see cref="Parse"/> reads back: <c>telekom: "We build."</c>.</summary>
    public override string ToString()
        => (Speaker is null ? "" : Speaker + ": ") + "\"" + Words.Replace("\"", "\"\"") + "\"";

    /// <summary>The text of the speech; the readable ones leave out the speaker, whose name an id is not.</summary>
    /// <param name="format">
    /// <c>G</c> or none: invariant text. <c>de</c>: <c>„We build.“</c>. <c>S</c> and <c>en</c>: <c>“We build.”</c>.
    /// </param>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => TextStyles.Of(format) switch
    {
        TextStyle.Invariant => ToString(),
        TextStyle.German => "„" + Words + "“",
        _ => "“" + Words + "”",
    };

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <summary>Whether words and speaker are the same.</summary>
    public static bool operator ==(Speech left, Speech right) => left.Equals(right);

    /// <summary>Whether words or speaker differ.</summary>
    public static bool operator !=(Speech left, Speech right) => !left.Equals(right);

    private static string? Read(string text, out Speech value)
    {
        value = default;
        if (text.Length == 0) return "the words are missing";

        string? speaker = null;
        var colon = text.IndexOf(": \"", StringComparison.Ordinal);
        if (colon > 0 && IsId(text.Substring(0, colon)))
        {
            speaker = text.Substring(0, colon);
            text = text.Substring(colon + 2);
        }

        var (opens, closes) = (text[0] == '"', text[text.Length - 1] == '"');
        if (!opens && !closes)
        {
            value = new Speech(text, speaker);
            return null;
        }

        if (!opens || !closes || text.Length < 2) return "write quotation marks at both ends or at none";

        var words = text.Substring(1, text.Length - 2);
        if (words.Replace("\"\"", "").IndexOf('"') >= 0) return "double a quotation mark inside the words";

        value = new Speech(words.Replace("\"\"", "\""), speaker);
        return null;
    }

    private static bool IsId(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or '.')) return false;
        }

        return text.Length > 0;
    }

#if NET
    static Speech IParsable<Speech>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Speech>.TryParse(string? s, IFormatProvider? provider, out Speech result) => TryParse(s, out result);
#endif
}
