internal import Procurement

/// In what terms a price is given, as its file says it, each part with its place.
struct WrittenBase: Sendable {
  var terms: Sourced<PriceBase.Terms>?
  var vat: Sourced<PriceBase.VAT>?

  /// Nothing is said of it.
  init() {}

  /// What these texts say; what cannot be read is reported.
  init(terms: Sourced<String>?, vat: Sourced<String>?, log: inout DiagnosticLog) {
    self.terms = WrittenBase.read(terms, "price base", WrittenBase.terms, log: &log)
    self.vat = WrittenBase.read(vat, "vat", WrittenBase.vat, log: &log)
  }

  private static func read<Value>(
    _ text: Sourced<String>?, _ what: String, _ parse: (String) throws(ValueProblem) -> Value,
    log: inout DiagnosticLog
  ) -> Sourced<Value>? {
    guard let text else { return nil }
    do throws(ValueProblem) {
      return Sourced(try parse(text.value), at: text.source)
    } catch {
      error.report(what, WrittenSpace.trimmed(text.value), at: text.source, log: &log)
      return nil
    }
  }

  /// The same without the places.
  var base: PriceBase { PriceBase(terms: terms?.value, vat: vat?.value) }

  /// `nominal`, or `real` and the year whose prices they are.
  static func terms(_ text: String) throws(ValueProblem) -> PriceBase.Terms {
    let words = WrittenContractType.normalised(text).split(separator: "-")
    if words == ["nominal"] { return .nominal }
    if words.count == 2, words[0] == "real", words[1].utf8.count == 4,
      let year = PlainYear.read(String(words[1])), (1900...2999).contains(year)
    {
      return .real(year: year)
    }
    throw ValueProblem(
      kind: .unfitPriceBase, reason: "is not a price base",
      hint: words == ["real"]
        ? "add the year whose prices they are: real 2026"
        : "write nominal, or real and the year whose prices they are: real 2026")
  }

  /// `excluded` or `included`.
  static func vat(_ text: String) throws(ValueProblem) -> PriceBase.VAT {
    let word = WrittenContractType.normalised(text)
    if let vat = PriceBase.VAT(rawValue: word) { return vat }
    throw ValueProblem(
      kind: .unfitPriceBase, reason: "does not say whether VAT is in the price",
      hint: NearestName.hint(for: word, among: PriceBase.VAT.allCases.map(\.rawValue)))
  }
}

/// A currency that a file names beside its amounts.
enum WrittenCurrency {
  /// Whether it is the competition's; another is reported, with the place where that is declared.
  static func isCompetitions(
    _ text: String, _ context: ImportContext, at place: SourceLocation, log: inout DiagnosticLog
  ) -> Bool {
    let code = WrittenSpace.trimmed(text)
    if Currency(code) == context.currency { return true }
    log.report(
      .wrongCurrency,
      "currency \(ShownValue.quoted(code)) is not the competition's, \(context.currency.code)",
      at: place, hint: "ask the bidder for the price in \(context.currency.code)",
      related: context.currencySource.map {
        [Diagnostic.Related("the competition's is declared here", at: $0)]
      } ?? [])
    return false
  }
}
