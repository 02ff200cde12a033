namespace Beleg.Linguistics.Values.Units;

/// <summary>The codes of ISO 4217, and the signs that stand for them.</summary>
internal static class Currencies
{
    private const string Codes =
        "AED AFN ATS BEF CUC CYP DEM EEK ESP FIM FRF GRD HRK IEP ITL LTL LVL MTL NLG PTE SIT SKK SLL XCG ZWG ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK "
        + "DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW "
        + "KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR "
        + "PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS "
        + "VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL";

    private static readonly WordTable<UnitSense> s_codes = Enter(Codes);

    /// <summary>The currency of a sign that is one character.</summary>
    public static string? OfSign(char sign) => sign switch
    {
        '€' => "EUR",
        '$' => "USD",
        '£' => "GBP",
        '¥' => "JPY",
        '₹' => "INR",
        '₽' => "RUB",
        '₩' => "KRW",
        '₪' => "ILS",
        '₺' => "TRY",
        '₴' => "UAH",
        '₫' => "VND",
        '₦' => "NGN",
        '฿' => "THB",
        '₱' => "PHP",
        '₸' => "KZT",
        '₡' => "CRC",
        '₲' => "PYG",
        '₵' => "GHS",
        '₾' => "GEL",
        '₮' => "MNT",
        '؋' => "AFN",
        '֏' => "AMD",
        '₼' => "AZN",
        '৳' => "BDT",
        '₭' => "LAK",
        '៛' => "KHR",
        '￥' => "JPY",
        '￡' => "GBP",
        '＄' => "USD",
        _ => null,
    };

    public static bool IsCode(ReadOnlySpan<char> word) => word.Length == 3 && s_codes.Find(word) >= 0;

    /// <summary>The currency that stands at a token, in front of its sum or behind it: a code, a sign, <em>US$</em>.</summary>
    public static UnitSense? Find(Sentence s, int at, out int end)
    {
        end = at + 1;
        if (OfSign(s.SymbolAt(at)) is { } code) return s.SymbolAt(at) == '$' && s[at].Before == Gap.Blank && s[at - 1] is { Kind: TokenKind.Word, Length: 1 } && s.Text[s[at - 1].Start] is 'c' or 'C' ? Of("CAD") : Of(code);
        if (s[at].Kind != TokenKind.Word) return null;
        if (s.SymbolAt(at + 1) == '$' && s.IsAttached(at + 1) && OfDollar(s.Chars(at)) is { } dollar)
        {
            end++;
            return Of(dollar);
        }

        if (s.SymbolAt(at + 1) == '¥' && s.IsAttached(at + 1) && OfYen(s.Chars(at)) is { } yen)
        {
            end++;
            return Of(yen);
        }

        // "50 T€"
        if (s.SymbolAt(at + 1) == '€' && s.IsAttached(at + 1) && s.Chars(at).SequenceEqual("T".AsSpan()))
        {
            end++;
            return new(UnitKind.Money, "EUR", 1000);
        }

        // "5 US-$"
        if (s.SymbolAt(at + 1) == '-' && s.IsAttached(at + 1) && s.SymbolAt(at + 2) == '$' && s.IsAttached(at + 2) && OfDollar(s.Chars(at)) is { } hyphened)
        {
            end += 2;
            return Of(hyphened);
        }

        if (Find(s.Chars(at)) is { } currency) return currency;
        var own = s.Language.Symbols.Find(s.Chars(at));
        if (own < 0 || s.Language.Symbols[own] is not { Kind: UnitKind.Money } money) return null;

        // "Fr. 50"
        if (s.IsSymbol(end, '.') && s.IsAttached(end) && s[end + 1].Kind == TokenKind.Digits && !s.IsAttached(end + 1) && !s.Has(at - 1, Role.At)) end++;
        return money;
    }

    private static UnitSense? Find(ReadOnlySpan<char> word)
    {
        if (word.Length != 3) return word.Length == 2 ? OfLetters(word) : null;
        var index = s_codes.Find(word);
        return index < 0 ? null : s_codes[index];
    }

    /// <summary>Signs made of letters that stand for one currency only (<em>kr</em> and <em>Rs</em> stand for several).</summary>
    private static UnitSense? OfLetters(ReadOnlySpan<char> word) =>
        word.SequenceEqual("RM".AsSpan()) ? Of("MYR") : word.SequenceEqual("zł".AsSpan()) ? Of("PLN") : word.SequenceEqual("Kč".AsSpan()) ? Of("CZK")
        : word.SequenceEqual("Rp".AsSpan()) ? Of("IDR") : word.SequenceEqual("Ft".AsSpan()) ? Of("HUF") : word.SequenceEqual("Kz".AsSpan()) ? Of("AOA") : word.SequenceEqual("DM".AsSpan()) ? Of("DEM") : null;

    private static UnitSense? Of(string code) => Find(code.AsSpan());

    /// <summary>The letters before a sign that two currencies share: CN¥, JP¥.</summary>
    private static string? OfYen(ReadOnlySpan<char> letters) =>
        letters.SequenceEqual("CN".AsSpan()) || letters.SequenceEqual("RMB".AsSpan()) ? "CNY" : letters.SequenceEqual("JP".AsSpan()) ? "JPY" : null;

    /// <summary>The dollar that the letters before its sign name: A$, HK$, aud$.</summary>
    private static string? OfDollar(ReadOnlySpan<char> letters)
    {
        if (letters.Length == 3)
        {
            Span<char> upper = stackalloc char[3];
            for (var i = 0; i < 3; i++) upper[i] = char.ToUpperInvariant(letters[i]);
            if (s_codes.Find(upper) >= 0 && upper[2] == 'D') return upper.ToString();
        }

        return letters.ToString() switch
        {
            "US" or "U" => "USD",
            "A" or "AU" => "AUD",
            "C" or "CA" => "CAD",
            "HK" => "HKD",
            "NZ" => "NZD",
            "S" => "SGD",
            "NT" => "TWD",
            "R" => "BRL",
            "MX" or "Mex" => "MXN",
            "CAN" => "CAD",
            "NTD" => "TWD",
            "J" => "JMD",
            "TT" => "TTD",
            "BZ" => "BZD",
            "Bds" => "BBD",
            "EC" => "XCD",
            "FJ" => "FJD",
            "GY" => "GYD",
            "RD" => "DOP",
            "CI" => "KYD",
            "SI" => "SBD",
            "COL" => "COP",
            "AR" => "ARS",
            "N" => "NAD",
            _ => null,
        };
    }

    private static WordTable<UnitSense> Enter(string codes)
    {
        var table = new WordTable<UnitSense>();
        foreach (var code in codes.Split(' ')) table.Add(code, new(UnitKind.Money, code));
        return table;
    }
}
