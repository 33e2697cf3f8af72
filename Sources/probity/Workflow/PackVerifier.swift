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
    guard let bytes = entries.first(where: { $0.path == PackManifest.fileName })?.bytes else {
      log.report(
        .packUnreadable, "there is no manifest", at: SourceLocation(file: PackManifest.fileName),
        hint: "name the pack that `probity seal` wrote")
      return nil
    }
    guard let manifest = PackManifest.read(bytes, log: &log) else { return nil }
    var findings = manifest.findings(in: entries)
    let signer = signer(of: manifest, in: entries, key: key, findings: &findings)
    let seal = try recompute(entries, manifest: manifest, findings: &findings)
    return PackVerification(
      manifest: manifest, toolVersion: Probity.version, signer: signer, seal: seal,
      findings: findings)
  }

  private static func signer(
    of manifest: PackManifest, in entries: [ZipEntry], key: VerifyingKey?,
    findings: inout [PackFinding]
  ) -> PackVerification.Signer {
    func wrong(_ message: String) -> PackVerification.Signer {
      findings.append(PackFinding(.signature, PackSignature.fileName, message))
      return .wrong
    }
    guard let entry = entries.first(where: { $0.path == PackSignature.fileName }) else {
      return key == nil ? .nobody : wrong("the pack is not signed, and a key was given")
    }
    guard let signature = PackSignature(reading: entry.bytes) else {
      return wrong("it is no signature that Probity wrote")
    }
    guard signature.holds(for: manifest) else {
      return wrong("the signature is not its key's on this manifest")
    }
    guard let key else { return .someone(key: signature.key.hexadecimal) }
    return signature.key == key
      ? .known(key: key.hexadecimal)
      : wrong("it is signed with another key, \(signature.key.hexadecimal)")
  }

  /// Makes everything again from the inputs and says where it differs.
  private static func recompute(
    _ entries: [ZipEntry], manifest: PackManifest, findings: inout [PackFinding]
  ) throws(OutputError) -> PackVerification.Seal {
    let inputs = entries.filter { $0.path.hasPrefix(PackContents.inputs) }
    var log = DiagnosticLog()
    guard let contents = try PackContents.made(from: inputs, log: &log) else {
      for problem in log.finished() where problem.severity == .error {
        let path = problem.location.map { PackContents.inputs + $0.file }
        findings.append(
          PackFinding(.recomputed, path, "\(problem.code): \(problem.message)"))
      }
      return .none
    }
    findings += PackComparison.findings(in: entries, madeAgain: contents.entries)
    let again = contents.manifest
    if (again.competition, again.rubric, again.rubricVersion, again.rubricSHA256)
      != (manifest.competition, manifest.rubric, manifest.rubricVersion, manifest.rubricSHA256)
    {
      findings.append(
        PackFinding(
          .manifest, PackManifest.fileName,
          "its competition or rubric is not that of the inputs: rubric \(again.rubric) "
            + "\(again.rubricVersion), \(again.rubricSHA256)"))
    }
    return contents.seal.map {
      .sealed(on: $0.sealedOn?.description, key: $0.key?.hexadecimal)
    } ?? .none
  }
}
