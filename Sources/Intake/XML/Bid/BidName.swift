/// The names of elements and attributes of a bid, or a contract schedule, in XML.
enum BidName: Int, CaseIterable, Sendable {
  // Elements.
  case bid, bidder, price, contractType, length, submitted, variant
  case prices, line, terms, term, marks, mark, reason, evidence
  case schedule, kpis, kpi, responsibilities, responsibility, savings, saving, promise
  // Attributes.
  case id, lot, currency, months, extensionMonths
  case quantity, unitPrice, total, description, unit, kind, year
  case name, clause, criterion, evaluator, value
  case wording, measure, target, tolerance, serviceCredit, frequency
  case indexation, priceBase, vat
  case service, accountable, provider, from, to, partner, baseline, cost

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

  /// The elements that may stand in the element.
  var children: [BidName] {
    switch self {
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
    default: []
    }
  }

  /// The attributes that the element may have, required ones first.
  var attributes: [BidName] {
    switch self {
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

  /// How many of ``attributes`` are required.
  var requiredAttributeCount: Int {
    switch self {
    case .bid, .schedule, .length, .term, .kpi, .responsibility: 1
    case .line, .mark: 3
    case .saving: 4
    default: 0
    }
  }

  /// Whether it may stand more than once in its parent.
  var isRepeated: Bool {
    switch self {
    case .line, .term, .kpi, .responsibility, .saving, .mark: true
    default: false
    }
  }

  /// What its inside is.
  var content: XMLContent {
    switch self {
    case .bidder, .price, .contractType, .submitted, .variant, .term, .reason, .evidence, .promise:
      .text
    default: .elements
    }
  }
}
