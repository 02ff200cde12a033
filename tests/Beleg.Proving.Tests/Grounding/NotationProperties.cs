using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Proving.Tests.Grounding;

/// <summary>Whatever is written out in a notation of the language is read back, at its place; whatever is changed is not.</summary>
public sealed class NotationProperties
{
    private static readonly Gen<long> s_numbers = Gen.OneOf(
        Gen.Choose(0, 20).Select(n => (long)n),
        Gen.Choose(21, 999).Select(n => (long)n),
        Gen.Choose(2101, 999_999).Select(n => (long)n),
        Gen.Choose(1_000_000, 999_999_999).Select(n => (long)n));

    private static readonly Gen<DateTime> s_days = Gen.Choose(0, 73_000).Select(days => new DateTime(1900, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(days));

    [Fact]
    public void German_digits() => ForAll(s_numbers, number => Spelling.GermanDigits(number).All(text => ReadsAs("de", text + " Teile", new AmountValue(AmountKind.Number, number), text)));

    [Fact]
    public void English_digits() => ForAll(s_numbers, number => Spelling.EnglishDigits(number).All(text => ReadsAs("en", text + " parts", new AmountValue(AmountKind.Number, number), text)));

    [Fact]
    public void German_decimals() => ForAll(
        s_numbers.Zip(Gen.Choose(1, 999)),
        pair => Spelling.GermanDigits(pair.Item1).All(text => ReadsAs("de", $"{text},{pair.Item2:000} Teile", new AmountValue(AmountKind.Number, pair.Item1 + new Rational(pair.Item2, 1000)), $"{text},{pair.Item2:000}")));

    [Fact]
    public void English_decimals() => ForAll(
        s_numbers.Zip(Gen.Choose(1, 999)),
        pair => Spelling.EnglishDigits(pair.Item1).All(text => ReadsAs("en", $"{text}.{pair.Item2:000} parts", new AmountValue(AmountKind.Number, pair.Item1 + new Rational(pair.Item2, 1000)), $"{text}.{pair.Item2:000}")));

    [Fact]
    public void German_words() => ForAll(s_numbers, number => Spelling.German(number) is var text && ReadsAs("de", $"Es sind {text} Teile.", new AmountValue(AmountKind.Number, number), text));

    [Fact]
    public void English_words() => ForAll(
        s_numbers.Where(number => number != 1),
        number => new[] { true, false }.Select(withAnd => Spelling.English(number, withAnd)).All(text => ReadsAs("en", $"There are {text} parts.", new AmountValue(AmountKind.Number, number), text)));

    [Fact]
    public void German_sums_of_money() => ForAll(
        s_numbers,
        number => Spelling.GermanDigits(number).All(digits => new[] { digits + " €", digits + " Euro", "€ " + digits, "EUR " + digits, digits + " EUR", digits + "\u00A0€" }
            .All(text => ReadsAs("de", $"Sie zahlen {text}.", new AmountValue(AmountKind.Money, number, "EUR"), text))));

    [Fact]
    public void English_sums_of_money() => ForAll(
        s_numbers,
        number => Spelling.EnglishDigits(number).All(digits => new[] { "$" + digits, "US$" + digits, digits + " dollars", "USD " + digits, digits + " USD" }
            .All(text => ReadsAs("en", $"They pay {text}.", new AmountValue(AmountKind.Money, number, "USD"), text))));

    [Fact]
    public void Scales() => ForAll(
        Gen.Choose(1, 9999).Zip(Gen.Elements(("Mio.", 6), ("Millionen", 6), ("Mrd.", 9), ("Milliarden", 9), ("Billionen", 12), ("Tsd.", 3))),
        pair => FormattableString.Invariant($"{pair.Item1 / 10},{pair.Item1 % 10} {pair.Item2.Item1}") is var text
            && ReadsAs("de", text + " Euro", new AmountValue(AmountKind.Money, new Rational(pair.Item1, 10) * Rational.Pow10(pair.Item2.Item2), "EUR"), text + " Euro"));

    [Fact]
    public void German_days() => ForAll(s_days, day => GermanDates(day).All(text => ReadsAs("de", $"Das war am {text} in Berlin.", new DateValue(new(day.Year, day.Month, day.Day)), text)));

    [Fact]
    public void English_days() => ForAll(s_days, day => EnglishDates(day).All(text => ReadsAs("en", $"That was on {text} in Berlin.", new DateValue(new(day.Year, day.Month, day.Day)), text)));

    [Fact]
    public void German_lengths_of_time() => ForAll(
        Gen.Choose(2, 400).Zip(Gen.Elements(("Jahre", 12), ("Monate", 1), ("Jahrzehnte", 120))),
        pair => FormattableString.Invariant($"{pair.Item1} {pair.Item2.Item1}") is var text
            && ReadsAs("de", $"Es dauerte {text}.", new DurationValue(Extent.OfMonths(pair.Item1 * pair.Item2.Item2)), text));

    [Fact]
    public void Ranges() => ForAll(
        s_numbers.Two().Where(pair => pair.Item1 < pair.Item2),
        pair => new[] { " bis ", "–", "-", " – " }.All(sign => (Spelling.GermanDigits(pair.Item1).Last() + sign + Spelling.GermanDigits(pair.Item2).Last()) is var text
            && ReadsAs("de", text + " Euro", new AmountValue(AmountKind.Money, pair.Item1, pair.Item2, "EUR"), text + " Euro")));

    [Theory]
    [InlineData("de", "Sie zahlen {0} Euro.")]
    [InlineData("en", "They pay {0} euros.")]
    public void A_changed_digit_is_another_number(string language, string sentence) => ForAll(
        from number in s_numbers from place in Gen.Choose(0, 11) from step in Gen.Choose(1, 9) select (Number: number, Place: place, By: step),
        change => DigitsIn(language, change.Number).All(text => !SaysEuros(language, sentence, WithDigitChanged(text, change.Place, change.By), change.Number)));

    [Theory]
    [InlineData("de", "Sie nannten {0}.", "-{0} Euro|−{0} Euro|{0} Mio. Euro|{0} Dollar|{0} Prozent|{0} Jahre|{0} Euro jährlich|1{0} Euro|{0}0 Euro|mindestens {0} Dollar|B{0} Euro")]
    [InlineData("en", "They named {0}.", "-{0} euros|−{0} euros|{0} million euros|{0} dollars|{0} percent|{0} years|{0} euros a year|1{0} euros|{0}0 euros|at least {0} dollars|B{0} euros|${0}|{0}k euros")]
    public void Another_sign_scale_or_unit_is_another_value(string language, string sentence, string others) => ForAll(
        s_numbers.Where(number => number > 0),
        number => DigitsIn(language, number).All(text => others.Split('|').All(other => !SaysEuros(language, sentence, other.Replace("{0}", text, StringComparison.Ordinal), number))));

    [Fact]
    public void English_scales() => ForAll(
        Gen.Choose(1, 9999).Zip(Gen.Elements((" million", 6), (" billion", 9), (" trillion", 12), ("bn", 9), ("k", 3))),
        pair => FormattableString.Invariant($"{pair.Item1 / 10}.{pair.Item1 % 10}{pair.Item2.Item1}") is var text
            && ReadsAs("en", $"It cost ${text}.", new AmountValue(AmountKind.Money, new Rational(pair.Item1, 10) * Rational.Pow10(pair.Item2.Item2), "USD"), "$" + text));

    [Fact]
    public void English_ranges() => ForAll(
        s_numbers.Two().Where(pair => pair.Item1 < pair.Item2),
        pair => new[] { " to ", "–", "-" }.All(sign => (Spelling.EnglishDigits(pair.Item1).First() + sign + Spelling.EnglishDigits(pair.Item2).First()) is var text
            && ReadsAs("en", text + " euros", new AmountValue(AmountKind.Money, pair.Item1, pair.Item2, "EUR"), text + " euros")));

    [Fact]
    public void Lengths_of_time_in_every_unit() => ForAll(
        Gen.Choose(2, 999).Zip(Gen.Elements(Spelling.LengthsOfTime)),
        pair => new[] { Spelling.Plain(pair.Item1), pair.Item2.Language is "de" ? Spelling.German(pair.Item1) : Spelling.English(pair.Item1, withAnd: true) }
            .All(number => $"{number} {pair.Item2.Noun}" is var text && ReadsAs(pair.Item2.Language, pair.Item2.Language is "de" ? $"Es dauerte {text}." : $"It took {text}.", new DurationValue((Rational)pair.Item1 * pair.Item2.Length), text)));

    [Fact]
    public void Shares_and_percentage_points() => ForAll(
        Gen.Choose(0, 9999),
        tenths => new[] { ("de", $"{tenths / 10},{tenths % 10} Prozent", "Prozentpunkte"), ("en", $"{tenths / 10}.{tenths % 10} percent", "percentage points") }.All(each =>
            ReadsAs(each.Item1, each.Item2, new AmountValue(AmountKind.Share, new Rational(tenths, 1000), "%"), each.Item2)
            && !Declared.Read(each.Item1, each.Item2.Split(' ')[0] + " " + each.Item3).Any(reading => reading.Value is AmountValue { Kind: AmountKind.Share })));

    [Fact]
    public void Parts_in_words() => ForAll(
        Gen.Choose(1, 9).Zip(Gen.Choose(3, 10)).Where(pair => pair.Item1 < pair.Item2),
        pair => ReadsAs("de", Spelling.GermanPart(pair.Item1, pair.Item2), new AmountValue(AmountKind.Share, new Rational(pair.Item1, pair.Item2)), Spelling.GermanPart(pair.Item1, pair.Item2))
            && ReadsAs("en", Spelling.EnglishPart(pair.Item1, pair.Item2), new AmountValue(AmountKind.Share, new Rational(pair.Item1, pair.Item2)), Spelling.EnglishPart(pair.Item1, pair.Item2)));

    [Fact]
    public void Months_quarters_and_years() => ForAll(
        Gen.Choose(1900, 2099).Zip(Gen.Choose(1, 12)),
        pair => (Year: pair.Item1, Month: pair.Item2) is var (year, month)
            && ReadsAs("de", $"Das war im {Spelling.GermanMonths[month - 1]} {year} so.", new DateValue(new(year, month)), $"{Spelling.GermanMonths[month - 1]} {year}")
            && ReadsAs("en", $"That was in {Spelling.EnglishMonths[month - 1]} {year} too.", new DateValue(new(year, month)), $"{Spelling.EnglishMonths[month - 1]} {year}")
            && ReadsAs("de", $"im {((month - 1) / 3) + 1}. Quartal {year}", new DateValue(new(year, CalendarDate.FirstQuarter + ((month - 1) / 3))), $"{((month - 1) / 3) + 1}. Quartal {year}")
            && ReadsAs("en", $"in Q{((month - 1) / 3) + 1} {year}", new DateValue(new(year, CalendarDate.FirstQuarter + ((month - 1) / 3))), $"Q{((month - 1) / 3) + 1} {year}")
            && ReadsAs("de", $"seit {year}", new PeriodValue(new(year), null), $"seit {year}")
            && ReadsAs("en", $"since {year}", new PeriodValue(new(year), null), $"since {year}"));

    [Fact]
    public void A_changed_digit_of_a_date_is_another_date() => ForAll(
        from day in s_days from place in Gen.Choose(0, 9) from step in Gen.Choose(1, 9) select (Day: day, Place: place, By: step),
        change => new[] { ("de", GermanDates(change.Day)), ("en", EnglishDates(change.Day)) }.All(each => each.Item2.All(text =>
            !Declared.Read(each.Item1, WithDigitChanged(text, change.Place, change.By)).Any(reading => reading.Value.Equals(new DateValue(new(change.Day.Year, change.Day.Month, change.Day.Day)))))));

    [Fact]
    public void A_changed_digit_or_unit_of_a_length_of_time_is_another_length() => ForAll(
        from number in Gen.Choose(2, 999) from place in Gen.Choose(0, 2) from step in Gen.Choose(1, 9) from unit in Gen.Elements(Spelling.LengthsOfTime) from other in Gen.Elements(Spelling.LengthsOfTime) select (Number: number, Place: place, By: step, Unit: unit, Other: other),
        change => new DurationValue((Rational)change.Number * change.Unit.Length) is var value
            && !Declared.Read(change.Unit.Language, $"{WithDigitChanged(Spelling.Plain(change.Number), change.Place, change.By)} {change.Unit.Noun}").Any(reading => reading.Value.Equals(value))
            && (!string.Equals(change.Other.Language, change.Unit.Language, StringComparison.Ordinal) || change.Other.Length == change.Unit.Length || !Declared.Read(change.Unit.Language, $"{change.Number} {change.Other.Noun}").Any(reading => reading.Value.Equals(value))));

    [Fact]
    public void Reading_never_throws_and_places_lie_in_the_text() => ForAll(
        Gen.ListOf(Gen.OneOf(Gen.Elements("12", "1.000", ",", ".", "-", "–", " ", " ", "%", "€", "Mio.", "ein", "halbe", "bis", "und", "Juni", "2025", "drei", "Viertel", "zwei", "hundert", "Komma", "um", "Ende", "vor", "Tagen", "/", "+", "jede", "zwanzigste", "½", "°", "C", "\n", "|", "„", "Q3", "von", "seit", "Uhr", "'"), ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString()))),
        parts =>
        {
            var text = string.Concat(parts);
            foreach (var language in new[] { "de", "en" })
            {
                foreach (var reading in Declared.Read(language, text))
                {
                    if (reading.Start < 0 || reading.Length <= 0 || reading.End > text.Length) return false;
                }
            }

            return true;
        });

    private static IEnumerable<string> GermanDates(DateTime day)
    {
        var month = Spelling.GermanMonths[day.Month - 1];
        yield return FormattableString.Invariant($"{day.Day}. {month} {day.Year}");
        yield return FormattableString.Invariant($"{day.Day}.{day.Month}.{day.Year}");
        yield return day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
        yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> EnglishDates(DateTime day)
    {
        var month = Spelling.EnglishMonths[day.Month - 1];
        yield return FormattableString.Invariant($"{month} {day.Day}, {day.Year}");
        yield return FormattableString.Invariant($"{day.Day} {month} {day.Year}");
        yield return FormattableString.Invariant($"{(month.Length == 3 ? month : month[..3] + '.')} {day.Day}, {day.Year}");
        yield return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> DigitsIn(string language, long number) => language is "de" ? Spelling.GermanDigits(number) : Spelling.EnglishDigits(number);

    private static bool SaysEuros(string language, string sentence, string words, long number) =>
        Declared.Read(language, sentence.Replace("{0}", words, StringComparison.Ordinal)).Any(reading => reading.Value.Equals(new AmountValue(AmountKind.Money, number, "EUR")));

    private static string WithDigitChanged(string text, int place, int by)
    {
        var digits = text.Select((c, i) => (c, i)).Where(pair => char.IsAsciiDigit(pair.c)).Select(pair => pair.i).ToArray();
        var at = digits[place % digits.Length];
        return text[..at] + (char)('0' + ((text[at] - '0' + by) % 10)) + text[(at + 1)..];
    }

    private static bool ReadsAs(string language, string text, TextValue value, string place)
    {
        // Four digits by themselves are a year where they can be one: the generators leave those out.
        foreach (var reading in Declared.Read(language, text))
        {
            if (reading.Value.Equals(value) && string.Equals(text.Substring(reading.Start, reading.Length), place, StringComparison.Ordinal)) return true;
        }

        throw new InvalidOperationException($"„{text}“ reads as {string.Join("; ", Declared.Read(language, text))}, not as {value} at „{place}“");
    }

    private static void ForAll<T>(Gen<T> generator, Func<T, bool> property) => Prop.ForAll(generator.ToArbitrary(), property).QuickCheckThrowOnFailure();
}
