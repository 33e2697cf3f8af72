import Foundation
import TestSupport
import Testing

@Suite("where results are written to")
struct WritingTests {
  /// A folder with a competition in `c`.
  private func competition() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    #expect(try CommandRun("init", folder.url("c").path).status == 0)
    return folder
  }

  /// Runs a line of shell in `folder`, where `probity` is the program; gives its status and its words.
  private func shell(_ line: String, in folder: TemporaryFolder) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "probity() { '\(CommandRun.program.path)' \"$@\"; }\n\(line)"]
    process.currentDirectoryURL = folder.url(".")
    try folder.write("", to: "words")
    let words = try FileHandle(forWritingTo: folder.url("words"))
    process.standardOutput = words
    process.standardError = words
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try String(contentsOf: folder.url("words"), encoding: .utf8))
  }

  @Test(
    "a result that standard output does not take is an error, never a success",
    arguments: ["> /dev/full", ">&-"],
    [
      "evaluate c", "evaluate c --format json", "check c", "rubric lint c/rubric.yaml",
      "rubric show c/rubric.yaml", "schema bid", "explain PRB2004", "explain",
    ])
  func fullOutput(target: String, command: String) throws {
    let (status, words) = try shell("probity \(command) \(target)", in: try competition())
    #expect(status == 2)
    #expect(words.contains("error: the result cannot be written"))
  }

  @Test("a reader that went away, and a closed standard error, are no faults")
  func readerWentAway() throws {
    let folder = try competition()
    #expect(try shell("probity explain | head -n 1", in: folder).0 == 0)
    #expect(try shell("probity evaluate c 2>&-", in: folder).0 == 0)
  }

  @Test("a device or pipe is written into, and stays what it is")
  func specialFiles() throws {
    let folder = try competition()
    let (status, words) = try shell(
      """
      probity evaluate c --output /dev/stdout || exit 9
      mkfifo pipe && cat pipe > copy & sleep 0.2
      while ! test -p pipe; do sleep 0.1; done
      probity evaluate c --output pipe || exit 9
      wait; test -p pipe || exit 8
      probity evaluate c > direct; cmp direct copy
      """, in: folder)
    #expect(status == 0, "\(words)")
    #expect(words.contains("recommended"))
  }

  @Test("through a link the file is replaced that it leads to, and a file keeps its rights")
  func linksAndRights() throws {
    let folder = try competition()
    let (status, words) = try shell(
      """
      mkdir there; echo old > there/file; chmod 640 there/file; ln -s there/file link
      probity evaluate c --output link || exit 9
      test -L link && grep -q recommended there/file || exit 8
      test "$(stat -c %a there/file)" = 640 || exit 7
      ln -s nowhere loose; probity evaluate c --output loose
      test $? = 2 || exit 6
      ls -A . there | grep part && exit 5
      exit 0
      """, in: folder)
    #expect(status == 0, "\(words)")
  }

  @Test("a name as long as the system allows is no obstacle")
  func longName() throws {
    let folder = try competition()
    let name = String(repeating: "n", count: 255)
    #expect(
      try CommandRun("evaluate", folder.url("c").path, "--output", folder.url(name).path).status
        == 0)
    let made = String(repeating: "m", count: 255)
    #expect(try CommandRun("init", folder.url(made).path).status == 0)
  }

  @Test("a folder as output is refused in words that say so")
  func folderAsOutput() throws {
    let folder = try competition()
    let run = try CommandRun("evaluate", folder.url("c").path, "--output", folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("Is a directory"))
  }

  @Test(
    "what init prints can be pasted, whatever the folder is called",
    arguments: ["plain", "two words", "it's", "$HOME", "-dash", "a;b", "é"])
  func pasted(name: String) throws {
    let folder = try TemporaryFolder()
    let quoted = "'" + name.replacingOccurrences(of: "'", with: "'\\''") + "'"
    let (status, words) = try shell("probity init -- \(quoted)", in: folder)
    #expect(status == 0)
    let line = try #require(words.split(separator: "\n").last)
    #expect(line.hasPrefix("try: "))
    let (pasted, result) = try shell(String(line.dropFirst("try: ".count)), in: folder)
    #expect(pasted == 0, "\(line)")
    #expect(result.contains("recommended"))
  }

  @Test("init fills the empty folder that one works in")
  func initHere() throws {
    let folder = try TemporaryFolder()
    let (status, words) = try shell(
      "mkdir empty && cd empty && probity init . && probity evaluate .", in: folder)
    #expect(status == 0, "\(words)")
    #expect(words.contains("recommended"))
  }

  @Test("no control character of a folder's name reaches the terminal")
  func controlCharacters() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun("init", folder.url("a\u{1B}[31m\nb").path)
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.split(separator: "\n").count == 9)
  }
}
