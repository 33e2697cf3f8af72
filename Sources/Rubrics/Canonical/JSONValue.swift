package import Procurement

/// A JSON value that is written exactly: whole numbers as numbers, decimals as strings.
package indirect enum JSONValue: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A decimal as a number, digit by digit: for formats of others that ask for one.
  case number(FixedDecimal)
  /// A text; decimals go in as texts too, so that no reader turns them into binary fractions.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// An object, written in the order given.
  case object([(key: String, value: JSONValue)])

  /// The value as RFC 8259 text, without a line break at its end.
  ///
  /// The same value always gives the same bytes. Control characters, U+2028 and U+2029 are escaped,
  /// so that the text may stand in a script or a terminal.
  ///
  /// - Parameter pretty: whether each member stands on a line of its own, indented by two spaces.
  package func text(pretty: Bool) -> String {
    var writer = JSONWriter(isPretty: pretty)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The same value with the members of every object in the order of their keys' UTF-8 bytes.
  package var sortedByKey: JSONValue {
    switch self {
    case .null, .bool, .integer, .number, .string:
      return self
    case .array(let items):
      return .array(items.map(\.sortedByKey))
    case .object(let members):
      let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      return .object(sorted.map { (key: $0.key, value: $0.value.sortedByKey) })
    }
  }
}
