public import Procurement

/// What fixes a rubric, with the adjustments of prices published beside it, before bids are opened:
/// `rubric.seal.json`.
public struct RubricSeal: Sendable, Hashable {
  /// The name of the file in a competition folder.
  public static let fileName = "rubric.seal.json"
  static let schema = "probity/rubric-seal/1"

  /// The rubric's id.
  public let rubric: String
  /// Its version.
  public let version: String
  /// Its title.
  public let title: String
  /// The SHA-256 of its canonical form.
  public let sha256: String
  /// The SHA-256 of the adjustments' canonical form; `nil` where there are none.
  public let adjustments: String?
  /// The version of the program that sealed it.
  public let toolVersion: String
  /// The day on which it was sealed, as the person says; `nil` where nobody does.
  public let sealedOn: CalendarDate?
  /// The public key of who signed it; `nil` where nobody did.
  public let key: VerifyingKey?
  /// The signature of ``signedBytes``; `nil` where there is none.
  public let signature: Signature?

  /// A seal of a rubric, signed where there is a key.
  public init(
    of rubric: Rubric, adjustments: PriceAdjustments = .none, toolVersion: String,
    sealedOn: CalendarDate?, key: SigningKey?
  ) {
    let unsigned = RubricSeal(
      rubric: rubric.id, version: rubric.version, title: rubric.title, sha256: rubric.sha256,
      adjustments: adjustments.rules.isEmpty ? nil : adjustments.sha256, toolVersion: toolVersion,
      sealedOn: sealedOn, key: key?.publicKey, signature: nil)
    self.init(unsigned, signature: key?.signature(of: unsigned.signedBytes))
  }

  private init(_ seal: RubricSeal, signature: Signature?) {
    self.init(
      rubric: seal.rubric, version: seal.version, title: seal.title, sha256: seal.sha256,
      adjustments: seal.adjustments, toolVersion: seal.toolVersion, sealedOn: seal.sealedOn,
      key: seal.key, signature: signature)
  }

  init(
    rubric: String, version: String, title: String, sha256: String, adjustments: String?,
    toolVersion: String, sealedOn: CalendarDate?, key: VerifyingKey?, signature: Signature?
  ) {
    self.rubric = rubric
    self.version = version
    self.title = title
    self.sha256 = sha256
    self.adjustments = adjustments
    self.toolVersion = toolVersion
    self.sealedOn = sealedOn
    self.key = key
    self.signature = signature
  }

  /// What is signed: everything but the signature, as JSON on one line with its keys in order.
  var signedBytes: [UInt8] {
    Array(JSONValue.object(members).sortedByKey.text(pretty: false).utf8)
  }

  /// The seal as the text of its file.
  public var text: String {
    let signature = self.signature.map { JSONValue.string($0.hexadecimal) } ?? .null
    return JSONValue.object(members + [("signature", signature)]).text(pretty: true) + "\n"
  }

  private var members: [(key: String, value: JSONValue)] {
    func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
    return [
      ("schema", .string(RubricSeal.schema)), ("rubric", .string(rubric)),
      ("version", .string(version)), ("title", .string(title)), ("sha256", .string(sha256)),
      ("adjustments-sha256", text(adjustments)), ("tool", .string(toolVersion)),
      ("sealed-on", text(sealedOn?.description)), ("public-key", text(key?.hexadecimal)),
    ]
  }
}
