internal import ArgumentParser
internal import Justification
internal import Packaging
internal import Procurement
internal import Rubrics

/// `probity verify PACK`.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a sealed pack, and make everything in it again.",
    discussion: """
      Checks that every file is the one that was sealed, the signature, and that the rubric is the sealed \
      one; then evaluates the inputs again, writes every document again, and compares every byte. See \
      docs/sealed-pack.md.

      EXAMPLES
        probity seal fixtures/shared-ict --output shared-ict.zip
        probity verify shared-ict.zip

      Exits with 0 where everything is verified, with 1 where anything differs, with 2 where the pack cannot \
      be read.
      """)

  @Argument(help: "The pack, or the folder that it was unpacked to.", completion: .file())
  var pack: String

  @Option(
    help: "The public Ed25519 key in PEM of who has to have signed it.",
    completion: .file(extensions: ["pem"]))
  var key: String?

  @OptionGroup var form: FormOption<PackVerification>

  func run() throws {
    var log = DiagnosticLog()
    let verifyingKey = key.flatMap { KeyFile.verifying($0, log: &log) }
    var result: PackVerification?
    if !log.hasErrors, let entries = PackSource.entries(at: pack, log: &log) {
      do throws(OutputError) {
        result = try PackVerifier.verification(of: entries, key: verifyingKey, log: &log)
      } catch {
        Terminal.note("error: \(error.message)\n")
        throw Ending.wrongInput
      }
    }
    Terminal.note(
      DiagnosticOutput { _, _ in [:] }.text(of: log.finished(), isColoured: Terminal.isColoured))
    if let text = form.text(of: result, diagnostics: log.finished()) { try Terminal.write(text) }
    try Ending.throwUnlessDone(log, standsOpen: result?.findings.isEmpty == false)
  }
}
