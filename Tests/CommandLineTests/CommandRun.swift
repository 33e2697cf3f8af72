import Foundation
import TestSupport
import Testing

/// A run of the built `probity` program.
struct CommandRun {
  let status: Int32
  let output: String
  let errors: String

  /// The program that `swift build` put beside the tests.
  static let program: URL = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("probity")
  }()

  /// The seconds after which a run hangs.
  private static let limit = 60.0

  /// Runs `probity` from the top of the project.
  init(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws {
    try self.init(arguments, input: input, environment: environment)
  }

  /// The same; `program` is another one that runs it.
  init(
    _ arguments: [String], of program: URL = CommandRun.program, input: String = "",
    environment: [String: String] = [:]
  ) throws {
    // Files instead of pipes: whatever the program writes, nobody waits for anybody.
    let folder = try TemporaryFolder()
    try folder.write(input, to: "input")
    try folder.write("", to: "output")
    try folder.write("", to: "errors")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = Golden.project
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: folder.url("input"))
    process.standardOutput = try FileHandle(forWritingTo: folder.url("output"))
    process.standardError = try FileHandle(forWritingTo: folder.url("errors"))
    try process.run()
    let identifier = process.processIdentifier
    let watchdog = DispatchWorkItem { kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + CommandRun.limit, execute: watchdog)
    process.waitUntilExit()
    watchdog.cancel()
    #expect(
      process.terminationReason == .exit,
      "the program crashed, or ran for a minute and was ended: \(arguments)")
    self.status = process.terminationStatus
    self.output = try String(contentsOf: folder.url("output"), encoding: .utf8)
    self.errors = try String(contentsOf: folder.url("errors"), encoding: .utf8)
  }
}

/// A folder that goes away with the test.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("probity-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func url(_ name: String) -> URL { URL(fileURLWithPath: path).appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws { try write(Data(text.utf8), to: name) }

  func write(_ data: Data, to name: String) throws {
    let file = url(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }
}
