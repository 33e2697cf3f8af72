internal import Procurement

extension MarkScale {
  /// Whether no mark is listed.
  var isEmpty: Bool {
    if case .listed(let marks) = steps { marks.isEmpty } else { false }
  }

  /// From which mark to which it goes, for messages: `0 to 5`.
  var extent: String { "\(lowest.trimmed) to \(top.trimmed)" }
}
