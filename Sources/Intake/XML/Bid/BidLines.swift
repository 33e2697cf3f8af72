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
      case .kind: numbers.kind = kind(tag, index)
      case .year: numbers.year = year(tag, index)
      case .indexation: numbers.indexation = indexation(tag, index)
      case .priceBase, .vat, .currency: saysBase = true
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
    let isBaseSound = !saysBase || checkBase(tag)
    if isScheduleIssued, hasID, let key = numbers.key { checkIssued(tag, key, numbers) }
    guard isBaseSound, case .read(let quantity) = numbers.quantity,
      case .read(let price) = numbers.unitPrice,
      let key = numbers.key
    else { return }
    if lines.looksForRepetition { lookForRepetition(tag) }
    if PriceLineNotes.isSignDoubtful(quantity, price, key) {
      lines.noteSign(of: key, at: tag.location)
    }
    if case .read(let total) = numbers.total {
      check(total, numbers.totalIndex, quantity, price, tag)
    }
    add(quantity, price, key, tag)
    if keepsLines { keep(price, key, tag) }
  }

  private func keep(_ price: FixedDecimal, _ key: FlowKey, _ tag: borrowing XMLStartTag) {
    guard let sumIndex else { return }
    var id = ""
    for index in 0..<tag.attributeCount where tag.attribute(index) == BidName.id.rawValue {
      id = WrittenSpace.trimmed(tag.value(index))
    }
    let place = tag.place
    draft.prices.kept?.keep(
      id: id, year: key.year, unitPrice: price, of: sumIndex, line: place.line,
      column: place.column)
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
    _ quantity: FixedDecimal, _ price: FixedDecimal, _ key: FlowKey,
    _ tag: borrowing XMLStartTag
  ) {
    do throws(PriceSumError) {
      guard let index = sumIndex else { return }
      try draft.prices.add(quantity, times: price, as: key, to: index) {
        let place = tag.place
        return (place.line, place.column)
      }
      tag.remember()
    } catch {
      report(error, tag)
    }
  }

  private func report(_ error: PriceSumError, _ tag: borrowing XMLStartTag) {
    switch error {
    case .overflow:
      report(.numberTooLong, at: tag.location) {
        (
          "the line's amount, or the sum up to it, has more digits than can be computed",
          "check the quantity and the unit price"
        )
      }
    case .tooManyFlows:
      lines.reportTooManyFlows(of: id?.value ?? "", at: tag.location, log: &log)
    }
  }

  /// Compares the stated total with quantity × unit price; an amount too long to be computed is
  /// reported when it is added.
  private func check(
    _ total: FixedDecimal, _ index: Int, _ quantity: FixedDecimal, _ price: FixedDecimal,
    _ tag: borrowing XMLStartTag
  ) {
    guard let amount = try? quantity * price,
      !LineTotal.agrees(total, with: amount, lineRounding, context?.currency)
    else { return }
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

  @inline(__always)
  private func kind(_ tag: borrowing XMLStartTag, _ index: Int) -> PriceLineKind? {
    if let kind = tag.withValue(index, { kinds.kind(named: $0) }) { return kind }
    return readKind(tag, index)
  }

  private func readKind(_ tag: borrowing XMLStartTag, _ index: Int) -> PriceLineKind? {
    let kind = WrittenSpace.trimmed(tag.value(index))
    if let known = PriceLineKind(rawValue: kind) { return known }
    if kind.isEmpty {
      ValueProblem.blank.report("kind", "", at: tag.location(ofAttribute: index), log: &log)
    } else {
      report(.unknownLineKind, at: tag.location(ofAttribute: index)) {
        (
          "kind \(ShownValue.quoted(kind)) is not known",
          NearestName.hint(for: kind, among: PriceLineKind.allCases.map(\.rawValue))
        )
      }
    }
    return nil
  }

  @inline(__always)
  private func year(_ tag: borrowing XMLStartTag, _ index: Int) -> Int? {
    if let year = tag.withValue(index, { PlainYear.read($0) }) { return year }
    return readYear(tag, index)
  }

  private func readYear(_ tag: borrowing XMLStartTag, _ index: Int) -> Int? {
    let year = WrittenSpace.trimmed(tag.value(index))
    if let year = PlainYear.read(year) { return year }
    report(.unfitYear, at: tag.location(ofAttribute: index)) {
      (
        "year \(ShownValue.quoted(year)) is not a year",
        "write the year of the contract (1) or of the calendar (2027)"
      )
    }
    return nil
  }
}

extension BidReceiver {
  /// Holds the line against what the authority issued.
  private func checkIssued(
    _ tag: borrowing XMLStartTag, _ key: FlowKey, _ numbers: LineNumbers
  ) {
    guard let sumIndex else { return }
    var written: [IssuedLineCheck.Part: String] = [:]
    var places: [IssuedLineCheck.Part: SourceLocation] = [:]
    for index in 0..<tag.attributeCount {
      let part: IssuedLineCheck.Part
      switch BidName(rawValue: tag.attribute(index)) {
      case .id: part = .id
      case .description: part = .description
      case .unit: part = .unit
      case .quantity: part = .quantity
      default: continue
      }
      written[part] = BidText.ifWritten(tag.value(index))
      places[part] = tag.location(ofAttribute: index)
    }
    var quantity: FixedDecimal?
    if case .read(let number) = numbers.quantity { quantity = number }
    let whole = tag.location
    draft.prices.check(
      IssuedLineCheck(
        bid: id?.value ?? "", id: written[.id] ?? "", year: key.year, written: written,
        quantity: quantity),
      in: sumIndex, at: { places[$0] ?? whole }, log: &log)
  }

  /// The number of the line's indexation.
  private func indexation(_ tag: borrowing XMLStartTag, _ index: Int) -> Int? {
    if let recent = tag.withValue(index, { recentIndexations.meaning(of: $0) }) { return recent }
    let text = WrittenSpace.trimmed(tag.value(index))
    do throws(ValueProblem) {
      let number = draft.prices.number(
        of: try WrittenIndexation.parse(text), at: tag.location(ofAttribute: index))
      if let number {
        tag.withValue(index) { recentIndexations.remember($0, meaning: number) }
      } else {
        report(PriceSumError.tooManyFlows, tag)
      }
      return number
    } catch {
      error.report("indexation", text, at: tag.location(ofAttribute: index), log: &log)
      countReport()
      return nil
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
  /// What the line pays for; `nil` where that could not be read.
  var kind: PriceLineKind? = .charge
  /// The line's year, −1 where it has none; `nil` where it could not be read.
  var year: Int? = -1
  /// The number of the line's indexation, 0 where it has none; `nil` where it could not be read.
  var indexation: Int? = 0

  /// What tells the line's flow from others; `nil` where something of it could not be read.
  var key: FlowKey? {
    guard let kind, let year, let indexation else { return nil }
    return FlowKey(kind: kind, year: year, indexation: indexation)
  }
}

private enum LineNumber: Equatable {
  case missing
  case wrong
  case read(FixedDecimal)
}
