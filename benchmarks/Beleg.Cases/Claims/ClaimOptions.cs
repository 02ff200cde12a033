namespace Beleg.Cases.Claims;

/// <param name="Lists">Whether each case that came out otherwise than expected is printed with its messages.</param>
/// <param name="Only">What the ids of the cases start with.</param>
/// <param name="Dropped">Keys of the contexts that are left out.</param>
internal sealed record ClaimOptions(bool Lists, string Only, IReadOnlyCollection<string> Dropped)
{
    /// <summary><see langword="null"/> where the arguments are no options.</summary>
    public static ClaimOptions? Parse(ReadOnlySpan<string> arguments)
    {
        var options = new ClaimOptions(false, "", []);
        while (!arguments.IsEmpty)
        {
            switch (arguments)
            {
                case ["--list", ..]:
                    options = options with { Lists = true };
                    arguments = arguments[1..];
                    break;

                case ["--only", var prefix, ..]:
                    options = options with { Only = prefix };
                    arguments = arguments[2..];
                    break;

                case ["--drop", var keys, ..]:
                    options = options with { Dropped = keys.Split(',') };
                    arguments = arguments[2..];
                    break;

                default:
                    return null;
            }
        }

        return options;
    }
}
