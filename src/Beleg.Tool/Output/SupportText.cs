using System.Globalization;
using Beleg.Proving;

namespace Beleg.Tool.Output;

/// <summary>How facts are supported, in words.</summary>
internal static class SupportText
{
    /// <summary><c>8 derived, 2 named, 1 attested, 3 refused</c>: from the best down, none where there are none.</summary>
    public static string Of(SupportCounts counts)
    {
        (int Number, string Support)[] all =
        [
            (counts.Derived, Of(Support.Derived)),
            (counts.Named, Of(Support.Named)),
            (counts.Verbatim, Of(Support.Verbatim)),
            (counts.Attested, Of(Support.Attested)),
            (counts.Paraphrased, Of(Support.Paraphrased)),
            (counts.Refused, "refused"),
        ];
        return string.Join(", ", all.Where(each => each.Number > 0).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Number} {each.Support}")));
    }

#pragma warning disable CA1308 // A word of a sentence, compared with nothing.
    public static string Of(Support support) => support.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
