internal import Procurement
internal import YAMLReading

/// A kind of decision, as `decisions.yaml` writes it.
///
/// A kind is one file in this folder and one line in ``DecisionKinds``; what follows from it is the
/// evaluation's.
protocol DecisionKindReader: Sendable {
  /// Its name: `set-aside`.
  static var name: String { get }
  /// The keys that it has beside those of every decision.
  static var keys: [String] { get }
  /// What was decided, or `nil` where something is missing or wrong; the log says what.
  static func read(_ fields: YAMLFields, log: inout DiagnosticLog) -> Decision.Kind?
}

/// The kinds of decisions, in alphabetical order of their names.
enum DecisionKinds {
  static let all: [any DecisionKindReader.Type] = [
    ClarificationDecision.self, LowPriceDecision.self, SetAsideDecision.self, TieDecision.self,
  ]

  /// The kind with this name, or `nil`.
  static func named(_ name: String) -> (any DecisionKindReader.Type)? {
    all.first { $0.name == name }
  }
}
