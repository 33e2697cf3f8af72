internal import Procurement

/// Says why a cell must not be repeated, by where it stands.
struct CellPlaces {
  private struct Lines {
    let numbers: ClosedRange<Int>
    let reason: Int
  }

  private var exact: [SourceLocation: Int] = [:]
  private var rows: [String: [Int: Int]] = [:]
  private var ranges: [String: [Lines]] = [:]
  private var elements: [String: [(path: String, reason: Int)]] = [:]

  /// Whether nothing is withheld.
  var isEmpty: Bool { exact.isEmpty && rows.isEmpty && ranges.isEmpty && elements.isEmpty }

  /// Withholds a place; of several reasons for one the first stands.
  mutating func withhold(_ place: CellPlace, because reason: Int) {
    switch place {
    case .exact(let cell):
      if exact[cell] == nil { exact[cell] = reason }
    case .lines(let file, let numbers) where numbers.count == 1:
      if rows[file]?[numbers.lowerBound] == nil {
        rows[file, default: [:]][numbers.lowerBound] = reason
      }
    case .lines(let file, let numbers):
      ranges[file, default: []].append(Lines(numbers: numbers, reason: reason))
    case .element(let file, let path):
      elements[file, default: []].append((path, reason))
    }
  }

  /// Why one of these cells must not be repeated; `nil` where all of them may.
  func reason(against cells: [SourceLocation]) -> Int? {
    for cell in cells {
      if let reason = exact[cell] ?? rows[cell.file]?[cell.line] { return reason }
      if let lines = ranges[cell.file]?.first(where: { $0.numbers.contains(cell.line) }) {
        return lines.reason
      }
      guard let path = cell.path else { continue }
      let inside = elements[cell.file]?.first {
        path == $0.path || path.hasPrefix($0.path + "/") || path.hasPrefix($0.path + "[")
      }
      if let inside { return inside.reason }
    }
    return nil
  }
}
