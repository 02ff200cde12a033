namespace Beleg;

/// <summary>A start from 0 and a length, in whichever units.</summary>
internal readonly record struct TextSpan(int Start, int Length);
