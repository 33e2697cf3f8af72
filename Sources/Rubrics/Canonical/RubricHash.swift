internal import Crypto

extension Rubric {
  /// The canonical form: JSON on one line, keys in order.
  ///
  /// The same for files that differ only in layout, comments, the order of keys, or how a number is
  /// written; another one for any change of what the rubric says.
  public var canonicalForm: String { canonicalValue.sortedByKey.text(pretty: false) }

  /// The SHA-256 of the canonical form's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public var sha256: String { CanonicalHash.sha256(of: canonicalForm) }
}

/// The hash of a canonical form.
enum CanonicalHash {
  /// The SHA-256 of the text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  static func sha256(of text: String) -> String {
    var hash = SHA256()
    hash.update(data: Array(text.utf8))
    return hash.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
