internal import Crypto

/// Universally unique identifiers that are made from a name, so that the same name always gives the same.
///
/// - Source: RFC 9562, section 5.5 (version 5) and section 6.6 (the namespace of URLs).
enum NameBasedUUID {
  private static let namespace: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// The identifier as a URN: `urn:uuid:…`.
  static func urn(of name: String) -> String {
    // SHA-1 is what the version prescribes; nothing rests on it being hard to collide.
    var bytes = Array(Insecure.SHA1.hash(data: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = "urn:uuid:"
    for (place, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(place) { text += "-" }
      if byte < 16 { text += "0" }
      text += String(byte, radix: 16)
    }
    return text
  }
}
