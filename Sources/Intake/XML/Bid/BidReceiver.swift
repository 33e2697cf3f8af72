internal import Procurement

/// Reads the elements of a bid, of a contract schedule, or of a panel's marks into a draft.
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
  var statedCurrency: String?
  /// What the file is; `nil` where it is nothing that is read.
  private(set) var root: BidRoot?
  /// Reads the terms, and knows those that were met.
  var terms = WrittenTerms()

  /// What the file is to be; `nil` for either.
  private let expected: BidRoot?
  private var rootPlace: SourceLocation?
  var reportCount = 0
  var seen: [BidName: SourceLocation] = [:]
  /// The text in hand: where it stands, and the attributes of its element.
  private var text: BidText?
  private var lot: Sourced<String>?
  private var bidder: String?
  private var price: Sourced<Money>?
  private var statedBase = WrittenBase()
  /// What `prices` says of the base of its lines.
  var generalBase = WrittenBase()
  /// Whether `prices` or a line has said anything of it.
  var saysBase = false
  /// Whether lines are held against what the authority issued.
  let isScheduleIssued: Bool
  /// Whether lines are kept, and not only added up.
  let keepsLines: Bool
  /// The indexations met, by the bytes of their attributes.
  var recentIndexations = RecentTexts<Int>()
  private var contractType: Sourced<ContractType>?
  private var initialMonths: Sourced<Int>?
  private var extensionMonths: Sourced<Int>?
  private var submitted: Sourced<CalendarDate>?
  private var variant: String?
  var mark: BidMark?
  var moderation: PanelModeration?
  var conflict: PanelConflict?

  let context: ImportContext?
  /// Whether the competition's currency is known.
  let knowsCurrency: Bool

  /// A reader into `draft`; without `context` it takes any currency.
  ///
  /// - Parameter expected: what the file is to be; `nil` for a bid or a schedule.
  init(
    file: String, as expected: BidRoot?, context: ImportContext?, draft: CompetitionDraft,
    log: DiagnosticLog
  ) {
    self.file = file
    self.expected = expected
    self.context = context ?? .unknown
    self.knowsCurrency = context != nil
    self.lineRounding = context?.lineRounding
    self.isScheduleIssued = draft.prices.issued != nil
    self.keepsLines = draft.prices.kept != nil
    self.draft = draft
    self.log = log
    self.draft.prices.startFile()
  }

  /// Reads a file of the competition folder into the draft.
  static func read(
    _ file: consuming InputFile, as expected: BidRoot, context: ImportContext,
    into draft: inout CompetitionDraft, log: inout DiagnosticLog
  ) {
    let receiver = BidReceiver(
      file: file.name, as: expected, context: context, draft: draft, log: log)
    draft = CompetitionDraft()
    log = DiagnosticLog()
    let reading = XMLReader.read(file, to: receiver)
    receiver.finish(reading)
    draft = receiver.draft
    log = receiver.log
  }

  func begin(_ tag: borrowing XMLStartTag) -> XMLContent {
    if tag.element == BidName.line.rawValue && tag.parent == BidName.prices.rawValue {
      readLine(tag)
      return .elements
    }
    guard let parent = BidName(rawValue: tag.parent) else { return beginRoot(tag) }
    guard let name = BidName(rawValue: tag.element),
      parent.children(in: root ?? .bid).contains(name)
    else {
      reportUnknown(tag, in: parent)
      return .skipped
    }
    if !name.isRepeated, isRepeated(name, tag) { return .skipped }
    switch name {
    case .length: readLength(tag)
    case .prices: readGeneralBase(tag)
    case .term: text = BidText(tag, attributes: attributes(of: tag, .term))
    case .marks: noteMarksInBid(tag)
    case .mark, .moderation, .conflict: beginPanelEntry(name, tag)
    case .kpi: addKPI(attributes(of: tag, .kpi))
    case .responsibility: addResponsibility(attributes(of: tag, .responsibility))
    case .saving: addSaving(attributes(of: tag, .saving))
    default:
      if name.content == .text { text = BidText(tag, attributes: attributes(of: tag, name)) }
    }
    return name.content
  }

  func end(_ element: Int, text written: String) {
    guard element != BidName.line.rawValue, let name = BidName(rawValue: element) else { return }
    switch name {
    case .mark: addMark()
    case .moderation: addModeration()
    case .conflict: addConflict()
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
    guard let root else { return }
    if let sumIndex, let place = reading.rememberedPlace {
      draft.prices.setLast(line: place.line, column: place.column, of: sumIndex)
    }
    lines.report(unitPrice: BidName.unitPrice.text, log: &log)
    guard let id, root != .marks else { return }
    guard root == .bid else {
      draft.schedules.append(id)
      return
    }
    draft.bids.append(
      BidRecord(
        id: id, bidder: bidder ?? "", lot: lot, price: price, base: statedBase,
        contractType: contractType,
        initialMonths: initialMonths, extensionMonths: extensionMonths, submitted: submitted,
        variant: variant))
  }

  private func beginRoot(_ tag: borrowing XMLStartTag) -> XMLContent {
    let kind = DocumentKind.of(root: tag.name, namespace: tag.namespace)
    let wanted = expected ?? BidRoot.allCases.first { $0.isKind(kind) } ?? .bid
    guard wanted.isKind(kind) else {
      log.report(
        wanted.notThis,
        kind.whyNot(wanted, root: tag.name, namespace: tag.namespace), at: tag.location,
        hint: "\(wanted.noun) begins with \(wanted.opening); "
          + "`probity schema \(wanted.rawValue)` prints its schema")
      return .skipped
    }
    root = wanted
    rootPlace = tag.location
    let values = attributes(of: tag, wanted.name)
    if let value = values[wanted == .bid ? .id : .bid] {
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
    guard let rootPlace, seen[.bidder] == nil else { return }
    log.report(
      .bidMissing, "element \"bidder\" is missing", at: rootPlace,
      hint: "add <bidder>…</bidder>: the supplier's name")
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
    default: readPanelText(name, written, at: place)
    }
  }

  private func readPrice(_ written: String, _ text: BidText) {
    statedBase = base(of: text.attributes.filter { $0.key != .currency })
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
}
