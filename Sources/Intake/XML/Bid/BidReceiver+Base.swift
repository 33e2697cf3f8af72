internal import Procurement

/// In what terms prices are given: the attributes `price-base`, `vat` and `currency`.
extension BidReceiver {
  /// What the attributes of `price` or `prices` say; another currency is reported.
  func base(of attributes: [BidName: Sourced<String>]) -> WrittenBase {
    if let currency = attributes[.currency] { _ = isCompetitionCurrency(currency) }
    return WrittenBase(terms: attributes[.priceBase], vat: attributes[.vat], log: &log)
  }

  /// What `prices` says for all of its lines.
  func readGeneralBase(_ tag: borrowing XMLStartTag) {
    let attributes = attributes(of: tag, .prices)
    generalBase = base(of: attributes)
    saysBase = attributes[.priceBase] != nil || attributes[.vat] != nil
  }

  /// Holds what a line says of its base, or `prices` for it, against the lines before it.
  ///
  /// - Returns: `false` where it cannot be read, or names another currency.
  func checkBase(_ tag: borrowing XMLStartTag) -> Bool {
    var base = generalBase.base
    var place = tag.location
    var isSound = true
    for index in 0..<tag.attributeCount {
      do throws(ValueProblem) {
        switch BidName(rawValue: tag.attribute(index)) {
        case .priceBase:
          place = tag.location(ofAttribute: index)
          base = PriceBase(terms: try WrittenBase.terms(tag.value(index)), vat: base.vat)
        case .vat:
          place = tag.location(ofAttribute: index)
          base = PriceBase(terms: base.terms, vat: try WrittenBase.vat(tag.value(index)))
        case .currency:
          let text = Sourced(tag.value(index), at: tag.location(ofAttribute: index))
          isSound = isCompetitionCurrency(text) && isSound
        default: break
        }
      } catch {
        isSound = false
        error.report(
          tag.attributeName(index), WrittenSpace.trimmed(tag.value(index)), at: place, log: &log)
      }
    }
    guard isSound, let sumIndex else { return isSound }
    if let other = draft.prices.otherBase(than: base, ofLineAt: tag.location, in: sumIndex) {
      MixedBases.report(base, against: other, of: id?.value ?? "", at: place, log: &log)
    }
    return true
  }

  /// Whether a currency is the competition's, or, where that is not known, a currency at all.
  func isCompetitionCurrency(_ value: Sourced<String>) -> Bool {
    let code = WrittenSpace.trimmed(value.value)
    statedCurrency = code
    if let context, knowsCurrency {
      return WrittenCurrency.isCompetitions(code, context, at: value.source, log: &log)
    }
    if Currency(code) != nil { return true }
    log.report(
      .wrongCurrency, "currency \(ShownValue.quoted(code)) is not a currency", at: value.source,
      hint: "write the three letters of its code: GBP")
    return false
  }
}
