/// Reads the keys that `openssl genpkey -algorithm ed25519` and `openssl pkey -pubout` write.
///
/// A key of this kind has one encoding, so that what stands before its 32 bytes is compared whole.
///
/// - Source: RFC 7468 (PEM), RFC 8410 (Ed25519 in PKCS #8 and in SubjectPublicKeyInfo).
enum Ed25519PEM {
  /// What a file holds.
  enum Kind: String {
    case privateKey = "PRIVATE KEY"
    case publicKey = "PUBLIC KEY"

    /// What stands before the key's own bytes.
    fileprivate var prefix: [UInt8] {
      switch self {
      case .privateKey:
        [
          0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04,
          0x20,
        ]
      case .publicKey:
        [0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00]
      }
    }
  }

  private static let keyLength = 32

  /// The key's 32 bytes; `nil` where the text is anything else than one such key.
  static func key(_ kind: Kind, in text: [UInt8]) -> [UInt8]? {
    guard text.count < 4096, let text = String(validating: text, as: UTF8.self) else { return nil }
    var lines = text.split(whereSeparator: \.isNewline).map { line in
      line.trimmingSuffix { $0 == " " || $0 == "\t" }
    }
    guard lines.count >= 3, lines.removeFirst() == "-----BEGIN \(kind.rawValue)-----",
      lines.removeLast() == "-----END \(kind.rawValue)-----",
      let bytes = Base64.bytes(of: lines.joined()),
      bytes.count == kind.prefix.count + keyLength, bytes.starts(with: kind.prefix)
    else { return nil }
    return Array(bytes.suffix(keyLength))
  }
}

/// Base 64 as RFC 4648 has it, padding included.
enum Base64 {
  /// The bytes that a text stands for; `nil` where it is no such text.
  static func bytes(of text: String) -> [UInt8]? {
    let padding = text.utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard text.utf8.count.isMultiple(of: 4), padding <= 2 else { return nil }
    var bytes: [UInt8] = []
    var held = 0
    var bits = 0
    for character in text.utf8.dropLast(padding) {
      guard let value = value(of: character) else { return nil }
      held = held << 6 | value
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(held >> bits))
        held &= (1 << bits) - 1
      }
    }
    // Bits left over that are not zero would be a second way to write the same bytes.
    return held == 0 && bits == padding * 2 ? bytes : nil
  }

  private static func value(of character: UInt8) -> Int? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isBlank: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return rest
  }
}
