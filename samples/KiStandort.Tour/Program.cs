// A tour of the catalogue: what was planned for the Industrial AI Cloud and what came of it, each figure with the words
// that prove it; then everything that is stated, by kind and entity, one line each with its place.
using System.Text;
using Beleg.Catalogues;
using Tour;

Console.OutputEncoding = Encoding.UTF8;
var page = new Page(Console.Out);

page.Title($"{KiStandort.IndustrialAiCloud.Entity}: plan and outcome");
page.PlanAndOutcome("graphics processors", KiStandort.IndustrialAiCloud.Gpus);
page.PlanAndOutcome("building time", KiStandort.IndustrialAiCloud.BuildingTime);

foreach (var kind in KiStandort.All.GroupBy(fact => fact.Subject.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
{
    page.Title(kind.Key);
    foreach (var entity in kind.GroupBy(fact => fact.Subject)) page.Entity(entity.Key, entity);
}

page.Title(KiStandort.Proof.ToString());
