internal import ArgumentParser

/// `probity rubric`.
struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric",
    abstract: "Check a rubric, show it, seal it, or try it with invented bids.",
    subcommands: [RubricLint.self, RubricSealing.self, RubricShow.self, RubricTest.self])
}
