using Beleg.Proving.Diagnostics;

namespace Beleg.Proving.Seeds;

/// <summary>Who vouches for the words of a sentence that were not read, and why.</summary>
/// <param name="By">An editor that <c>catalogue.yaml</c> declares.</param>
internal sealed record AttestationSeed(Spanned By, Spanned Because, SeedLocation Location)
{
    public AttestationSeed WithoutPlace() => new(By.WithoutPlace(), Because.WithoutPlace(), SeedLocation.None);
}

/// <summary>What a catalogue allows to be attested.</summary>
internal enum AttestationMode
{
    /// <summary>Citations, statements and fact files.</summary>
    Allowed,

    /// <summary>All these, and sources.</summary>
    BySource,

    /// <summary>Nothing.</summary>
    Forbidden,
}
