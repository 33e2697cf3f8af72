internal import Procurement

/// A bid together with what the law asks of the competition it is made in.
struct Situation {
  /// The bid.
  let bid: Bid
  /// The competition.
  let competition: Competition
  /// In what terms prices are given, as the rubric publishes it.
  var publishedBase: PriceBase?

  /// What the competition states.
  var facts: ProcurementFacts { competition.facts }

  /// What is concluded, as the competition states it or, where it does not, as the contract type of
  /// the bid says.
  ///
  /// A type that a rubric declares says nothing here.
  var arrangement: (value: ProcurementFacts.Arrangement, reliedOn: ReliedOn)? {
    if let stated = facts.arrangement {
      return (stated.value, .fact("arrangement", stated.value.rawValue, stated.source))
    }
    guard let type = bid.contractType else { return nil }
    let meant: ProcurementFacts.Arrangement? =
      switch type.value {
      case .fixedTerm, .jointVenture: .contract
      case .framework: .callOff
      case .primePartnerFramework: .framework
      default: nil
      }
    return meant.map { ($0, ReliedOn("contract type: \(type.value)", source: type.source)) }
  }

  /// Whether the contract may be for defence or of a utility: one answer where the facts tell, else
  /// both.
  var mayBeDefenceOrUtility: [Bool] {
    let isUtility = facts.authority.map { $0.value == .utility || $0.value == .privateUtility }
    if facts.isDefence?.value == true || isUtility == true { return [true] }
    return facts.isDefence != nil && isUtility != nil ? [false] : [false, true]
  }

  /// Whether it is for defence, where that is stated.
  var defenceReliedOn: [ReliedOn] {
    facts.isDefence.map { [.fact("defence", $0.value ? "yes" : "no", $0.source)] } ?? []
  }

  /// The keys of the facts that decide between ordinary contracts and defence and utilities, and are
  /// not stated.
  var missingDefenceAndAuthority: [String] {
    [facts.authority == nil ? "authority" : nil, facts.isDefence == nil ? "defence" : nil]
      .compactMap(\.self)
  }

  /// The length offered, as something relied on.
  var lengthReliedOn: [ReliedOn] {
    bid.contractLength.map { [ReliedOn("length: \($0.value)", source: $0.source)] } ?? []
  }

  /// The number of a parameter on the day the procurement began.
  ///
  /// - Throws: a finding where none holds, or where the day is not known.
  func figure(_ parameter: Parameter) throws(Undecided) -> Figure {
    switch parameter.value(on: competition.started) {
    case .holds(let value):
      if let number = value.number { return Figure(number, value, of: parameter) }
      throw .couldNotTell("\(parameter.id) has no single number")
    case .notYet(let first):
      throw .notApplicable(
        "the rule holds for procurements that begin on or after \(first?.description ?? "no day")")
    case .dateUnknown:
      throw .couldNotTell(
        "nothing says when the procurement began; add `started: …` to competition.yaml",
        lookedFor: ["started in competition.yaml"])
    }
  }
}

extension ReliedOn {
  /// A fact of `competition.yaml`.
  static func fact(_ key: String, _ value: String, _ source: SourceLocation) -> ReliedOn {
    ReliedOn("legal.\(key): \(value)", source: source)
  }
}

/// What a finding says of facts that nobody stated.
enum MissingFacts {
  /// `add `legal: {authority: …, subject: …}` to competition.yaml`.
  static func advice(_ keys: [String]) -> String {
    "add `legal: {" + keys.map { "\($0): …" }.joined(separator: ", ") + "}` to competition.yaml"
  }

  /// Where the facts were looked for.
  static func lookedFor(_ keys: [String]) -> [String] {
    keys.map { "legal.\($0) in competition.yaml" }
  }
}
