internal import ArgumentParser

/// `probity rubric`.
struct RubricCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rubric",
    abstract: "Check a rubric, or show it.",
    subcommands: [RubricLint.self, RubricShow.self])
}
