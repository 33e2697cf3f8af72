/// Where a value came from.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file, relative to the competition folder: `prices.csv`, `bids/alder.xml`.
  public let file: String
  /// The physical line, from 1; 0 where the whole file is meant.
  public let line: Int
  /// The character (Unicode scalar) in the line, from 1; 0 where the whole line or file is meant.
  public let column: Int
  /// For XML the element path: `/bid/prices/line[3]/@quantity`.
  public let path: String?

  /// A place in a file, or the whole file.
  public init(file: String, line: Int = 0, column: Int = 0, path: String? = nil) {
    self.file = file
    self.line = line
    self.column = column
    self.path = path
  }

  /// `bids.csv:7:4`, or `bids.csv` where the whole file is meant.
  public var description: String {
    if line == 0 { return file }
    return column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
  }
}

/// A value together with where it came from.
public struct Sourced<Value> {
  /// The value.
  public let value: Value
  /// Where it was read.
  public let source: SourceLocation

  /// A value read at `source`.
  public init(_ value: Value, at source: SourceLocation) {
    self.value = value
    self.source = source
  }
}

extension Sourced: Sendable where Value: Sendable {}
extension Sourced: Equatable where Value: Equatable {}
extension Sourced: Hashable where Value: Hashable {}
