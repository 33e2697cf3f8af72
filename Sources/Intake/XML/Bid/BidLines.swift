internal import Procurement

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
          lines.notePlaceholder(
            amount, amount.description, at: tag.location(ofAttribute: index))
        }
      case .total:
        numbers.total = number(tag, index, .total)
        numbers.totalIndex = index
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
    if lines.looksForRepetition { lookForRepetition(tag) }
    add(quantity, price, numbers, tag)
  }

  private func lookForRepetition(_ tag: borrowing XMLStartTag) {
    var number = RepeatedLines.start(bid: 0)
    var idIndex: Int?
    for name in [BidName.id, .year] {
      for index in 0..<tag.attributeCount where tag.attribute(index) == name.rawValue {
        number = tag.withValue(index) { RepeatedLines.mixed(number, $0) }
        if name == .id { idIndex = index }
      }
    }
    guard let idIndex, lines.isRepeated(number) else { return }
    RepeatedLines.report(
      WrittenSpace.trimmed(tag.value(idIndex)), of: id?.value ?? "",
      at: tag.location(ofAttribute: idIndex), log: &log)
  }

  private func add(
    _ quantity: FixedDecimal, _ price: FixedDecimal, _ numbers: LineNumbers,
    _ tag: borrowing XMLStartTag
  ) {
    do throws(NumberError) {
      if case .read(let total) = numbers.total {
        try check(total, numbers.totalIndex, quantity, price, tag)
      }
      guard let index = sumIndex else { return }
      try draft.prices.add(quantity, times: price, to: index) {
        let place = tag.place
        return (place.line, place.column)
      }
      tag.remember()
    } catch {
      report(.numberTooLong, at: tag.location) {
        (
          "the line's amount, or the sum up to it, has more digits than can be computed",
          "check the quantity and the unit price"
        )
      }
    }
  }

  private func check(
    _ total: FixedDecimal, _ index: Int, _ quantity: FixedDecimal, _ price: FixedDecimal,
    _ tag: borrowing XMLStartTag
  ) throws(NumberError) {
    let amount = try quantity * price
    if LineTotal.agrees(total, with: amount, lineRounding, context?.currency) { return }
    report(.lineTotalDiffers, at: tag.location(ofAttribute: index)) {
      (
        "total \"\(total)\" is not \(quantity) × \(price) = \(amount.trimmed)",
        "ask the bidder which of the three figures is meant"
      )
    }
  }

  @inline(__always)
  private func number(
    _ tag: borrowing XMLStartTag, _ index: Int, _ name: BidName
  ) -> LineNumber {
    let number = tag.withValue(index) { try? FixedDecimal(parsing: $0) }
    if let number {
      if number.scale >= 4 {
        lines.look(at: number, of: id?.value ?? "", at: tag.location(ofAttribute: index))
      }
      return .read(number)
    }
    let text = tag.value(index)
    if let number = PlainNumber.read(text) { return .read(number) }
    guard showsMore else {
      report(.notANumber, at: tag.location(ofAttribute: index)) { ("", "") }
      return .wrong
    }
    do throws(ValueProblem) {
      let currency = name == .quantity ? nil : context?.currency
      return .read(try PlainNumber.parse(text, currency: currency))
    } catch {
      error.report(
        name.text, WrittenSpace.trimmed(text), at: tag.location(ofAttribute: index), log: &log)
      countReport()
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
    if tag.withValue(index, { undoubted.contains($0) }) { return }
    let kind = WrittenSpace.trimmed(tag.value(index))
    if let known = PriceLineKind(rawValue: kind) {
      if known.isDoubtful { lines.noteDoubtful(known, at: tag.location(ofAttribute: index)) }
    } else if kind.isEmpty {
      ValueProblem.blank.report("kind", "", at: tag.location(ofAttribute: index), log: &log)
    } else {
      report(.unknownLineKind, at: tag.location(ofAttribute: index)) {
        (
          "kind \(ShownValue.quoted(kind)) is not known",
          NearestName.hint(for: kind, among: PriceLineKind.allCases.map(\.rawValue))
        )
      }
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
    report(.unfitYear, at: tag.location(ofAttribute: index)) {
      (
        "year \(ShownValue.quoted(year)) is not a year",
        "write the year of the contract (1) or of the calendar (2027)"
      )
    }
  }
}

/// The numbers of a priced line, as far as they are there.
private struct LineNumbers {
  var quantity = LineNumber.missing
  var unitPrice = LineNumber.missing
  var total = LineNumber.missing
  /// Which attribute the total is.
  var totalIndex = 0
}

private enum LineNumber: Equatable {
  case missing
  case wrong
  case read(FixedDecimal)
}
