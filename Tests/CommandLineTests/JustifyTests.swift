import Foundation
import Justification
import TestSupport
import Testing

@testable import probity

@Suite("probity justify")
struct JustifyTests {
  private let fixture = "fixtures/shared-ict"

  /// Writes one document in one form, where it matters only where to.
  private func justify(
    _ competition: String? = nil, to out: String, _ words: String...
  ) throws -> CommandRun {
    let quick = ["--documents", "decision-log", "--forms", "json"]
    return try CommandRun(["justify", competition ?? fixture, "--output", out] + quick + words)
  }

  /// Everything in a folder, by path.
  private func files(in folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(path)
      if (try file.resourceValues(forKeys: [.isDirectoryKey])).isDirectory == false {
        files[path] = try Data(contentsOf: file)
      }
    }
    return files
  }

  @Test("what is written is listed with its sums, and is the same each time")
  func written() throws {
    let folder = try TemporaryFolder()
    let out = folder.url("out")
    let run = try CommandRun("justify", fixture, "--output", out.path)
    #expect(run.status == 0, "\(run.errors)")
    let first = try files(in: out)
    #expect(first["index.html"] != nil)
    let list = try #require(first["SHA256SUMS"])
    let sums = try #require(FileSums.read(Array(list)))
    #expect(sums.keys.sorted() == first.keys.filter { $0 != "SHA256SUMS" }.sorted())
    for (path, sum) in sums { #expect(FileSums.sum(of: Array(first[path] ?? Data())) == sum) }
    #expect(try justify(to: out.path).status == 2)
    let again = try CommandRun("justify", fixture, "--output", out.path, "--replace")
    #expect(again.status == run.status)
    #expect(try files(in: out) == first)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
  }

  @Test("nothing that a person did is replaced", arguments: ["edited", "added", "link", "no sums"])
  func kept(change: String) throws {
    let folder = try TemporaryFolder()
    let out = folder.url("out").path
    #expect(try justify(to: out).status == 0)
    switch change {
    case "edited": try folder.write("mine", to: "out/index.html")
    case "added": try folder.write("mine", to: "out/notes/mine.txt")
    case "link":
      try FileManager.default.createSymbolicLink(
        atPath: out + "/link", withDestinationPath: "index.html")
    default: try FileManager.default.removeItem(atPath: out + "/SHA256SUMS")
    }
    let before = try files(in: folder.url("out"))
    let run = try justify(to: out, "--replace")
    #expect(run.status == 2)
    #expect(run.errors.contains("error: "))
    #expect(try files(in: folder.url("out")) == before)
  }

  @Test("an output folder is never in the competition, nor a file")
  func refused() throws {
    let folder = try TemporaryFolder()
    #expect(try CommandRun("init", folder.url("c").path).status == 0)
    try folder.write("x", to: "file")
    let inside = folder.url("c").path
    try FileManager.default.createSymbolicLink(
      atPath: folder.url("link").path, withDestinationPath: inside)
    for out in [inside, inside + "/award", inside + "/", folder.url("link/award").path] {
      let run = try justify(inside, to: out)
      #expect(run.status == 2)
      #expect(run.errors.contains("is in the competition folder"))
    }
    let file = try justify(inside, to: folder.url("file").path)
    #expect(file.status == 2)
    #expect(file.errors.contains("is not a folder"))
    let parent = try justify(inside, to: folder.url("no/where").path)
    #expect(parent.status == 2)
    #expect(parent.errors.contains("cannot be written"))
  }

  @Test("an empty folder is filled, and a folder beside it is left alone")
  func empty() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      at: folder.url("out"), withIntermediateDirectories: true)
    try folder.write("x", to: "beside")
    #expect(try justify(to: folder.url("out").path + "/").status == 0)
    #expect(try files(in: folder.url("out"))["index.html"] != nil)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "beside", "out",
      ])
  }

  @Test("a folder that others cannot look into stays one, and a working folder stays where it is")
  func mode() throws {
    let folder = try TemporaryFolder()
    let out = folder.url("out")
    func mode() throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: out.path)[.posixPermissions] as? Int
    }
    try FileManager.default.createDirectory(
      at: out, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    #expect(try justify(to: out.path).status == 0)
    #expect(try mode() == 0o700)
    #expect(try justify(to: out.path, "--replace").status == 0)
    #expect(try mode() == 0o700)
    let here = Golden.project.path
    let run = try CommandRun(
      [
        "-c",
        "cd '\(out.path)' && '\(CommandRun.program.path)' justify '\(here)/\(fixture)' "
          + "--output . --replace",
      ], of: URL(fileURLWithPath: "/bin/sh"))
    #expect(run.status == 2)
    #expect(run.errors.contains("under your feet"))
  }

  @Test("a competition that was just begun is told what its documents lack, until nothing does")
  func begun() throws {
    let folder = try TemporaryFolder()
    let begun = folder.url("c").path
    #expect(try CommandRun("init", begun).status == 0)
    let lacking = try CommandRun(
      "justify", begun, "--output", folder.url("a").path, "--forms", "json")
    #expect(lacking.status == 1)
    #expect(lacking.errors.contains("add `sign-off` to award.yaml"))
    #expect(lacking.errors.contains("award.yaml under criteria-published-at"))
    #expect(
      lacking.errors.contains(
        "fill in the column \"email\" of \"Alder Grounds Ltd\" in suppliers.csv"))
    // What is written there as an example reads as it stands.
    let award = try #require(StarterCompetition.files.first { $0.path == "award.yaml" }).text
    let lines = award.split(separator: "\n").filter { !$0.hasPrefix("# ") }
    try folder.write(
      lines.map { ($0.hasPrefix("#") ? $0.dropFirst() : $0) + "\n" }.joined(),
      to: "c/award.yaml")
    let suppliers = try #require(StarterCompetition.files.first { $0.path == "suppliers.csv" }).text
    try folder.write(
      suppliers.replacing(",,,,,,,\n", with: ",X 1,1 Street,a@b.example,no,no,no,no\n"),
      to: "c/suppliers.csv")
    let run = try CommandRun("justify", begun, "--output", folder.url("b").path, "--forms", "json")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
  }

  @Test("a template with mistakes is shown with its lines, and nothing is written")
  func templates() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Log\n{{competitoin}}\n{{> x}}\n", to: "own/decision-log.mustache")
    try folder.write("", to: "own/decisions.mustache")
    let own = folder.url("own").path
    let run = try CommandRun(
      "justify", fixture, "--output", folder.url("out").path, "--templates", own)
    #expect(run.status == 2)
    #expect(run.errors.contains("error[PRB5013]: \(own)/decision-log.mustache:2:1"))
    #expect(run.errors.contains("    {{competitoin}}\n    ^"))
    #expect(run.errors.contains("error[PRB5011]"))
    #expect(run.errors.contains("warning[PRB5020]"))
    #expect(!FileManager.default.fileExists(atPath: folder.url("out").path))
  }

  @Test("templates are read from their folder alone, up to 1 MiB, in UTF-8")
  func templateFiles() throws {
    let folder = try TemporaryFolder()
    let name = "own/decision-log.mustache"
    func status() throws -> (Int32, String) {
      let run = try CommandRun(
        "justify", fixture, "--output", folder.url("out").path, "--templates",
        folder.url("own").path)
      return (run.status, run.errors)
    }
    try folder.write(String(repeating: "x", count: 1 << 20 + 1), to: name)
    #expect(try status().1.contains("more than 1 MiB"))
    try folder.write(Data([0xFF, 0xFE]), to: name)
    #expect(try status().1.contains("PRB1004"))
    try FileManager.default.removeItem(at: folder.url(name))
    try folder.write("{{competition}}", to: "elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url(name).path, withDestinationPath: "../elsewhere")
    let (refused, words) = try status()
    #expect(refused == 2)
    #expect(words.contains("leads out of"))
    #expect(!FileManager.default.fileExists(atPath: folder.url("out").path))
  }

  @Test("the shipped templates, written out and read again, give the same documents")
  func shipped() throws {
    let folder = try TemporaryFolder()
    let own = folder.url("own").path
    #expect(try CommandRun("templates", "--output", own).status == 0)
    #expect(try CommandRun("templates", "--output", own).status == 2)
    let (a, b) = (folder.url("a"), folder.url("b"))
    let words = ["justify", fixture, "--forms", "json", "--output"]
    let plain = try CommandRun(words + [a.path])
    let run = try CommandRun(words + [b.path, "--templates", own])
    #expect(run.status == plain.status, "\(run.errors)")
    #expect(try files(in: a) == files(in: b))
  }

  @Test("forms and documents are chosen by name")
  func chosen() throws {
    let folder = try TemporaryFolder()
    let out = folder.url("out")
    let run = try CommandRun(
      "justify", fixture, "--output", out.path, "--documents", "decision-log", "--forms",
      "html,json")
    #expect(run.status < 2)
    for path in try files(in: out).keys {
      #expect(path.hasPrefix("decision-log") || ["index.html", "SHA256SUMS"].contains(path))
    }
    for words in [["--forms", "htm"], ["--documents", "decisions-log"], ["--forms", "html,,"]] {
      let run = try CommandRun(["justify", fixture, "--output", folder.url("x").path] + words)
      #expect(run.status == 64)
    }
  }

  @Test("ids from outside make names of files that stay in their folder and apart")
  func names() throws {
    let folder = try TemporaryFolder()
    for path in ["../x", "a//b", "a/./b", "/x", "", "a\\b", "a\u{0}b", "SHA256SUMS"] {
      #expect(throws: OutputError.self) {
        try OutputFolder.put(
          [DocumentFile(path: path, bytes: [1])], at: folder.url("out").path, replacing: false)
      }
    }
    #expect(throws: OutputError.self) {
      try OutputFolder.put(
        [DocumentFile(path: "b1", bytes: []), DocumentFile(path: "B1", bytes: [])],
        at: folder.url("out").path, replacing: false)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
