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

      Exits with 2 where something is wrong or a document lacks a fact; then nothing is written.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @Option(name: .shortAndLong, help: "The file to write.", completion: .file(extensions: ["zip"]))
  var output: String

  @Option(
    help: "A private Ed25519 key in PEM, without a passphrase.",
    completion: .file(extensions: ["pem"]))
  var key: String?

  func run() throws {
    var log = DiagnosticLog()
    let progress = ReadingProgress()
    let competition = LoadedCompetition(directory, progress: progress.callback)
    progress.end()
    try Delivery.refuseInput(output, of: competition)
    let signingKey = key.flatMap { KeyFile.signing($0, log: &log) }
    var contents: PackContents?
    do throws(OutputError) {
      if let inputs = PackContents.inputs(of: competition, log: &log) {
        contents = try PackContents.made(from: inputs, log: &log)
      } else if !log.hasErrors {
        log.append(competition.log)
      }
    } catch {
      Terminal.note("error: \(error.message)\n")
      throw Ending.wrongInput
    }
    Terminal.note(competition.output.text(of: log.finished(), isColoured: Terminal.isColoured))
    try Ending.throwUnlessDone(log, standsOpen: false)
    guard let contents else { throw Ending.wrongInput }
    try write(contents, signedBy: signingKey)
  }

  private func write(_ contents: PackContents, signedBy key: SigningKey?) throws {
    let manifest = contents.manifest
    let signature = key.flatMap { PackSignature(of: manifest, by: $0) }
    var entries = contents.entries
    entries.append(ZipEntry(path: PackManifest.fileName, bytes: manifest.bytes))
    if let signature {
      entries.append(ZipEntry(path: PackSignature.fileName, bytes: signature.bytes))
    }
    do {
      try OutputFile.write(ZipArchive.bytes(of: entries), to: output)
    } catch let error as OutputError {
      Terminal.note("error: \(error.message)\n")
      throw Ending.wrongInput
    } catch let error as ZipError {
      Terminal.note("error: the pack cannot be written: \(error.message)\n")
      throw Ending.wrongInput
    }
    try Terminal.write(
      "\(manifest.files.count) files sealed\nmanifest: \(PackManifest.sha256(of: manifest.bytes))\n"
        + "signed: \(signature.map { "by the key \($0.key.hexadecimal)" } ?? "no")\n")
  }
}
