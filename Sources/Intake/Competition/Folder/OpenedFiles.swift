internal import Synchronization

/// The files of a folder that were read, whoever read them.
final class OpenedFiles: Sendable {
  private let held = Mutex<Set<String>>([])

  /// Their names, in the order of their bytes.
  var names: [String] {
    held.withLock { $0 }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Adds a file that was opened.
  func add(_ name: String) { held.withLock { _ = $0.insert(name) } }
}
