internal import Justification
internal import Packaging
internal import Procurement
internal import Rubrics

/// Verifies packs.
enum PackVerifier {
  /// What is found of a pack; `nil` where its manifest cannot be read, and the log says why.
  ///
  /// - Parameters:
  ///   - entries: its files.
  ///   - key: the key that has to have signed it; `nil` where any may have.
  ///   - log: takes the diagnostics.
  /// - Throws: ``OutputError`` where there is no room to make it again.
  static func verification(
    of entries: [ZipEntry], key: VerifyingKey?, log: inout DiagnosticLog
  ) throws(OutputError) -> PackVerification? {
    guard let check = PackCheck(of: entries, key: key, log: &log) else { return nil }
    var findings = check.findings
    let seal = try recompute(entries, manifest: check.manifest, findings: &findings)
    return PackVerification(
      manifest: check.manifest, toolVersion: Probity.version, signer: check.signer, seal: seal,
      findings: findings)
  }

  /// Makes everything again from the inputs and says where it differs.
  private static func recompute(
    _ entries: [ZipEntry], manifest: PackManifest, findings: inout [PackFinding]
  ) throws(OutputError) -> PackVerification.Seal {
    var log = DiagnosticLog()
    guard let contents = try PackContents.made(from: entries, log: &log) else {
      let problems = log.finished().filter { $0.severity == .error }
      findings += problems.map { problem in
        PackFinding(
          .recomputed, problem.location.map { PackContents.inputs + $0.file },
          "\(problem.code): \(problem.message)")
      }
      // Whatever was not made again was not verified, also where nobody said why.
      if problems.isEmpty {
        findings.append(PackFinding(.recomputed, nil, "the inputs cannot be evaluated"))
      }
      return .unknown
    }
    findings += PackComparison.findings(in: entries, madeAgain: contents.entries)
    findings += manifest.findings(madeAgain: contents.manifest)
    return contents.seal.map {
      .sealed(on: $0.sealedOn?.description, key: $0.key?.hexadecimal)
    } ?? .none
  }
}
