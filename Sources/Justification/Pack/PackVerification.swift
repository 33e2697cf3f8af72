internal import Procurement
internal import Rubrics

/// What came of verifying a pack.
public struct PackVerification: Sendable, Reportable {
  /// Who signed the pack, as far as that can be told.
  public enum Signer: Sendable, Hashable {
    /// Nobody.
    case nobody
    /// The holder of a key that nobody vouched for.
    case someone(key: String)
    /// The holder of the key that the person gave.
    case known(key: String)
    /// The signature does not hold, or is not by the key that the person gave.
    case wrong
  }

  /// Whether the rubric was fixed before.
  public enum Seal: Sendable, Hashable {
    /// It was not.
    case none
    /// The inputs cannot be evaluated, so that nothing is known.
    case unknown
    /// It was, on a day and by the holder of a key, where the seal says so.
    case sealed(on: String?, key: String?)
  }

  /// What the pack says of itself.
  public let manifest: PackManifest
  /// The version of the program that verified it.
  public let toolVersion: String
  /// Who signed it.
  public let signer: Signer
  /// Whether its rubric was sealed.
  public let seal: Seal
  /// Everything that is not as it should be; empty where the pack is verified.
  public let findings: [PackFinding]

  /// What came of it.
  public init(
    manifest: PackManifest, toolVersion: String, signer: Signer, seal: Seal,
    findings: [PackFinding]
  ) {
    self.manifest = manifest
    self.toolVersion = toolVersion
    self.signer = signer
    self.seal = seal
    self.findings = findings
  }

  /// Its forms.
  public static var forms: [any ReportForm<PackVerification>.Type] {
    [VerificationJSON.self, VerificationTable.self]
  }

  /// Who signed, in words.
  var signerWords: String {
    switch signer {
    case .nobody: "nobody: anyone could have made this pack"
    case .someone(let key):
      "by the holder of the key \(key); who that is, is not established without --key"
    case .known(let key): "by the holder of the given key \(key)"
    case .wrong: "the signature is wrong"
    }
  }

  /// How the rubric was fixed, in words.
  var sealWords: String {
    switch seal {
    case .unknown: "not evaluated again, so that nothing is known of its seal"
    case .none: "not sealed before the bids were opened, as far as the pack shows"
    case .sealed(let date, let key):
      "the sealed one" + (date.map { ", sealed on \($0)" } ?? "")
        + (key.map { ", signed by the holder of the key \($0)" }
          ?? ", by an unsigned seal that anyone could have made")
    }
  }
}

/// What came of it for a terminal.
public enum VerificationTable: ReportForm {
  /// Its name.
  public static let name = "table"

  /// The report as text.
  public static func text(of report: Report<PackVerification>) -> String {
    let result = report.result
    let manifest = result.manifest
    let count = result.findings.count
    var lines = [
      result.findings.isEmpty
        ? "VERIFIED: every file is as it was sealed, and as it is made again from the inputs"
        : "NOT VERIFIED: \(count) \(count == 1 ? "difference" : "differences")", "",
    ]
    lines += Paragraph.lines("competition: \(SafeText.shown(manifest.competition))", rest: "  ")
    lines += Paragraph.lines(
      "rubric: \(SafeText.shown(manifest.rubric)) \(SafeText.shown(manifest.rubricVersion)), "
        + result.sealWords, rest: "  ")
    lines += Paragraph.lines("signed: \(result.signerWords)", rest: "  ")
    for item in manifest.open {
      lines += Paragraph.lines("open when it was sealed: \(SafeText.shown(item))", rest: "  ")
    }
    lines += Paragraph.lines("files: \(manifest.files.count)", rest: "  ")
    lines += Paragraph.lines("manifest: \(PackManifest.sha256(of: manifest.bytes))", rest: "  ")
    if manifest.toolVersion != result.toolVersion {
      lines += Paragraph.lines(
        "program: sealed by version \(SafeText.shown(manifest.toolVersion)), made again by "
          + result.toolVersion, rest: "  ")
    }
    if !result.findings.isEmpty { lines.append("") }
    for finding in result.findings {
      let path = finding.path.map { SafeText.shown($0) + ": " } ?? ""
      lines += Paragraph.lines("\(finding.kind.rawValue): \(path)\(finding.message)", rest: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// What came of it for other programs: `probity/verification/1`.
public enum VerificationJSON: ReportForm {
  /// Its name.
  public static let name = "json"

  /// The report as text.
  public static func text(of report: Report<PackVerification>) -> String {
    let result = report.result
    let manifest = result.manifest
    let findings = result.findings.map { finding -> JSONValue in
      .object([
        ("kind", .string(finding.kind.rawValue)),
        ("file", finding.path.map { .string($0) } ?? .null), ("message", .string(finding.message)),
      ])
    }
    return JSONValue.object([
      ("schema", .string("probity/verification/1")), ("verified", .bool(result.findings.isEmpty)),
      ("competition", .string(manifest.competition)), ("rubric", .string(manifest.rubric)),
      ("rubric-version", .string(manifest.rubricVersion)),
      ("rubric-sha256", .string(manifest.rubricSHA256)), ("seal", .string(result.sealWords)),
      ("signed", .string(result.signerWords)),
      ("open", .array(manifest.open.map { .string($0) })),
      ("files", .integer(manifest.files.count)),
      ("manifest-sha256", .string(PackManifest.sha256(of: manifest.bytes))),
      ("sealed-by", .string(manifest.toolVersion)), ("made-again-by", .string(result.toolVersion)),
      ("findings", .array(findings)), ("diagnostics", .array(report.diagnostics.map(\.json))),
    ]).text(pretty: true) + "\n"
  }
}
