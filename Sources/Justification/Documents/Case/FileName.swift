internal import Crypto

/// Names for files after ids from outside, which can hold anything.
enum FileName {
  /// The most bytes of a part of a name.
  static let mostBytes = 60

  /// The id as a part of a file's name: letters, digits, hyphens and single points as they are, anything
  /// else as an underscore and the two hexadecimal digits of each byte.
  ///
  /// Different ids give different names, on file systems that tell small letters from capitals; nothing
  /// leads to another folder. A long one is cut and ends in the beginning of its SHA-256.
  static func part(_ id: String) -> String {
    var name = ""
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      // Names that begin or end with a point are hidden, or lost on Windows.
      case UInt8(ascii: ".") where !name.isEmpty && name.last != ".":
        name += "."
      default:
        name += "_" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    if name.last == "." { name = name.dropLast() + "_2e" }
    if name.isEmpty { return "_" }
    return name.utf8.count <= mostBytes
      ? name : name.prefix(mostBytes) + "_" + String(sha256(Array(id.utf8)).prefix(16))
  }

  /// The SHA-256 of bytes, as 64 lower-case hexadecimal digits.
  static func sha256(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(data: bytes)
    return hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
