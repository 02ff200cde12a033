using Beleg.Proving.Citing;
using Beleg.Proving.Diagnostics;

namespace Beleg.Generators.Citing;

/// <summary>A citation in the project's code, and where it stands.</summary>
internal sealed record CitedMember(CitedConstant Constant, SeedLocation Location);
