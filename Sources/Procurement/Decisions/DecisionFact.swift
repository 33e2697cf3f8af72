/// A fact of a decision beside those that every decision has, under its key in `decisions.yaml`.
///
/// The canonical form, reports and logs are made from these, so that none of them leaves one out.
public struct DecisionFact: Sendable, Hashable {
  /// What it says.
  public enum Value: Sendable, Hashable {
    /// A text.
    case text(String)
    /// Several.
    case list([String])
  }

  /// Its key: `legal-basis`.
  public let key: String
  /// What it says.
  public let value: Value

  init(_ key: String, _ text: String) {
    self.key = key
    self.value = .text(text)
  }

  init(_ key: String, _ list: [String]) {
    self.key = key
    self.value = .list(list)
  }
}

extension Decision.Kind {
  /// Its name in `decisions.yaml`: `set-aside`.
  public var name: String {
    switch self {
    case .setAside: "set-aside"
    case .tie: "tie"
    case .lowPrice: "low-price"
    case .clarification: "clarification"
    }
  }

  /// What it says beside bid, lot, reason, role and date, in the order of the documentation.
  public var facts: [DecisionFact] {
    switch self {
    case .setAside(let gate, let legalBasis):
      [DecisionFact("gate", gate.value), DecisionFact("legal-basis", legalBasis)]
    case .tie(let over, let legalBasis):
      [DecisionFact("over", over.map(\.value))]
        + (legalBasis.map { [DecisionFact("legal-basis", $0)] } ?? [])
    case .lowPrice(let inquiry):
      [
        DecisionFact("outcome", inquiry.outcome.rawValue),
        DecisionFact("asked-on", inquiry.askedOn.description),
      ] + inquiry.answer.facts
    case .clarification(let clarification):
      [
        DecisionFact("check", clarification.check.value),
        DecisionFact("outcome", clarification.outcome.rawValue),
        DecisionFact("text", clarification.text),
      ]
    }
  }
}

extension LowPriceInquiry.Answer {
  fileprivate var facts: [DecisionFact] {
    switch self {
    case .given(let date, let explanation):
      [DecisionFact("answered-on", date.description), DecisionFact("explanation", explanation)]
    case .none(let statement):
      [DecisionFact("no-answer", statement)]
    }
  }
}
