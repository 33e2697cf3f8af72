/// Line and column while a text is passed character by character; both count from 1.
///
/// A line ends with LF, CRLF or CR; a column is a Unicode scalar.
struct ScalarPlace: Hashable {
  private(set) var line = 1
  private(set) var column = 1
  private var followsReturn = false

  /// The first character's place.
  init() {}

  /// A place that the parser names.
  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Passes one character, to the place of the next.
  mutating func pass(_ scalar: Unicode.Scalar) {
    let endsPair = scalar == "\n" && followsReturn
    followsReturn = scalar == "\r"
    if endsPair { return }
    if scalar == "\n" || scalar == "\r" {
      line += 1
      column = 1
    } else {
      column += 1
    }
  }

  /// Whether both are the same place.
  static func == (left: ScalarPlace, right: ScalarPlace) -> Bool {
    left.line == right.line && left.column == right.column
  }

  /// Hashes the place.
  func hash(into hasher: inout Hasher) {
    hasher.combine(line)
    hasher.combine(column)
  }
}
