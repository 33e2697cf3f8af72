internal import ArgumentParser
internal import Intake
internal import Justification
internal import Packaging
internal import Procurement
internal import Rubrics

/// `probity seal DIR`.
struct Seal: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Write a competition with its results and documents into one pack that can be verified.",
    discussion: """
      The pack is a zip archive: every file that was read, every result, every award document, and a \
      manifest of their SHA-256 hashes, signed where a key is given. The same folder always gives the same \
      bytes. See docs/sealed-pack.md.

      EXAMPLES
        probity seal fixtures/shared-ict --output shared-ict.zip
        probity seal fixtures/shared-ict --output shared-ict.zip --key key.pem

      Exits with 1 where the evaluation stands open or a document could not be made: the pack is written, and \
      its manifest says so. Exits with 2 where something is wrong, and nothing is written.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file(extensions: ["zip"]))
  var output: String

  @Option(
    help: "A private Ed25519 key in PEM, without a passphrase.",
    completion: .file(extensions: ["pem"]))
  var key: String?

  @Option(
    help: "The folder of your own templates that `probity justify` was given.",
    completion: .directory)
  var templates: String?

  @OptionGroup var form: FormOption<PackSealing>

  func run() throws {
    var log = DiagnosticLog()
    let progress = ReadingProgress()
    let competition = LoadedCompetition(directory, progress: progress.callback)
    progress.end()
    try Delivery.refuseInput(output, of: competition)
    let signingKey = key.flatMap { KeyFile.signing($0, log: &log) }
    let own = templates.map { TemplateFolder($0, log: &log) } ?? .none
    var contents: PackContents?
    do throws(OutputError) {
      try KeyFile.refuseOverwriting(key, by: output)
      if competition.folder == nil {
        log.append(competition.log)
      } else if !log.hasErrors, let inputs = PackContents.inputs(of: competition, log: &log) {
        contents = try PackContents.made(from: inputs + PackTemplates.entries(of: own), log: &log)
      }
    } catch {
      throw refused(error.message)
    }
    var noticed = log
    if let contents { noticed.append(contents.obstacles) }
    let output = DiagnosticOutput { file, numbers in
      own.lines(of: file, numbers) ?? competition.output.lines(file, numbers)
    }
    Terminal.note(output.text(of: noticed.finished(), isColoured: Terminal.isColoured))
    try Ending.throwUnlessDone(log, standsOpen: false)
    guard let contents else { throw Ending.wrongInput }
    let sealing = try write(contents, signedBy: signingKey)
    if let text = form.text(of: sealing, diagnostics: noticed.finished()) {
      try Terminal.write(text)
    }
    if !sealing.manifest.open.isEmpty { throw Ending.open }
  }

  private func write(
    _ contents: PackContents, signedBy key: SigningKey?
  ) throws -> PackSealing {
    let manifest = contents.manifest
    var log = DiagnosticLog()
    // What cannot be read again could never be verified.
    guard PackManifest.read(manifest.bytes, log: &log) == manifest else {
      throw refused("the pack cannot be written: its manifest would be too large, or not readable")
    }
    let signature = key.flatMap { PackSignature(of: manifest, by: $0) }
    var entries = contents.entries
    entries.append(ZipEntry(path: PackManifest.fileName, bytes: manifest.bytes))
    if let signature {
      entries.append(ZipEntry(path: PackSignature.fileName, bytes: signature.bytes))
    }
    do {
      try OutputFile.write(PackArchive.bytes(of: entries), to: output)
    } catch let error as OutputError {
      throw refused(error.message)
    } catch let error as ZipError {
      throw refused("the pack cannot be written: \(error.message)")
    }
    return PackSealing(manifest: manifest, signature: signature)
  }

  private func refused(_ message: String) -> any Error {
    Terminal.note("error: \(message)\n")
    return Ending.wrongInput
  }
}
