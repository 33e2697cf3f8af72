internal import Justification

/// Shows on a terminal how many documents are written; says nothing to a file or pipe.
enum WritingProgress {
  /// Fewer are written before anyone could look.
  private static let worthShowing = 20

  /// Shows that `count` of `all` are written.
  static func show(_ count: Int, of all: Int) {
    guard Terminal.isWatched, all >= worthShowing else { return }
    Terminal.note("\r\u{1B}[K" + (count == all ? "" : "writing document \(count + 1) of \(all)"))
  }
}
