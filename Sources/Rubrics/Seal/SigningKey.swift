internal import Crypto

/// A private Ed25519 key, which signs and is never written anywhere.
public struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// The key in a file as `openssl genpkey -algorithm ed25519` writes it; `nil` where it holds anything
  /// else.
  public init?(pem: [UInt8]) {
    guard let bytes = Ed25519PEM.key(.privateKey, in: pem),
      let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    else { return nil }
    self.key = key
  }

  /// The public key that belongs to it.
  public var publicKey: VerifyingKey { VerifyingKey(key.publicKey) }

  /// The signature of a message; the same message always has the same one.
  ///
  /// - Source: RFC 8032, section 5.1.6.
  public func signature(of message: [UInt8]) -> Signature? {
    (try? key.signature(for: message)).flatMap { Signature(bytes: Array($0)) }
  }
}

/// A public Ed25519 key.
public struct VerifyingKey: Sendable, Hashable {
  /// Its 32 bytes as 64 lower-case hexadecimal digits, as seals and manifests show it.
  public let hexadecimal: String
  private let bytes: [UInt8]

  fileprivate init(_ key: Curve25519.Signing.PublicKey) {
    bytes = Array(key.rawRepresentation)
    hexadecimal = Hexadecimal.text(of: bytes)
  }

  /// The key in a file as `openssl pkey -pubout` writes it; `nil` where it holds anything else.
  public init?(pem: [UInt8]) {
    guard let bytes = Ed25519PEM.key(.publicKey, in: pem),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else { return nil }
    self.init(key)
  }

  /// The key that a seal or manifest shows; `nil` where the digits are none.
  public init?(hexadecimal: String) {
    guard let bytes = Hexadecimal.bytes(of: hexadecimal),
      let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
    else { return nil }
    self.init(key)
  }

  /// Whether the signature is this key's on exactly this message.
  public func verifies(_ signature: Signature, of message: [UInt8]) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes) else {
      return false
    }
    return key.isValidSignature(signature.bytes, for: message)
  }
}

/// An Ed25519 signature.
public struct Signature: Sendable, Hashable {
  let bytes: [UInt8]

  /// Its 64 bytes as 128 lower-case hexadecimal digits.
  public var hexadecimal: String { Hexadecimal.text(of: bytes) }

  init?(bytes: [UInt8]) {
    guard bytes.count == 64 else { return nil }
    self.bytes = bytes
  }

  /// The signature that a seal or manifest shows; `nil` where the digits are none.
  public init?(hexadecimal: String) {
    guard let bytes = Hexadecimal.bytes(of: hexadecimal) else { return nil }
    self.init(bytes: bytes)
  }
}

/// Bytes as lower-case hexadecimal digits, two a byte.
package enum Hexadecimal {
  /// The digits of bytes.
  package static func text(of bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The bytes that digits stand for; `nil` where the text is not lower-case digits in pairs.
  package static func bytes(of text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2),
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit - 0x30 : digit - 0x61 + 10 }
    return stride(from: 0, to: digits.count, by: 2).map {
      value(digits[$0]) << 4 | value(digits[$0 + 1])
    }
  }
}
