internal import Procurement
internal import YAMLReading

/// The keys of criteria, and which of them belong to which.
enum CriterionKeys {
  /// What a criterion is.
  enum Kind {
    /// A group of criteria.
    case group
    /// A leaf with this measure.
    case leaf(MeasureName)
    /// A leaf whose measure cannot be read.
    case unknown

    /// The measure, where it is a leaf and known.
    var name: MeasureName? {
      if case .leaf(let name) = self { name } else { nil }
    }
  }

  /// Every key that a criterion of some kind has.
  static let all: [String] = {
    let ofMeasures = MeasureName.allCases.flatMap { keys(of: $0) }
    return common + ["measure"] + Set(ofMeasures).sorted()
  }()

  /// The keys of a measure.
  static func keys(of measure: MeasureName) -> [String] {
    switch measure {
    case .marks: MarksReader.keys
    case .price: PriceReader.keys
    case .contractLength: ContractLengthReader.keys
    case .contractTerms: ContractTermsReader.keys
    case .contractType: ContractTypeReader.keys
    case .passFail: []
    }
  }

  /// The known keys of a criterion that say nothing there.
  static func misplaced(
    in fields: YAMLFields, of criterion: String, measure kind: Kind
  ) -> [RubricReading.MisplacedKey] {
    let belonging: [String]
    switch kind {
    case .group: belonging = common + ["minimum-score", "normalise"]
    case .leaf(let name): belonging = common + ["measure"] + keys(of: name)
    case .unknown: return []
    }
    return all.filter { fields.node($0) != nil && !belonging.contains($0) }.map { key in
      RubricReading.MisplacedKey(
        criterion: criterion, measure: kind.name, key: key, source: fields.place(of: key))
    }
  }

  private static let common = ["id", "title", "weight", "rank", "criteria"]
}
