internal import Procurement
internal import YAMLReading

/// A rule that turns an order of importance into weights.
///
/// A rule is one file in this folder and one line in ``ImportanceRules``.
protocol ImportanceRule: Sendable {
  /// Its page: name, definition, source.
  static var page: ImportancePage { get }

  /// The keys that it reads beside `order` and `places`; none where nothing else is said.
  static var keys: [String] { get }

  /// The rule with its keys; `nil` where one is missing or wrong, and the log then says so.
  init?(_ fields: YAMLFields, log: inout DiagnosticLog)

  /// What criteria in order of importance weigh beside each other, in any unit; the most important first.
  ///
  /// - Parameter count: how many there are, 1 or more.
  /// - Throws: ``NumberError``.
  func weights(of count: Int) throws(NumberError) -> [ExactRatio]
}

extension ImportanceRule {
  /// None.
  static var keys: [String] { [] }
}

/// The page of a rule, from which the table in `docs/rubric.md` is checked.
struct ImportancePage: Hashable, Sendable {
  /// The name used in rubrics.
  let name: String
  /// The definition: w is the weight in place i of n.
  let definition: String
  /// Where it is published.
  let source: String

  /// Its row in the table of `docs/rubric.md`, in Markdown.
  var row: String { "| `\(name)` | \(definition) | \(source) |" }
}
