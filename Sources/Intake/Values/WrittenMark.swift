internal import Procurement

/// What stands where an evaluator's mark belongs.
enum WrittenMark {
  /// The answer, or `nil` where `text` is none; the log says why.
  ///
  /// A blank is an answer of its own, and so are `abstained`, `n/a`, `pass` and `fail` in any case. Any other word is an
  /// error.
  static func read(
    _ text: String, as what: String = "mark", style: WrittenNumber.Style = .plain,
    at location: SourceLocation, log: inout DiagnosticLog
  ) -> Sourced<MarkAnswer>? {
    let text = WrittenSpace.trimmed(text)
    switch text.lowercased() {
    case "": return Sourced(.blank, at: location)
    case "abstained": return Sourced(.abstained, at: location)
    case "n/a": return Sourced(.notApplicable, at: location)
    case let word:
      if let verdict = MarkAnswer.Verdict(rawValue: word) {
        return Sourced(.verdict(verdict), at: location)
      }
    }
    do throws(ValueProblem) {
      return Sourced(.mark(try WrittenNumber.parse(text, style: style)), at: location)
    } catch {
      let hint =
        error.kind == .notANumber
        ? "write a mark of the scale, `pass` or `fail`, `abstained` or `n/a`, or leave it blank"
        : error.hint
      ValueProblem(kind: error.kind, reason: error.reason, hint: hint)
        .report(what, text, at: location, log: &log)
      return nil
    }
  }
}
