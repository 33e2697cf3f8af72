internal import ArgumentParser
internal import Evaluation
internal import Intake
internal import Justification
internal import Procurement

/// `probity compare DIR`.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Rank the same bids under every formula and method, for learning only.",
    discussion: """
      Shows what would have come of the bids under each price formula and each award method, and marks \
      where another bid comes first. The published rubric alone decides: nothing here changes what \
      `evaluate` says, and no rule may be chosen once bids are known.

      EXAMPLES
        probity compare fixtures/shared-ict
        probity compare fixtures/university-partner --format json

      Exits with 0 when done, with 2 where something is missing or wrong.
      """)

  @Argument(help: "The competition folder.", completion: .directory)
  var directory: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The form of the result: \(ComparisonFormats.all.map { $0.name }.joined(separator: ", ")).",
      valueName: "form"),
    completion: .list(ComparisonFormats.all.map { $0.name }))
  var format = ComparisonTable.name

  @Option(
    name: .shortAndLong,
    help: "Write the result to this file instead, whole or not at all.", completion: .file())
  var output: String?

  func validate() throws {
    guard ComparisonFormats.named(format) == nil else { return }
    let names = ComparisonFormats.all.map { $0.name }.joined(separator: ", ")
    throw ValidationError("there is no form \"\(format)\": use one of \(names)")
  }

  func run() throws {
    guard let form = ComparisonFormats.named(format) else { return }
    let progress = ReadingProgress()
    var competition = LoadedCompetition(directory, progress: progress.callback)
    let comparison = competition.compare()
    progress.end()
    try Delivery.report(on: competition, to: output, standsOpen: false) { diagnostics in
      comparison.map { form.text(of: $0, diagnostics: diagnostics) }
        ?? form.text(withoutResult: diagnostics)
    }
  }
}
