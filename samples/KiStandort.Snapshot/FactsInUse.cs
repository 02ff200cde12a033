// A program that uses a catalogue puts the facts that it relies on under a snapshot test, with whatever library it uses: here
// with Shouldly, which compares with the file beside this one. An update of the catalogue that changes one of the facts fails
// the test and shows how; whoever has read that moves what was received over what was approved.
using System.Runtime.CompilerServices;
using Beleg;
using Beleg.Catalogues;
using Shouldly;
using Xunit;

namespace Snapshot;

public sealed class FactsInUse
{
    [Fact]
    public void Are_what_they_were_when_they_were_approved() =>
        ShouldBeApproved(FactSnapshot.Of(
            KiStandort.IndustrialAiCloud.Statements.GpusPlanned,
            KiStandort.IndustrialAiCloud.Gpus.Best,
            KiStandort.IndustrialAiCloud.Opened.Best));

    // Named after this file: a build that is the same on every machine does not say where its source was.
    private static void ShouldBeApproved(string facts, [CallerFilePath] string file = "") =>
        facts.ShouldMatchApproved(options => options
            .NoDiff()
            .WithFilenameGenerator((_, _, kind, extension) => Path.ChangeExtension(file, $"{kind}.{extension}")));
}
