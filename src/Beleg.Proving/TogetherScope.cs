using Beleg.Proving.Consistency;
using Beleg.Proving.Derivations;

namespace Beleg.Proving;

/// <summary>A proven file with what it needs of the others: equal to the one before when neither changed.</summary>
/// <param name="Operands">What its derivations rest on.</param>
/// <param name="Containments">What its contested statements lie within.</param>
internal sealed record TogetherScope(ProvenFile File, OperandTable Operands, ContainmentTable Containments)
{
    public static TogetherScope Narrow(ProvenFile file, OperandTable operands, ContainmentTable containments) =>
        new(file, operands.For(file), containments.For(file));
}
