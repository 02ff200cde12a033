using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.Values;

/// <summary>States that something holds for every value that a generator makes.</summary>
internal static class Property
{
    private static readonly Config Settings = Config.QuickThrowOnFailure.WithMaxTest(1000);

    public static void Holds<T>(Gen<T> values, Func<T, bool> predicate)
        => Check.One(Settings, Prop.ForAll(values.ToArbitrary(), predicate));
}
