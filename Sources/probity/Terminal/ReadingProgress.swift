internal import Intake
internal import Justification
internal import Synchronization

/// Shows on a terminal how far a long file is read; says nothing to a file or pipe.
final class ReadingProgress: Sendable {
  /// Files under this size are read before anyone could look.
  private static let worthShowing = 32 << 20

  /// What stands on the terminal; `nil` once the reading is over.
  private let lastShown = Mutex<String?>("")

  /// What readers call, or `nil` where nobody watches.
  var callback: InputFile.Progress? {
    guard Terminal.isWatched else { return nil }
    return { [self] file, read, size in show(file, read, of: size) }
  }

  /// Takes the progress off the terminal.
  func end() {
    lastShown.withLock { shown in
      if shown?.isEmpty == false { Terminal.note("\r\u{1B}[K") }
      shown = nil
    }
  }

  private func show(_ file: String, _ read: Int, of size: Int) {
    guard size >= ReadingProgress.worthShowing else { return }
    let text = "reading \(SafeText.shown(file)): \(read / (size / 100)) %"
    lastShown.withLock { shown in
      guard let before = shown, text != before else { return }
      shown = text
      Terminal.note("\r\u{1B}[K\(text)")
    }
  }
}
