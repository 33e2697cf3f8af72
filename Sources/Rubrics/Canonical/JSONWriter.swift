internal import Procurement

/// Writes JSON values as UTF-8.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private let isPretty: Bool
  private var depth = 0

  init(isPretty: Bool) { self.isPretty = isPretty }

  /// Adds a value.
  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: bytes += "null".utf8
    case .bool(let isTrue): bytes += (isTrue ? "true" : "false").utf8
    case .integer(let number): bytes += String(number).utf8
    case .number(let number): bytes += number.description.utf8
    case .string(let text): writeString(text)
    case .array(let items):
      writeMembers(items, open: UInt8(ascii: "["), close: UInt8(ascii: "]")) { writer, item in
        writer.write(item)
      }
    case .object(let members):
      writeMembers(members, open: UInt8(ascii: "{"), close: UInt8(ascii: "}")) { writer, member in
        writer.writeString(member.key)
        writer.bytes += (writer.isPretty ? ": " : ":").utf8
        writer.write(member.value)
      }
    }
  }

  private mutating func writeMembers<Member>(
    _ members: [Member], open: UInt8, close: UInt8,
    _ writeMember: (inout JSONWriter, Member) -> Void
  ) {
    bytes.append(open)
    depth += 1
    for (index, member) in members.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      breakLine()
      writeMember(&self, member)
    }
    depth -= 1
    if !members.isEmpty { breakLine() }
    bytes.append(close)
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      // Controls, the two line ends that JavaScript knows and JSON does not, and what turns the
      // direction of reading.
      case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}",
        "\u{2066}"..."\u{2069}":
        let digits = String(scalar.value, radix: 16)
        bytes += "\\u".utf8
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes += digits.utf8
      default:
        bytes += scalar.utf8
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
