package import Procurement
package import YAMLReading

/// What joins conditions to one: `all-of`, `when … then …`.
///
/// A connective is one file in the folder `Connectives` and one line in ``TermConnectives``.
package protocol TermConnective: ConditionForm {
  /// Its row in the table of connectives.
  static var page: TermOperatorPage { get }
  /// The key that stands beside its own: `then`.
  static var secondKey: String? { get }

  /// The connective with what the rubric writes after it, or `nil`; the log then says why.
  ///
  /// - Parameters:
  ///   - node: what stands after its own key.
  ///   - second: what stands after ``secondKey``.
  ///   - reader: reads the conditions that it joins.
  ///   - log: takes the diagnostics.
  init?(
    _ node: YAMLNode, second: YAMLNode?, reader: TermConditionReader, log: inout DiagnosticLog)
}

extension TermConnective {
  /// Its name.
  package static var name: String { page.name }
  package static var secondKey: String? { nil }
}

/// The connectives, in alphabetical order of their names.
package enum TermConnectives {
  /// Every connective there is.
  package static let all: [any TermConnective.Type] = [
    AllOf.self,
    AnyOf.self,
    Negation.self,
    WhenThen.self,
  ]
}
