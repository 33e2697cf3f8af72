/// The names of elements and attributes of a bid in XML.
enum BidName: Int, CaseIterable, Sendable {
  // Elements.
  case bid, bidder, price, contractType, length, submitted, variant
  case prices, line, terms, term, marks, mark, reason, evidence
  // Attributes.
  case id, lot, currency, months, extensionMonths
  case quantity, unitPrice, total, description, unit, kind, year
  case name, clause, criterion, evaluator, value

  /// The namespace of the elements.
  static let namespace = "urn:probity:bid:1"

  /// The names for ``XMLElements``.
  static let vocabulary = XMLVocabulary(
    namespace: namespace, names: allCases.map(\.text),
    repeated: [line.rawValue, term.rawValue, mark.rawValue])

  /// The name as files write it.
  var text: String {
    switch self {
    case .contractType: "contract-type"
    case .extensionMonths: "extension-months"
    case .unitPrice: "unit-price"
    default: "\(self)"
    }
  }

  /// The elements that may stand in the element.
  var children: [BidName] {
    switch self {
    case .bid:
      [.bidder, .price, .contractType, .length, .submitted, .variant, .prices, .terms, .marks]
    case .prices: [.line]
    case .terms: [.term]
    case .marks: [.mark]
    case .mark: [.reason, .evidence]
    default: []
    }
  }

  /// The attributes that the element may have, required ones first.
  var attributes: [BidName] {
    switch self {
    case .bid: [.id, .lot]
    case .price: [.currency]
    case .length: [.months, .extensionMonths]
    case .line: [.id, .quantity, .unitPrice, .total, .description, .unit, .kind, .year]
    case .term: [.name, .clause]
    case .mark: [.criterion, .evaluator, .value]
    default: []
    }
  }

  /// How many of ``attributes`` are required.
  var requiredAttributeCount: Int {
    switch self {
    case .bid, .length, .term: 1
    case .line, .mark: 3
    default: 0
    }
  }

  /// Whether it may stand more than once in its parent.
  var isRepeated: Bool { self == .line || self == .term || self == .mark }

  /// What its inside is.
  var content: XMLContent {
    switch self {
    case .bidder, .price, .contractType, .submitted, .variant, .term, .reason, .evidence: .text
    default: .elements
    }
  }
}
