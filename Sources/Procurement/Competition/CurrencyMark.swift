/// The symbols and codes that stand beside amounts.
package enum CurrencyMark {
  /// The codes of the currencies that a mark can mean: those of a symbol, or the code itself; `nil`
  /// where the text is no mark of a currency.
  package static func currencies(named mark: String) -> [String]? {
    if let codes = symbols[mark] { return codes }
    let isCode = mark.utf8.count == 3 && (mark == mark.uppercased() || mark == mark.lowercased())
    guard isCode, let currency = Currency(mark), isLikelyCode(currency.code) else { return nil }
    return [currency.code]
  }

  /// Whether a character can be part of a mark.
  package static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .currencySymbol, .uppercaseLetter, .lowercaseLetter, .otherLetter: true
    default: false
    }
  }

  /// Whether three letters are a code rather than a word such as `TBC` or `POA`.
  ///
  /// A code that is not listed is refused as a word, which is an error all the same.
  private static func isLikelyCode(_ code: String) -> Bool { codes.contains(code) }

  private static let symbols: [String: [String]] = [
    "£": ["GBP", "GIP", "FKP", "SHP", "EGP"],
    "€": ["EUR"],
    "$": dollars, "US$": ["USD"], "A$": ["AUD"], "AU$": ["AUD"], "C$": ["CAD"], "CA$": ["CAD"],
    "NZ$": ["NZD"], "HK$": ["HKD"], "S$": ["SGD"], "R$": ["BRL"],
    "¥": ["JPY", "CNY"], "円": ["JPY"], "元": ["CNY"], "₹": ["INR"], "₴": ["UAH"], "₺": ["TRY"],
    "₽": ["RUB"], "₩": ["KRW"], "₪": ["ILS"], "₦": ["NGN"], "₫": ["VND"], "฿": ["THB"],
    "kr": ["DKK", "NOK", "SEK", "ISK"], "Kr": ["DKK", "NOK", "SEK", "ISK"],
    "zł": ["PLN"], "Kč": ["CZK"], "Ft": ["HUF"], "lei": ["RON"], "лв": ["BGN"],
    "Fr": ["CHF"], "R": ["ZAR"],
  ]

  private static let dollars = [
    "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS", "BBD", "BMD",
    "BSD", "BZD", "FJD", "JMD", "KYD", "LRD", "NAD", "TTD", "XCD",
  ]

  /// The codes of ISO 4217 in use.
  private static let codes = Set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN \
    BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS \
    GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW \
    KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD \
    NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD \
    SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES \
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW
    """.split(separator: " ").map(String.init))
}
