internal import ArgumentParser

/// `--output`, for a result that a file can take.
struct OutputOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: "Write the result to this file instead, whole or not at all.", completion: .file())
  var output: String?
}
