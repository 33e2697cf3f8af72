/// The names of elements and attributes of a bid, a contract schedule, or a panel's marks in XML.
enum BidName: Int, CaseIterable, Sendable {
  // Elements.
  case bid, bidder, price, contractType, length, submitted, variant
  case prices, line, terms, term, marks, mark, reason, evidence
  case schedule, kpis, kpi, responsibilities, responsibility, savings, saving, promise
  case moderation, discussed, dissent, conflict, interest
  // Attributes.
  case id, lot, currency, months, extensionMonths
  case quantity, unitPrice, total, description, unit, kind, year
  case name, clause, criterion, evaluator, value
  case wording, measure, target, tolerance, serviceCredit, frequency
  case indexation, priceBase, vat
  case service, accountable, provider, from, to, partner, baseline, cost
  case before, after, moderator, role, date

  /// The names for ``XMLElements``.
  static let vocabulary = XMLVocabulary(
    namespaces: BidRoot.allCases.map(\.namespace), names: allCases.map(\.text),
    repeated: Set(allCases.filter(\.isRepeated).map(\.rawValue)))

  /// The name as files write it.
  var text: String {
    switch self {
    case .contractType: "contract-type"
    case .extensionMonths: "extension-months"
    case .priceBase: "price-base"
    case .serviceCredit: "service-credit"
    case .unitPrice: "unit-price"
    default: "\(self)"
    }
  }

  /// The elements that may stand in the element, in a file that is `root`.
  func children(in root: BidRoot) -> [BidName] {
    switch self {
    case .marks where root == .marks: [.mark, .moderation, .conflict]
    case .bid:
      [
        .bidder, .price, .contractType, .length, .submitted, .variant, .prices, .terms, .kpis,
        .responsibilities, .savings, .marks,
      ]
    case .schedule: [.prices, .terms, .kpis, .responsibilities, .savings]
    case .prices: [.line]
    case .terms: [.term]
    case .kpis: [.kpi]
    case .responsibilities: [.responsibility]
    case .savings: [.saving]
    case .marks: [.mark]
    case .mark: [.reason, .evidence, .promise]
    case .moderation: [.discussed, .dissent]
    case .conflict: [.interest]
    default: []
    }
  }

  /// The attributes that the element may have in a file that is `root`, required ones first.
  func attributes(in root: BidRoot) -> [BidName] {
    switch self {
    case .mark where root == .marks: [.bid, .criterion, .evaluator, .value]
    case .moderation: [.bid, .criterion, .before, .after, .moderator, .date]
    case .conflict: [.evaluator, .bid, .bidder, .role, .date]
    case .bid: [.id, .lot]
    case .price: [.currency, .priceBase, .vat]
    case .prices: [.priceBase, .vat, .currency]
    case .length: [.months, .extensionMonths]
    case .line:
      [
        .id, .quantity, .unitPrice, .total, .description, .unit, .kind, .year, .indexation,
        .priceBase, .vat, .currency,
      ]
    case .schedule: [.bid]
    case .term: [.name, .clause, .wording]
    case .kpi: [.name, .measure, .target, .tolerance, .serviceCredit, .frequency]
    case .responsibility: [.service, .accountable, .provider, .from, .to]
    case .saving: [.partner, .year, .baseline, .cost, .evidence]
    case .mark: [.criterion, .evaluator, .value]
    default: []
    }
  }

  /// How many of ``attributes(in:)`` are required.
  func requiredAttributeCount(in root: BidRoot) -> Int {
    switch self {
    case .bid, .schedule, .length, .term, .kpi, .responsibility, .conflict: 1
    case .mark where root == .marks: 4
    case .line, .mark: 3
    case .saving, .moderation: 4
    default: 0
    }
  }

  /// Whether it may stand more than once in its parent.
  var isRepeated: Bool {
    switch self {
    case .line, .term, .kpi, .responsibility, .saving, .mark, .moderation, .conflict: true
    default: false
    }
  }

  /// What its inside is.
  var content: XMLContent {
    switch self {
    case .bidder, .price, .contractType, .submitted, .variant, .term, .reason, .evidence, .promise,
      .discussed, .dissent, .interest:
      .text
    default: .elements
    }
  }
}
