internal import Procurement

/// Whole months.
enum WrittenMonths {
  /// The months, or `nil` where `text` is not a whole number in `range`; the log says why.
  ///
  /// - Parameters:
  ///   - text: as written; digits and nothing else.
  ///   - what: its name in messages, "length months".
  ///   - range: what it may be; 999 is refused within any.
  static func read(
    _ text: String, as what: String, in range: ClosedRange<Int>, at location: SourceLocation,
    log: inout DiagnosticLog
  ) -> Sourced<Int>? {
    do throws(ValueProblem) {
      return Sourced(try parse(text, in: range), at: location)
    } catch {
      error.report(what, WrittenSpace.trimmed(text), at: location, log: &log)
      return nil
    }
  }

  /// The months.
  static func parse(_ text: String, in range: ClosedRange<Int>) throws(ValueProblem) -> Int {
    let digits = WrittenSpace.trimmed(text)
    if digits.isEmpty { throw .blank }
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let months = Int(digits) else {
      throw ValueProblem(
        kind: .unfitMonths, reason: "is not a whole number of months",
        hint: "write the months in digits alone: 36 for three years")
    }
    // Published data use 999 and 9999 as a stand-in for "no end"; no contract runs 999 months.
    if months == 999 || months == 9999 {
      throw ValueProblem(
        kind: .unfitMonths, reason: "stands for \"no end\", which cannot be scored as a length",
        hint: "write the months that the contract really runs")
    }
    guard range.contains(months) else {
      throw ValueProblem(
        kind: .unfitMonths, reason: "is out of range",
        hint: "write months from \(range.lowerBound) to \(range.upperBound)")
    }
    return months
  }
}
