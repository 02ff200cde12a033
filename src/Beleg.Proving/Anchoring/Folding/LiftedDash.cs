namespace Beleg.Proving.Anchoring.Folding;

/// <summary>A dash that was lifted out of a folded text, to be compared by itself.</summary>
/// <param name="At">The folded index before which it stood.</param>
/// <param name="Source">Its offset in the text.</param>
/// <param name="Shape">The character itself.</param>
/// <param name="SpaceAfter">Whether white space followed (and was lifted out with it).</param>
/// <param name="AtLineEnd">Whether it ends a line, directly behind a character: then it may be a mere hyphenation.</param>
internal readonly record struct LiftedDash(int At, int Source, char Shape, bool SpaceAfter, bool AtLineEnd);
