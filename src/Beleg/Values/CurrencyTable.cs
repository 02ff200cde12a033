namespace Beleg;

/// <summary>The active codes of ISO 4217 list one, as of 1 January 2026 (Bulgaria in the euro area), with their minor units.</summary>
internal static class CurrencyTable
{
    public const int NoMinorUnit = -1;

    /// <summary>The digits of the minor unit, <see cref="NoMinorUnit"/> where the standard says N.A., nothing for a code that is not active.</summary>
    public static int? MinorUnitDigits(string code) => code switch
    {
        "BIF" or "CLP" or "DJF" or "GNF" or "ISK" or "JPY" or "KMF" or "KRW" or "PYG" or "RWF" or "UGX" or "UYI"
            or "VND" or "VUV" or "XAF" or "XOF" or "XPF" => 0,

        "AED" or "AFN" or "ALL" or "AMD" or "AOA" or "ARS" or "AUD" or "AWG" or "AZN"
            or "BAM" or "BBD" or "BDT" or "BMD" or "BND" or "BOB" or "BOV" or "BRL" or "BSD" or "BTN" or "BWP" or "BYN" or "BZD"
            or "CAD" or "CDF" or "CHE" or "CHF" or "CHW" or "CNY" or "COP" or "COU" or "CRC" or "CUP" or "CVE" or "CZK"
            or "DKK" or "DOP" or "DZD" or "EGP" or "ERN" or "ETB" or "EUR" or "FJD" or "FKP"
            or "GBP" or "GEL" or "GHS" or "GIP" or "GMD" or "GTQ" or "GYD" or "HKD" or "HNL" or "HTG" or "HUF"
            or "IDR" or "ILS" or "INR" or "IRR" or "JMD" or "KES" or "KGS" or "KHR" or "KPW" or "KYD" or "KZT"
            or "LAK" or "LBP" or "LKR" or "LRD" or "LSL" or "MAD" or "MDL" or "MGA" or "MKD" or "MMK" or "MNT" or "MOP" or "MRU"
            or "MUR" or "MVR" or "MWK" or "MXN" or "MXV" or "MYR" or "MZN" or "NAD" or "NGN" or "NIO" or "NOK" or "NPR" or "NZD"
            or "PAB" or "PEN" or "PGK" or "PHP" or "PKR" or "PLN" or "QAR" or "RON" or "RSD" or "RUB"
            or "SAR" or "SBD" or "SCR" or "SDG" or "SEK" or "SGD" or "SHP" or "SLE" or "SOS" or "SRD" or "SSP" or "STN" or "SVC"
            or "SYP" or "SZL" or "THB" or "TJS" or "TMT" or "TOP" or "TRY" or "TTD" or "TWD" or "TZS"
            or "UAH" or "USD" or "USN" or "UYU" or "UZS" or "VED" or "VES" or "WST" or "XAD" or "XCD" or "XCG" or "YER"
            or "ZAR" or "ZMW" or "ZWG" => 2,

        "BHD" or "IQD" or "JOD" or "KWD" or "LYD" or "OMR" or "TND" => 3,
        "CLF" or "UYW" => 4,

        "XAG" or "XAU" or "XBA" or "XBB" or "XBC" or "XBD" or "XDR" or "XPD" or "XPT" or "XSU" or "XTS" or "XUA" or "XXX" => NoMinorUnit,

        _ => null,
    };
}
