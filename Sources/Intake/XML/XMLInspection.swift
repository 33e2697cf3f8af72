public import Procurement

/// What an XML file is and holds, for a person who was sent one.
public struct XMLInspection: Sendable {
  /// How often elements stand at one path.
  public struct PathCount: Sendable, Hashable {
    /// The names from the root on, without prefixes: `/bid/prices/line`.
    public let path: String
    /// How many there are.
    public let count: Int
  }

  /// The most different paths that are counted.
  public static let maximumPaths = 500

  /// What the document is.
  public let kind: DocumentKind
  /// The root element's name, without prefix; `nil` where there is none.
  public let root: String?
  /// The root element's namespace.
  public let namespace: String?
  /// The encoding, `UTF-8`; `nil` where the file was not read that far.
  public let encoding: String?
  /// How many elements there are.
  public let elementCount: Int
  /// How many elements the innermost one stands in, itself counted.
  public let depth: Int
  /// The elements by their path, in the order in which each path first occurs.
  public let paths: [PathCount]
  /// Elements at paths beyond ``maximumPaths``.
  public let uncountedElements: Int
  /// The facts of the bid, where the file is one.
  public let bid: BidFacts?
  /// What the contract schedule holds, where the file is one.
  public let schedule: ScheduleFacts?

  /// Looks through a file.
  ///
  /// What is wrong with it as XML, or as a bid or schedule where it is one, goes into `log`; the inspection then
  /// holds what came before.
  public static func inspect(
    _ file: consuming InputFile, log: inout DiagnosticLog
  ) -> XMLInspection {
    let receiver = InspectionReceiver(file: file.name, log: log)
    log = DiagnosticLog()
    let reading = XMLReader.read(file, to: receiver)
    receiver.bid.finish(reading)
    log = receiver.bid.log
    return XMLInspection(
      kind: receiver.kind, root: receiver.root, namespace: receiver.namespace,
      encoding: reading.encoding?.rawValue, elementCount: receiver.elementCount,
      depth: receiver.depth, paths: receiver.paths, uncountedElements: receiver.uncounted,
      bid: BidFacts(receiver.bid), schedule: ScheduleFacts(receiver.bid))
  }
}

/// What a bid says, as far as it could be read.
public struct BidFacts: Sendable {
  /// The bid's id.
  public let id: String
  /// The supplier or consortium; `nil` where it is missing.
  public let bidder: String?
  /// The lot's id.
  public let lot: String?
  /// The price stated, in ``currency``.
  public let price: FixedDecimal?
  /// The currency's code as the bid states it.
  public let currency: String?
  /// The contract type offered.
  public let contractType: ContractType?
  /// Months certain.
  public let initialMonths: Int?
  /// Months by which it may be extended.
  public let extensionMonths: Int?
  /// The day on which it was submitted.
  public let submitted: CalendarDate?
  /// The name of the variant.
  public let variant: String?
  /// How many priced lines it has.
  public let lineCount: Int
  /// Their exact sum, lines unrounded; `nil` where there are none.
  public let linesTotal: FixedDecimal?
  /// How many terms it has.
  public let termCount: Int
  /// How many marks stand in it.
  public let markCount: Int

  /// The facts that a receiver has read, or `nil` where it has read no bid.
  init?(_ receiver: BidReceiver) {
    guard let record = receiver.draft.bids.first else { return nil }
    let sum = receiver.draft.prices.entries.first?.sum
    id = record.id.value
    bidder = record.bidder.isEmpty ? nil : record.bidder
    lot = record.lot?.value
    price = record.price?.value.amount
    currency = receiver.statedCurrency
    contractType = record.contractType?.value
    initialMonths = record.initialMonths?.value
    extensionMonths = record.extensionMonths?.value
    submitted = record.submitted?.value
    variant = record.variant
    lineCount = sum?.lineCount ?? 0
    linesTotal = sum.flatMap { $0.lineCount > 0 ? try? $0.total() : nil }
    termCount = receiver.draft.terms.count
    markCount = receiver.draft.marks.count
  }
}
