internal import Rubrics

/// What `probity seal` wrote.
public struct PackSealing: Sendable, Reportable {
  /// What the pack says of itself.
  public let manifest: PackManifest
  /// Who signed it; `nil` where nobody did.
  public let signature: PackSignature?

  /// A pack that was written.
  public init(manifest: PackManifest, signature: PackSignature?) {
    self.manifest = manifest
    self.signature = signature
  }

  /// Its forms.
  public static var forms: [any ReportForm<PackSealing>.Type] {
    [SealingJSON.self, SealingTable.self]
  }

  /// The hash to enter in the minutes.
  var hash: String { PackManifest.sha256(of: manifest.bytes) }
}

/// What was sealed for a terminal.
public enum SealingTable: ReportForm {
  /// Its name.
  public static let name = "table"

  /// The report as text.
  public static func text(of report: Report<PackSealing>) -> String {
    let result = report.result
    var lines = ["\(result.manifest.files.count) files sealed", "manifest: \(result.hash)"]
    lines.append(
      "signed: " + (result.signature.map { "by the key \($0.key.hexadecimal)" } ?? "no"))
    for item in result.manifest.open {
      lines += Paragraph.lines("open: \(SafeText.shown(item))", rest: "  ")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// What was sealed for other programs: `probity/sealing/1`.
public enum SealingJSON: ReportForm {
  /// Its name.
  public static let name = "json"

  /// The report as text.
  public static func text(of report: Report<PackSealing>) -> String {
    let result = report.result
    return JSONValue.object([
      ("schema", .string("probity/sealing/1")),
      ("competition", .string(result.manifest.competition)),
      ("files", .integer(result.manifest.files.count)), ("manifest-sha256", .string(result.hash)),
      ("public-key", result.signature.map { .string($0.key.hexadecimal) } ?? .null),
      ("open", .array(result.manifest.open.map { .string($0) })),
      ("diagnostics", .array(report.diagnostics.map(\.json))),
    ]).text(pretty: true) + "\n"
  }
}
