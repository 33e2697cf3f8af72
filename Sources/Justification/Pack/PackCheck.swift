public import Packaging
public import Procurement
public import Rubrics

/// What the files of a pack show by themselves, before anything is made again: hashes and signature.
public struct PackCheck: Sendable, Hashable {
  /// What the pack says of itself.
  public let manifest: PackManifest
  /// Who signed it, as far as that can be told.
  public let signer: PackVerification.Signer
  /// What is not as it was sealed.
  public let findings: [PackFinding]

  /// Checks a pack; `nil` where its manifest cannot be read, and the log says why.
  ///
  /// - Parameters:
  ///   - entries: its files.
  ///   - key: the key that has to have signed it; `nil` where any may have.
  ///   - log: takes the diagnostics.
  public init?(of entries: [ZipEntry], key: VerifyingKey?, log: inout DiagnosticLog) {
    guard let bytes = entries.first(where: { $0.path == PackManifest.fileName })?.bytes else {
      log.report(
        .packUnreadable, "there is no manifest", at: SourceLocation(file: PackManifest.fileName),
        hint: "name the pack that `probity seal` wrote")
      return nil
    }
    guard let manifest = PackManifest.read(bytes, log: &log) else { return nil }
    let file = entries.first { $0.path == PackSignature.fileName }
    let (signer, complaint) = PackCheck.signer(of: manifest, by: file, key: key)
    self.manifest = manifest
    self.signer = signer
    findings =
      manifest.findings(in: entries)
      + (complaint.map { [PackFinding(.signature, PackSignature.fileName, $0)] } ?? [])
  }

  /// Who signed, and what is wrong with the signature.
  private static func signer(
    of manifest: PackManifest, by file: ZipEntry?, key: VerifyingKey?
  ) -> (PackVerification.Signer, complaint: String?) {
    guard let file else {
      return key == nil ? (.nobody, nil) : (.wrong, "the pack is not signed, and a key was given")
    }
    guard let signature = PackSignature(reading: file.bytes) else {
      return (.wrong, "it is no signature that Probity wrote")
    }
    guard signature.holds(for: manifest) else {
      return (.wrong, "the signature is not its key's on this manifest")
    }
    guard let key else { return (.someone(key: signature.key.hexadecimal), nil) }
    return signature.key == key
      ? (.known(key: key.hexadecimal), nil)
      : (.wrong, "it is signed with another key, \(signature.key.hexadecimal)")
  }
}
