namespace Beleg;

/// <summary>How units read in German and English text: <c>quantity.ToString("de", forms)</c> gives <c>mindestens 10.000 GPUs</c>.</summary>
/// <remarks>
/// Plurals are declared, never guessed: a unit without a form is shown by its symbol. Being a format provider, the forms
/// also serve <c>string.Format(forms, "{0:de}", quantity)</c>.
/// </remarks>
public sealed class UnitForms : IFormatProvider
{
    private readonly UnitForm[] _forms;

    /// <summary>Collects forms.</summary>
    /// <param name="forms">The forms; of two for one unit and language the first counts.</param>
    /// <exception cref="ArgumentNullException"><paramref name="forms"/> is <see langword="null"/>.</exception>
    public UnitForms(params UnitForm[] forms)
        => _forms = (UnitForm[])(forms ?? throw new ArgumentNullException(nameof(forms))).Clone();

    /// <summary>This object where unit forms are asked for, else nothing.</summary>
    /// <param name="formatType">The type that is asked for.</param>
    public object? GetFormat(Type? formatType) => formatType == typeof(UnitForms) ? this : null;

    /// <summary>How a unit reads beside a number in a style; its symbol where no form is declared.</summary>
    internal static string Text(Unit unit, ExactNumber number, TextStyle style, IFormatProvider? provider)
    {
        var language = style switch { TextStyle.German => "de", TextStyle.English => "en", _ => null };
        if (language is not null && provider?.GetFormat(typeof(UnitForms)) is UnitForms forms)
        {
            foreach (var form in forms._forms)
            {
                if (form.Unit == unit && string.Equals(form.Language, language, StringComparison.Ordinal))
                    return number == 1 || number == -1 ? form.One : form.Many;
            }
        }

        return unit.Symbol;
    }
}
