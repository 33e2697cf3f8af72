internal import Procurement

/// What is noted of a bid's priced lines as a whole while they go by.
struct BidLines: Sendable {
  private var placeholder: (amount: FixedDecimal, at: SourceLocation)?
  private var placeholderCount = 0
  private var floatTail: (amount: FixedDecimal, at: SourceLocation)?
  private var floatTailCount = 0
  private var optional: (kind: String, at: SourceLocation)?
  private var optionalCount = 0

  /// Notes a unit price that looks like a placeholder.
  mutating func notePlaceholder(
    _ amount: FixedDecimal, at location: @autoclosure () -> SourceLocation
  ) {
    placeholderCount += 1
    if placeholder == nil { placeholder = (amount, location()) }
  }

  /// Notes an amount with the tail of a binary fraction.
  @inline(__always)
  mutating func noteFloatTail(
    _ amount: FixedDecimal, at location: @autoclosure () -> SourceLocation
  ) {
    guard FloatTail.meant(by: amount) != nil else { return }
    floatTailCount += 1
    if floatTail == nil { floatTail = (amount, location()) }
  }

  /// Notes a line of kind option or rebate.
  mutating func noteOptional(_ kind: String, at location: @autoclosure () -> SourceLocation) {
    optionalCount += 1
    if optional == nil { optional = (kind, location()) }
  }

  /// Reports what was noted.
  func report(log: inout DiagnosticLog) {
    if let placeholder {
      PlaceholderAmount.note(
        placeholder.amount, placeholder.amount.description, as: BidName.unitPrice.text,
        count: placeholderCount, at: placeholder.at, log: &log)
    }
    if let floatTail, let meant = FloatTail.meant(by: floatTail.amount) {
      log.report(
        .floatTail,
        "\"\(floatTail.amount)\" ends in the tail of a binary fraction"
          + BidLines.more(floatTailCount, "amounts do so"),
        at: floatTail.at, hint: "ask whether \(meant) was meant; it is read as written")
    }
    if let optional {
      log.report(
        .optionalLinesInSum,
        "a line of kind \"\(optional.kind)\" is in the sum"
          + BidLines.more(optionalCount, "lines are options or rebates"),
        at: optional.at,
        hint: "take the lines out if the published rules leave them out of the price")
    }
  }

  private static func more(_ count: Int, _ words: String) -> String {
    count > 1 ? "; \(count) \(words) in all" : ""
  }
}

extension BidReceiver {
  /// Adds a priced line to the bid's sum.
  ///
  /// A schedule can have a million lines, so no text is made of what is in order.
  func readLine(_ tag: borrowing XMLStartTag) {
    var numbers = LineNumbers()
    var hasID = false
    for index in 0..<tag.attributeCount {
      switch BidName(rawValue: tag.attribute(index)) {
      case .quantity: numbers.quantity = number(tag, index, .quantity)
      case .unitPrice:
        numbers.unitPrice = number(tag, index, .unitPrice)
        if case .read(let amount) = numbers.unitPrice, PlaceholderAmount.isPlaceholder(amount) {
          lines.notePlaceholder(amount, at: tag.location(ofAttribute: index))
        }
      case .total: numbers.total = number(tag, index, .total)
      case .id:
        hasID = true
        checkID(tag, index)
      case .kind: checkKind(tag, index)
      case .year: checkYear(tag, index)
      case .description, .unit: break
      default:
        if tag.attribute(index) != XMLVocabulary.ofXML {
          reportUnknownAttribute(tag, index, of: .line)
        }
      }
    }
    if !hasID { reportMissingAttribute(.id, of: .line, at: tag.location) }
    if numbers.quantity == .missing {
      reportMissingAttribute(.quantity, of: .line, at: tag.location)
    }
    if numbers.unitPrice == .missing {
      reportMissingAttribute(.unitPrice, of: .line, at: tag.location)
    }
    guard case .read(let quantity) = numbers.quantity, case .read(let price) = numbers.unitPrice
    else { return }
    add(quantity, price, numbers.total, tag)
  }

  private func add(
    _ quantity: FixedDecimal, _ price: FixedDecimal, _ total: LineNumber,
    _ tag: borrowing XMLStartTag
  ) {
    do throws(NumberError) {
      if case .read(let total) = total { try check(total, quantity, price, tag) }
      guard let index = sumIndex else { return }
      try draft.prices.add(quantity, times: price, to: index) {
        let place = tag.place
        return (place.line, place.column)
      }
      tag.remember()
    } catch {
      log.report(
        .numberTooLong,
        "the line's amount, or the sum up to it, has more digits than can be computed",
        at: tag.location, hint: "check the quantity and the unit price")
    }
  }

  private func check(
    _ total: FixedDecimal, _ quantity: FixedDecimal, _ price: FixedDecimal,
    _ tag: borrowing XMLStartTag
  ) throws(NumberError) {
    var amount = try quantity * price
    if let rounding = lineRounding, amount.scale > rounding.places {
      amount = try amount.rounded(rounding)
    }
    guard amount != total else { return }
    log.report(
      .lineTotalDiffers, "total \"\(total)\" is not \(quantity) × \(price) = \(amount)",
      at: tag.location, hint: "ask the bidder which of the three figures is meant")
  }

  @inline(__always)
  private func number(
    _ tag: borrowing XMLStartTag, _ index: Int, _ name: BidName
  ) -> LineNumber {
    let number = tag.withValue(index) { try? FixedDecimal(parsing: $0) }
    if let number {
      if number.scale >= 4 { lines.noteFloatTail(number, at: tag.location(ofAttribute: index)) }
      return .read(number)
    }
    let text = tag.value(index)
    do throws(ValueProblem) {
      return .read(try PlainNumber.parse(text))
    } catch {
      error.report(
        name.text, WrittenSpace.trimmed(text), at: tag.location(ofAttribute: index), log: &log)
      return .wrong
    }
  }

  private func checkID(_ tag: borrowing XMLStartTag, _ index: Int) {
    let isPlain = tag.withValue(index) { bytes in
      guard (1...Identifier.maximumLength).contains(bytes.count) else { return false }
      for index in bytes.indices where !(0x21...0x7E).contains(bytes[index]) { return false }
      return true
    }
    if isPlain { return }
    _ = Identifier.read(
      tag.value(index), as: "line id", at: tag.location(ofAttribute: index), log: &log)
  }

  private func checkKind(_ tag: borrowing XMLStartTag, _ index: Int) {
    // Most lines say so, and none should cost a text.
    let isCharge = tag.withValue(index) { bytes in
      bytes.count == 6 && bytes[0] == 0x63 && bytes[1] == 0x68 && bytes[2] == 0x61
        && bytes[3] == 0x72 && bytes[4] == 0x67 && bytes[5] == 0x65
    }
    if isCharge { return }
    let kind = WrittenSpace.trimmed(tag.value(index))
    switch kind {
    case "charge", "setup", "exit": break
    case "option", "rebate": lines.noteOptional(kind, at: tag.location(ofAttribute: index))
    case "": ValueProblem.blank.report("kind", "", at: tag.location(ofAttribute: index), log: &log)
    default:
      log.report(
        .unknownLineKind, "kind \(ShownValue.quoted(kind)) is not known",
        at: tag.location(ofAttribute: index),
        hint: NearestName.hint(for: kind, among: ["charge", "setup", "exit", "option", "rebate"]))
    }
  }

  private func checkYear(_ tag: borrowing XMLStartTag, _ index: Int) {
    let isYear = tag.withValue(index) { bytes in
      guard (1...4).contains(bytes.count) else { return false }
      for index in bytes.indices where !(0x30...0x39).contains(bytes[index]) { return false }
      return true
    }
    if isYear { return }
    let year = WrittenSpace.trimmed(tag.value(index))
    if (1...4).contains(year.utf8.count), year.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return
    }
    log.report(
      .unfitYear, "year \(ShownValue.quoted(year)) is not a year",
      at: tag.location(ofAttribute: index),
      hint: "write the year of the contract (1) or of the calendar (2027)")
  }
}

/// The numbers of a priced line, as far as they are there.
private struct LineNumbers {
  var quantity = LineNumber.missing
  var unitPrice = LineNumber.missing
  var total = LineNumber.missing
}

private enum LineNumber: Equatable {
  case missing
  case wrong
  case read(FixedDecimal)
}
