internal import ArgumentParser
internal import Evaluation
internal import Intake
internal import Procurement
internal import Rubrics

/// `probity rubric seal FILE`.
struct RubricSealing: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: "Fix a rubric before bids are opened.",
    discussion: """
      Writes what the rubric's canonical form hashes to, signed where a key is given. Put the result as \
      rubric.seal.json into the competition folder: from then on nothing is evaluated against another rubric. \
      See docs/sealed-pack.md.

      EXAMPLES
        probity rubric seal fixtures/shared-ict/rubric.yaml --on 2026-02-02
        probity rubric seal strategic-partnership --output rubric.seal.json

      Exits with 2 where the rubric has errors, or the key cannot be used.
      """)

  @Argument(
    help: "A rubric's file, the id of a shipped one, or - for standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    help: "The adjustments of prices published beside it.",
    completion: .file(extensions: ["yaml", "yml"]))
  var adjustments: String?

  @Option(
    help: "A private Ed25519 key in PEM, without a passphrase.",
    completion: .file(extensions: ["pem"]))
  var key: String?

  @Option(name: .customLong("on"), help: "The day of sealing.", transform: Words.date)
  var date: CalendarDate?

  @OptionGroup var output: OutputOption

  func run() throws {
    do throws(OutputError) {
      try KeyFile.refuseOverwriting(key, by: output.output)
    } catch {
      Terminal.note("error: \(error.message)\n")
      throw Ending.wrongInput
    }
    var log = DiagnosticLog()
    let source = RubricSource.named(file, log: &log)
    let rubric = source.flatMap { RubricReader.read($0.bytes, file: $0.name, log: &log) }
    let adjustments = self.adjustments.flatMap { path in
      RubricSource.named(path, log: &log).flatMap {
        PriceAdjustmentsReader.read($0.bytes, file: $0.name, log: &log)
      }
    }
    if let rubric { Evaluator.check(rubric, adjustments: adjustments ?? .none, log: &log) }
    let signingKey = key.flatMap { KeyFile.signing($0, log: &log) }
    Terminal.note(
      DiagnosticOutput { source?.lines(of: $0, $1) ?? [:] }
        .text(of: log.finished(), isColoured: Terminal.isColoured))
    try Ending.throwUnlessDone(log, standsOpen: false)
    guard let rubric else { throw Ending.wrongInput }
    let seal = RubricSeal(
      of: rubric, adjustments: adjustments ?? .none, toolVersion: Probity.version, sealedOn: date,
      key: signingKey)
    try Delivery.deliver(seal.text, to: output.output)
  }
}
