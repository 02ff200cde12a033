using System.Globalization;

namespace Beleg.Benchmarks.Synthetic;

/// <summary>Ten facts of a harbour: numbers, money, shares, dates and a text, each with the sentence that says it.</summary>
internal static class Sentences
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    private static readonly string[] Mottos = ["Tor zum Norden", "Stadt am Strom", "Perle der Küste", "Ort der Segler"];
    private static readonly string[] EnglishMottos = ["gate to the north", "town on the stream", "pearl of the coast", "home of sailors"];
    private static readonly string[] Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    public static SyntheticFact[] Of(string name, bool isGerman, Random random)
    {
        var berths = random.Next(13, 900);
        var ships = random.Next(1_000, 99_999);
        var cranes = random.Next(13, 99);
        var budget = random.Next(11, 990) / 10m;
        var fees = random.Next(100_000, 9_000_000);
        var rail = random.Next(1, 99);
        var wind = random.Next(11, 990) / 10m;
        var opened = new DateOnly(random.Next(1880, 2020), random.Next(1, 13), random.Next(1, 29));
        var enlarged = new DateOnly(random.Next(1950, 2020), random.Next(1, 13), 1);
        var motto = random.Next(Mottos.Length);

        return
        [
            Quantity("berths", berths, "berth", isGerman ? $"In {name} gibt es {berths} Liegeplätze" : $"In {name} there are {berths} berths"),
            Quantity("ships", ships, "ship", isGerman ? $"{name} zählte im letzten Jahr {German(ships)} Schiffe" : $"{name} counted {Grouped(ships)} ships last year"),
            Quantity("cranes", cranes, "crane", isGerman ? $"Am Kai von {name} stehen {cranes} Kräne" : $"On the quay of {name} stand {cranes} cranes"),
            Money("budget", budget * 1_000_000, isGerman ? $"Der Haushalt von {name} beträgt {Decimal(budget)} Millionen Euro" : $"The budget of {name} is {budget.ToString(English)} million euros"),
            Money("fees", fees, isGerman ? $"Die Gebühren von {name} brachten {German(fees)} Euro" : $"{name} took in fees of {Grouped(fees)} euros"),
            Share("by-rail", rail, isGerman ? $"In {name} kommen {rail} Prozent der Güter mit der Bahn" : $"In {name} {rail} percent of the goods come by rail", isGerman ? "der Güter" : "of the goods"),
            Share("from-wind", wind, isGerman ? $"{name} deckt {Decimal(wind)} Prozent seines Stroms aus Wind" : $"{name} draws {wind.ToString(English)} percent of its power from wind", isGerman ? "seines Stroms" : "of its power"),
            Day("opened", opened, isGerman ? $"{name} wurde am {opened.Day}. {Months[opened.Month - 1]} {opened.Year} eröffnet" : $"{name} was opened on {opened.ToString("d MMMM yyyy", English)}"),
            Month("enlarged", enlarged, isGerman ? $"{name} wurde im {Months[enlarged.Month - 1]} {enlarged.Year} erweitert" : $"{name} was enlarged in {enlarged.ToString("MMMM yyyy", English)}"),
            Text("motto", isGerman ? Mottos[motto] : EnglishMottos[motto], isGerman ? $"Das Motto von {name} lautet „{Mottos[motto]}“" : $"The motto of {name} is “{EnglishMottos[motto]}”"),
        ];
    }

    private static SyntheticFact Quantity(string property, int number, string unit, string quote) =>
        new(property, quote, Number.Text($"{number} {unit}"), "Quantity", Number.Text($"new({number}m, \"{unit}\")"));

    private static SyntheticFact Money(string property, decimal amount, string quote) =>
        new(property, quote, Number.Text($"{amount:0} EUR"), "Money", Number.Text($"new({amount:0}m, \"EUR\")"));

    private static SyntheticFact Share(string property, decimal percent, string quote, string of) =>
        new(property, quote, Number.Text($"{percent} %"), "Share", Number.Text($"new({percent}m)")) { Of = of };

    private static SyntheticFact Day(string property, DateOnly day, string quote) =>
        new(property, quote, Number.Text($"{day:yyyy-MM-dd}"), "PartialDate", Number.Text($"new({day.Year}, {day.Month}, {day.Day})"));

    private static SyntheticFact Month(string property, DateOnly day, string quote) =>
        new(property, quote, Number.Text($"{day:yyyy-MM}"), "PartialDate", Number.Text($"new({day.Year}, {day.Month})"));

    private static SyntheticFact Text(string property, string text, string quote) => new(property, quote, text, "string", $"\"{text}\"");

    private static string Grouped(int number) => number.ToString("#,0", English);

    private static string German(int number) => Grouped(number).Replace(',', '.');

    private static string Decimal(decimal number) => number.ToString(English).Replace('.', ',');
}
