internal import Procurement

/// The price schedule that the authority issued, for bids' lines to be held against.
struct IssuedSchedule: Sendable {
  /// The most lines that are kept.
  static let limit = 100_000

  /// A line as it was issued; what it leaves blank is for the bidder to fill in.
  struct Line: Sendable {
    let id: String
    /// The year, if the line is for one.
    let year: Int?
    let description: String?
    let unit: String?
    let quantity: FixedDecimal?
    let place: (line: Int, column: Int)

    /// The line as messages name it: `line "4" of year 2`.
    var name: String { IssuedSchedule.name(of: id, year: year) }
  }

  private struct Key: Hashable {
    let id: String
    let year: Int?
  }

  /// The file it was read from.
  let file: String
  private(set) var lines: [Line] = []
  private var indices: [Key: Int] = [:]

  init(file: String) { self.file = file }

  /// Adds a line, or returns the one of the same id and year that is there.
  mutating func add(_ line: Line) -> Line? {
    let key = Key(id: line.id, year: line.year)
    if let index = indices[key] { return lines[index] }
    indices[key] = lines.count
    lines.append(line)
    return nil
  }

  /// The index of the line that a bid's line was issued as: of its id and year, or of its id and no
  /// year.
  func index(of id: String, year: Int?) -> Int? {
    indices[Key(id: id, year: year)] ?? (year == nil ? nil : indices[Key(id: id, year: nil)])
  }

  /// Where a line stands.
  func location(of line: Line) -> SourceLocation {
    SourceLocation(file: file, line: line.place.line, column: line.place.column)
  }

  /// A line as messages name it.
  static func name(of id: String, year: Int?) -> String {
    "line \(ShownValue.quoted(id))" + (year.map { " of year \($0)" } ?? "")
  }
}
