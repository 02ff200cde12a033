namespace Beleg;

/// <summary>What was proven when a catalogue was compiled. A catalogue that failed its proof does not compile.</summary>
public readonly struct Proof : IEquatable<Proof>
{
    /// <summary>The counts of a proof.</summary>
    /// <param name="facts">How many facts.</param>
    /// <param name="citations">How many citations.</param>
    /// <param name="checks">How many checks.</param>
    public Proof(int facts, int citations, int checks)
    {
        Facts = facts;
        Citations = citations;
        Checks = checks;
    }

    /// <summary>How many facts the catalogue states.</summary>
    public int Facts { get; }

    /// <summary>How many citations they have together; each was found in its document, at one place.</summary>
    public int Citations { get; }

    /// <summary>How many checks were made in all, of seed files, documents, quotes and values.</summary>
    public int Checks { get; }

    /// <summary>Whether two proofs have the same counts.</summary>
    public static bool operator ==(Proof left, Proof right) => left.Equals(right);

    /// <summary>Whether two proofs have different counts.</summary>
    public static bool operator !=(Proof left, Proof right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(Proof other) => Facts == other.Facts && Citations == other.Citations && Checks == other.Checks;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Proof other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => unchecked((((Facts * 31) + Citations) * 31) + Checks);

    /// <summary><c>112 facts, 131 citations, 640 checks</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Facts} facts, {Citations} citations, {Checks} checks");
}
