internal import Procurement

/// The evaluators' ids, each written one way.
enum EvaluatorNames {
  /// Reports each evaluator whose id is another's but for case and blanks, once.
  static func report(_ records: [MarkRecord], log: inout DiagnosticLog) {
    var firsts: [String: (name: String, place: SourceLocation)] = [:]
    var known: Set<String> = []
    for mark in records.lazy.map(\.mark) where known.insert(mark.evaluator).inserted {
      let plain = ConflictDeclaration.plain(mark.evaluator)
      guard let first = firsts[plain] else {
        firsts[plain] = (mark.evaluator, mark.answer.source)
        continue
      }
      log.report(
        .evaluatorsAlike,
        "evaluators \(ShownValue.quoted(first.name)) and \(ShownValue.quoted(mark.evaluator)) differ "
          + "in case or blanks alone",
        at: mark.answer.source,
        hint: "write the id of one evaluator one way; they are taken for two people",
        related: [Diagnostic.Related("first named here", at: first.place)])
    }
  }
}
