internal import Procurement

/// Reads the elements of a bid into a draft.
final class BidReceiver: XMLReceiver {
  let vocabulary = BidName.vocabulary
  let file: String
  /// What lines are rounded to before the sum.
  let lineRounding: Rounding?
  var draft: CompetitionDraft
  var log: DiagnosticLog
  var lines = PriceLineNotes()
  let kinds = PlainKinds()
  /// The index of the bid's sum among the draft's; `nil` where the bid has no id.
  private(set) var sumIndex: Int?

  /// The bid's id.
  private(set) var id: Sourced<String>?
  /// The currency that the bid states.
  private(set) var statedCurrency: String?
  /// Whether the file is a bid at all.
  private(set) var isBid = false

  private var root: SourceLocation?
  private var reportCount = 0
  private var seen: [BidName: SourceLocation] = [:]
  /// The text in hand: where it stands, and the attributes of its element.
  private var text: BidText?
  private var lot: Sourced<String>?
  private var bidder: String?
  private var price: Sourced<Money>?
  private var contractType: Sourced<ContractType>?
  private var initialMonths: Sourced<Int>?
  private var extensionMonths: Sourced<Int>?
  private var submitted: Sourced<CalendarDate>?
  private var variant: String?
  private var mark: BidMark?

  let context: ImportContext?
  /// Whether the competition's currency is known.
  private let knowsCurrency: Bool

  /// A reader into `draft`; without `context` it takes any currency.
  init(file: String, context: ImportContext?, draft: CompetitionDraft, log: DiagnosticLog) {
    self.file = file
    self.context = context ?? .unknown
    self.knowsCurrency = context != nil
    self.lineRounding = context?.lineRounding
    self.draft = draft
    self.log = log
    self.draft.prices.startFile()
  }

  func begin(_ tag: borrowing XMLStartTag) -> XMLContent {
    if tag.element == BidName.line.rawValue && tag.parent == BidName.prices.rawValue {
      readLine(tag)
      return .elements
    }
    guard let parent = BidName(rawValue: tag.parent) else { return beginRoot(tag) }
    guard let name = BidName(rawValue: tag.element), parent.children.contains(name) else {
      reportUnknown(tag, in: parent)
      return .skipped
    }
    if !name.isRepeated, isRepeated(name, tag) { return .skipped }
    switch name {
    case .length: readLength(tag)
    case .term: text = BidText(tag, attributes: attributes(of: tag, .term))
    case .mark:
      mark = BidMark(attributes: attributes(of: tag, .mark))
      seen[.reason] = nil
      seen[.evidence] = nil
    default:
      if name.content == .text { text = BidText(tag, attributes: attributes(of: tag, name)) }
    }
    return name.content
  }

  func end(_ element: Int, text written: String) {
    guard element != BidName.line.rawValue, let name = BidName(rawValue: element) else { return }
    switch name {
    case .mark: addMark()
    case .bid: finishBid()
    default:
      guard name.content == .text, let text else { return }
      self.text = nil
      read(name, written, text)
    }
  }

  func strayText(at location: SourceLocation) {
    log.report(
      .bidStrayText, "text stands where only elements belong, and is not read", at: location,
      hint: "remove it, or put it into the element it belongs to")
  }

  /// Adds the bid to the draft, as far as it was read.
  func finish(_ reading: XMLReading) {
    if let stop = reading.stop { log.add(stop) }
    guard isBid else { return }
    if let sumIndex, let place = reading.rememberedPlace {
      draft.prices.setLast(line: place.line, column: place.column, of: sumIndex)
    }
    lines.report(unitPrice: BidName.unitPrice.text, log: &log)
    guard let id else { return }
    draft.bids.append(
      BidRecord(
        id: id, bidder: bidder ?? "", lot: lot, price: price, contractType: contractType,
        initialMonths: initialMonths, extensionMonths: extensionMonths, submitted: submitted,
        variant: variant))
  }

  private func beginRoot(_ tag: borrowing XMLStartTag) -> XMLContent {
    guard tag.element == BidName.bid.rawValue else {
      let kind = DocumentKind.of(root: tag.name, namespace: tag.namespace)
      log.report(
        .notABid, kind.whyNotABid(root: tag.name, namespace: tag.namespace), at: tag.location,
        hint: "a bid begins with <bid xmlns=\"\(BidName.namespace)\" id=\"…\">; "
          + "`probity schema bid` prints its schema")
      return .skipped
    }
    isBid = true
    root = tag.location
    let values = attributes(of: tag, .bid)
    if let value = values[.id] {
      id = Identifier.read(value.value, as: "bid", at: value.source, log: &log)
    }
    if let value = values[.lot] {
      lot = Identifier.read(value.value, as: "lot", at: value.source, log: &log)
    }
    if let id, let context {
      sumIndex = draft.prices.index(of: id.value, at: id.source, context: context)
    }
    return .elements
  }

  private func finishBid() {
    guard let root, seen[.bidder] == nil else { return }
    log.report(
      .bidMissing, "element \"bidder\" is missing", at: root,
      hint: "add <bidder>…</bidder>: the supplier's name")
  }

  /// Reports an element that is given a second time.
  private func isRepeated(_ name: BidName, _ tag: borrowing XMLStartTag) -> Bool {
    guard let first = seen[name] else {
      seen[name] = tag.location
      return false
    }
    log.report(
      .bidRepeated, "element \"\(name.text)\" is given twice", at: tag.location,
      hint: "keep the one that counts; a file holds one bid",
      related: [.init("first given here", at: first)])
    return true
  }

  private func reportUnknown(_ tag: borrowing XMLStartTag, in parent: BidName) {
    report(.bidUnknownElement, at: tag.location) {
      let name = tag.name
      let isForeign = tag.namespace != BidName.namespace
      let children = parent.children
      let hint =
        children.isEmpty
        ? "remove it; \"\(parent.text)\" holds no elements"
        : isForeign && children.contains { $0.text == name }
          ? "put it into the namespace \"\(BidName.namespace)\""
          : NearestName.hint(for: name, among: children.map(\.text))
      return (
        "element \(ShownValue.quoted(name)) is not known in \"\(parent.text)\", and is not read",
        hint
      )
    }
  }

  /// Whether the log keeps what is reported next.
  var showsMore: Bool { reportCount < DiagnosticLog.limitPerFile }

  /// Counts a report that was made without ``report(_:at:_:)``.
  func countReport() { reportCount += 1 }

  /// Reports, with words that are only made where the log keeps them: a hostile file has a place for
  /// millions.
  func report(
    _ kind: DiagnosticKind, at location: @autoclosure () -> SourceLocation,
    _ words: () -> (message: String, hint: String)
  ) {
    countReport()
    guard reportCount <= DiagnosticLog.limitPerFile else {
      return log.report(kind, kind.title, at: SourceLocation(file: file))
    }
    let (message, hint) = words()
    log.report(kind, message, at: location(), hint: hint)
  }

  /// The attributes that the element may have; others are reported, and required ones that are
  /// missing.
  private func attributes(
    of tag: borrowing XMLStartTag, _ element: BidName
  ) -> [BidName: Sourced<String>] {
    let known = element.attributes
    var values: [BidName: Sourced<String>] = [:]
    for index in 0..<tag.attributeCount {
      let number = tag.attribute(index)
      if let name = BidName(rawValue: number), known.contains(name) {
        values[name] = Sourced(tag.value(index), at: tag.location(ofAttribute: index))
      } else if number != XMLVocabulary.ofXML {
        reportUnknownAttribute(tag, index, of: element)
      }
    }
    for name in known.prefix(element.requiredAttributeCount) where values[name] == nil {
      reportMissingAttribute(name, of: element, at: tag.location)
    }
    return values
  }

  func reportUnknownAttribute(
    _ tag: borrowing XMLStartTag, _ index: Int, of element: BidName
  ) {
    report(.bidUnknownAttribute, at: tag.location(ofAttribute: index)) {
      let name = tag.attributeName(index)
      let known = element.attributes.map(\.text)
      let hint =
        known.isEmpty
        ? "remove it; \"\(element.text)\" has no attributes"
        : NearestName.hint(for: name, among: known)
      return (
        "attribute \(ShownValue.quoted(name)) of \"\(element.text)\" is not known, and is not read",
        hint
      )
    }
  }

  func reportMissingAttribute(
    _ name: BidName, of element: BidName, at location: @autoclosure () -> SourceLocation
  ) {
    report(.bidMissing, at: location()) {
      (
        "attribute \"\(name.text)\" of \"\(element.text)\" is missing",
        "add \(name.text)=\"…\""
      )
    }
  }

  // MARK: Values

  private func readLength(_ tag: borrowing XMLStartTag) {
    let values = attributes(of: tag, .length)
    let maximum = ContractLength.maximumMonths
    if let value = values[.months] {
      initialMonths = WrittenMonths.read(
        value.value, as: "length in months", in: 1...maximum, at: value.source, log: &log)
    }
    if let value = values[.extensionMonths] {
      extensionMonths = WrittenMonths.read(
        value.value, as: "extension in months", in: 0...maximum, at: value.source, log: &log)
    }
  }

  private func read(_ name: BidName, _ written: String, _ text: BidText) {
    let place = text.location
    switch name {
    case .bidder: bidder = Identifier.read(written, as: "bidder", at: place, log: &log)?.value
    case .price: readPrice(written, text)
    case .contractType:
      contractType = WrittenContractType.read(written, at: place, log: &log)
    case .submitted:
      submitted = WrittenDate.read(written, as: "submitted", at: place, log: &log)
    case .variant: variant = Identifier.read(written, as: "variant", at: place, log: &log)?.value
    case .term: addTerm(written, text)
    case .reason: mark?.reason = BidText.ifWritten(written)
    case .evidence: mark?.evidence = BidText.ifWritten(written)
    default: break
    }
  }

  private func readPrice(_ written: String, _ text: BidText) {
    if let value = text.attributes[.currency], !isCompetitionCurrency(value) { return }
    do throws(ValueProblem) {
      let amount = try PlainNumber.parse(written, currency: context?.currency)
      PlaceholderAmount.note(amount, written, as: "price", at: text.location, log: &log)
      lines.look(at: amount, of: id?.value ?? "", at: text.location)
      if let context {
        let stated = Money(amount, context.currency)
        FineAmount.warn(stated, as: "price", at: text.location, log: &log)
        price = Sourced(stated, at: text.location)
      }
    } catch {
      error.report("price", WrittenSpace.trimmed(written), at: text.location, log: &log)
    }
  }

  private func isCompetitionCurrency(_ value: Sourced<String>) -> Bool {
    let code = WrittenSpace.trimmed(value.value)
    statedCurrency = code
    let currency = Currency(code)
    if let currency, currency == context?.currency || !knowsCurrency { return true }
    if let context, knowsCurrency {
      log.report(
        .wrongCurrency,
        "currency \(ShownValue.quoted(code)) is not the competition's, \(context.currency.code)",
        at: value.source, hint: "ask the bidder for the price in \(context.currency.code)")
    } else {
      log.report(
        .wrongCurrency, "currency \(ShownValue.quoted(code)) is not a currency", at: value.source,
        hint: "write the three letters of its code: GBP")
    }
    return false
  }

  private func addTerm(_ written: String, _ text: BidText) {
    let value = WrittenSpace.trimmed(written)
    if value.isEmpty { ValueProblem.blank.report("term", "", at: text.location, log: &log) }
    guard let id, let written = text.attributes[.name],
      let name = Identifier.read(written.value, as: "term", at: written.source, log: &log),
      !value.isEmpty
    else { return }
    let clause = text.attributes[.clause].flatMap { BidText.ifWritten($0.value) }
    draft.terms.append(
      TermRecord(
        bid: id,
        term: ContractTerm(
          name: name.value, value: Sourced(value, at: text.location), clause: clause)))
  }

  private func addMark() {
    guard let mark else { return }
    self.mark = nil
    let record = mark.record(bid: id, log: &log)
    if let record { draft.marks.append(record) }
  }
}
