namespace Beleg.Linguistics.Lexicon;

/// <summary>
/// The names of an enumeration as the lexicons write them: <c>scale-letter</c>. The runtime's own parser is compiled anew
/// for each enumeration, which costs more than reading a file.
/// </summary>
internal sealed class EnumNames
{
    private readonly string[] _names;

    /// <param name="type">An enumeration whose values count from 0.</param>
    public EnumNames(Type type)
    {
        _names = Enum.GetNames(type);
        for (var i = 0; i < _names.Length; i++) _names[i] = NameOf(_names[i]);
    }

    public static EnumNames Roles { get; } = new(typeof(Role));

    public static EnumNames Bounds { get; } = new(typeof(Bound));

    public static EnumNames Scopes { get; } = new(typeof(BoundScope));

    public static EnumNames Reaches { get; } = new(typeof(NegationReach));

    public static EnumNames Reasons { get; } = new(typeof(UnreadableReason));

    public static EnumNames CalendarUnits { get; } = new(typeof(CalendarUnit));

    /// <summary>The value of a name.</summary>
    public bool TryFind(string name, out int value)
    {
        value = Array.IndexOf(_names, name);
        return value >= 0;
    }

    /// <summary>As the lexicons write a name: <c>AtLeast</c> is <c>at-least</c>.</summary>
    public static string NameOf(string name)
    {
        Span<char> text = stackalloc char[name.Length * 2];
        var length = 0;
        foreach (var c in name)
        {
            if (char.IsUpper(c) && length > 0) text[length++] = '-';
            text[length++] = char.ToLowerInvariant(c);
        }

        return text.Slice(0, length).ToString();
    }
}
