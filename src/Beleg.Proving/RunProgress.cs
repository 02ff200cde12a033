namespace Beleg.Proving;

/// <summary>How much of the proof is done, in files and sources.</summary>
internal readonly record struct RunProgress(RunStage Stage, int Done, int Total);

/// <summary>The parts of a run, in their order.</summary>
internal enum RunStage
{
    /// <summary>The seed files become models.</summary>
    Reading,

    /// <summary>Sources and quotes are sought in their documents, and values read from the quotes.</summary>
    Quotes,

    /// <summary>Statements are held against each other.</summary>
    Together,

    /// <summary>Documents are read for what nobody cites.</summary>
    Coverage,

    /// <summary>The catalogue as a whole, and what was accepted of it.</summary>
    Catalogue,
}
