// A tour of the catalogue: what was planned for the Industrial AI Cloud and what came of it, each figure with the words
// that prove it; then everything that is stated, by kind and entity, one line each with its place.
using System.Text;
using Beleg.Catalogues;
using Tour;

Console.OutputEncoding = Encoding.UTF8;
var page = new Page(Console.Out);

page.Title($"{KiStandort.IndustrialAiCloud.Entity}: plan and outcome");
page.PlanAndOutcome("graphics processors", KiStandort.IndustrialAiCloud.Gpus.Planned, KiStandort.IndustrialAiCloud.Gpus.Achieved);
// The plan says by when it is to run, the outcome how long it took: two properties, no difference.
page.PlanAndOutcome("time to build", KiStandort.IndustrialAiCloud.DueWithin.Planned, KiStandort.IndustrialAiCloud.BuildingTime.Achieved);

foreach (var kind in KiStandort.All.GroupBy(fact => fact.Subject.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
{
    page.Title(kind.Key);
    foreach (var entity in kind.GroupBy(fact => fact.Subject)) page.Entity(entity.Key, entity);
}

page.Title(KiStandort.Proof.ToString());
