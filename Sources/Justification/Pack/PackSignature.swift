public import Rubrics
internal import Procurement
internal import YAMLReading

/// Who signed the manifest of a pack: `manifest.sig.json`.
public struct PackSignature: Sendable, Hashable {
  /// Its name in the pack.
  public static let fileName = "manifest.sig.json"
  private static let schema = "probity/pack-signature/1"

  /// The public key of who signed.
  public let key: VerifyingKey
  /// The signature of the manifest's bytes.
  public let signature: Signature

  /// The signature of a manifest.
  public init?(of manifest: PackManifest, by key: SigningKey) {
    guard let signature = key.signature(of: manifest.bytes) else { return nil }
    self.init(key: key.publicKey, signature: signature)
  }

  private init(key: VerifyingKey, signature: Signature) {
    self.key = key
    self.signature = signature
  }

  /// Its bytes.
  public var bytes: [UInt8] {
    let text = JSONValue.object([
      ("schema", .string(PackSignature.schema)), ("public-key", .string(key.hexadecimal)),
      ("signature", .string(signature.hexadecimal)),
    ]).text(pretty: true)
    return Array((text + "\n").utf8)
  }

  /// The signature that Probity wrote as these bytes, or `nil` where it did not.
  public init?(reading bytes: [UInt8]) {
    var log = DiagnosticLog()
    guard let root = YAMLFile.read(bytes, file: PackSignature.fileName, log: &log),
      let fields = YAMLFields(
        root, what: "a signature", allowed: ["schema", "public-key", "signature"], log: &log),
      let key = fields.text("public-key", log: &log).flatMap({ VerifyingKey(hexadecimal: $0.value) }
      ),
      let signature = fields.text("signature", log: &log)
        .flatMap({ Signature(hexadecimal: $0.value) })
    else { return nil }
    self.init(key: key, signature: signature)
    guard self.bytes == bytes else { return nil }
  }

  /// Whether this is what its key signs for the manifest.
  public func holds(for manifest: PackManifest) -> Bool {
    key.verifies(signature, of: manifest.bytes)
  }
}
