internal import ArgumentParser
internal import Intake

/// The command line: one command a file in `Commands`.
@main
struct Probity: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "probity",
    abstract: "Evaluates tender bids exactly, with a reason for every figure.",
    discussion: """
      A competition is a folder: what is bought (competition.yaml), the published rubric, the bids \
      (CSV or XML) and the panel's marks. See docs/competition-folder.md.

      EXAMPLES
        probity init my-competition            make a folder that evaluates at once
        probity rubric test rubric.yaml        try a rubric before it is published
        probity evaluate my-competition        rank its bids, with reasons
        probity evaluate my-competition --format json --output result.json
        probity check my-competition           see everything that is wrong with it
        probity terms my-competition           check its contract schedules
        probity screens my-competition         look at its prices for signs of collusion
        probity marks my-competition           look through the panel's marks and reasons
        probity justify my-competition --output award
                                               write its award documents
        probity standstill 2026-05-14          count the standstill of a notice
        probity explain PRB2004                read the page on a diagnostic

      EXIT STATUS
        0   done
        1   done, and something stands open that a person must decide, or a check failed
        2   the input could not be read or was wrong
        64  the command's words were off
      """,
    version: version,
    subcommands: [
      Check.self, Compare.self, Evaluate.self, Explain.self, Init.self, Inspect.self, Justify.self,
      Marks.self, RubricCommand.self, Schema.self, Screens.self, Seal.self, Standstill.self,
      Templates.self, Terms.self, Verify.self,
    ])

  static func main() { main(nil) }
}
