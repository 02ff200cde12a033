namespace Beleg.Linguistics.Claims;

/// <summary>What kind of text it is: the same modal is a duty in a norm and a plan in prose.</summary>
internal enum Genre : byte
{
    /// <summary>Nobody said: what can only be a duty is one.</summary>
    Unknown,

    /// <summary>News, reports, speeches: <em>shall</em> and <em>soll</em> are plans or hearsay.</summary>
    Prose,

    /// <summary>Standards, laws, guidelines (RFC 2119).</summary>
    Norm,
}
