namespace Beleg;

/// <summary>In whose voice a quote speaks; derived from the text.</summary>
public enum Voice
{
    /// <summary>The source speaks for itself.</summary>
    Own,

    /// <summary>
    /// The source reports what somebody else says: in the subjunctive (German <em>Konjunktiv I</em>: <em>werde, solle</em>), by
    /// hearsay, or with an attribution (<em>so X</em>, <em>according to X</em>).
    /// </summary>
    Indirect,

    /// <summary>The words stand between quotation marks.</summary>
    Quoted,
}
