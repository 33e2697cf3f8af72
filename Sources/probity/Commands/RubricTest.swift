internal import ArgumentParser
internal import Evaluation
internal import Justification
internal import Procurement
internal import Rubrics

/// `probity rubric test FILE`.
struct RubricTest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Try a rubric with invented bids, before it is published.",
    discussion: """
      Prints a worked example for the tender documents, then looks for what surprises bidders and \
      authorities: odd bids, what a mark is worth in money, the evenly-matched trap, rank reversal, ties, \
      prices that do not count, gates that nobody can pass. Every figure is evaluated as real bids are.

      EXAMPLES
        probity rubric test strategic-partnership
        probity rubric test rubric.yaml --estimate 2500000 --format markdown

      Exits with 1 where a trial warns, with 2 where the rubric has errors.
      """)

  @Argument(
    help: "A rubric's file, the id of a shipped one, or - for standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "What the contract is thought to cost; prices are invented around it.", valueName: "amount"))
  var estimate = "100000"

  @OptionGroup var form: FormOption<LaboratoryReport>

  /// The price level, or `nil` where it is none that can be tried.
  private var amount: FixedDecimal? {
    guard let amount = (try? FixedDecimal(parsing: estimate))?.trimmed, amount.scale <= 2,
      Laboratory.estimates.contains(amount)
    else { return nil }
    return amount
  }

  func validate() throws {
    if amount == nil {
      throw ValidationError(
        "\"\(estimate)\" is no amount to try: give a number from 1 to 1000000000000 with two decimals "
          + "at most, such as 250000")
    }
  }

  func run() throws {
    guard let amount else { return }
    var log = DiagnosticLog()
    let source = RubricSource.named(file, log: &log)
    let rubric = source.flatMap { RubricReader.read($0.bytes, file: $0.name, log: &log) }
    let report =
      log.hasErrors
      ? nil : rubric.flatMap { Laboratory.test($0, estimate: amount, log: &log) }
    let diagnostics = log.finished()
    Terminal.note(
      DiagnosticOutput { source?.lines(of: $0, $1) ?? [:] }
        .text(of: diagnostics, isColoured: Terminal.isColoured))
    if let text = form.text(of: report, diagnostics: diagnostics) { try Terminal.write(text) }
    try Ending.throwUnlessDone(log, standsOpen: report?.warns ?? false)
  }
}
