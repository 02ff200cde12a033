// A tour of the catalogue: what was planned for the Industrial AI Cloud and what came of it, each figure with the words
// that prove it; then every other fact.
using System.Text;
using Beleg.Catalogues;
using Tour;

Console.OutputEncoding = Encoding.UTF8;
var page = new Page(Console.Out);

page.Title($"{KiStandort.IndustrialAiCloud.Entity}: plan and outcome");
page.PlanAndOutcome("graphics processors", KiStandort.IndustrialAiCloud.Gpus);
page.PlanAndOutcome("building time", KiStandort.IndustrialAiCloud.BuildingTime);

page.Title("Everything else");
foreach (var fact in KiStandort.All.Where(fact => fact.Subject != KiStandort.IndustrialAiCloud.Entity)) page.Fact(fact);

page.Title(KiStandort.Proof.ToString());
