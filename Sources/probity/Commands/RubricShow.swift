internal import ArgumentParser
internal import Evaluation
internal import Procurement
internal import Rubrics

/// `probity rubric show FILE`.
struct RubricShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a rubric: its tree with shares of the whole, gates, scales and hash.",
    discussion: """
      EXAMPLES
        probity rubric show strategic-partnership
        probity rubric show fixtures/shared-ict/rubric.yaml
        probity rubric show strategic-partnership --format source > rubric.yaml

      Exits with 2 where the rubric has errors.
      """)

  /// What is shown.
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case outline
    case json
    case source
  }

  @Argument(
    help: "A rubric's file, the id of a shipped one, or - for standard input.",
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String

  @Option(
    name: .shortAndLong,
    help: "The form: outline, json (the canonical form that is hashed) or source (the file itself)."
  )
  var format = Form.outline

  func run() throws {
    var log = DiagnosticLog()
    let source = RubricSource.named(file, log: &log)
    let rubric = source.flatMap { RubricReader.read($0.bytes, file: $0.name, log: &log) }
    if let rubric { Evaluator.check(rubric, log: &log) }
    Terminal.note(
      DiagnosticOutput { source?.lines(of: $0, $1) ?? [:] }
        .text(of: log.finished(), isColoured: Terminal.isColoured))
    if let source, let rubric {
      switch format {
      case .outline: try Terminal.write(RubricOutline.text(rubric))
      case .json: try Terminal.write(rubric.canonicalForm + "\n")
      case .source: try Terminal.write(String(decoding: source.bytes, as: UTF8.self))
      }
    }
    try Ending.throwUnlessDone(log, standsOpen: false)
  }
}
