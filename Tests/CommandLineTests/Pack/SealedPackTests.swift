import Foundation
import Justification
import Packaging
import Procurement
import TestSupport
import Testing

@testable import probity

/// What `probity seal` and `probity verify` do on the disk.
///
/// Hashes and signatures are tested in `PackCheckTests`, what is made again in `MadeAgainTests`.
@Suite("sealed packs")
struct SealedPackTests {
  @Test("a pack is verified, by its key where it is given, and is the same when made again")
  func sound() throws {
    let pack = try SealedPack.signed.get()
    #expect(pack.run.status == 0, "\(pack.run.errors)")
    #expect(pack.run.output.contains("signed: by the key d75a980182b1"))
    let known = try CommandRun("verify", pack.path, "--key", pack.folder.url("public.pem").path)
    #expect(known.status == 0, "\(known.output)\(known.errors)")
    #expect(known.output.hasPrefix("VERIFIED: "))
    #expect(known.output.contains("by the holder of the given key"))
    #expect(known.output.contains("the sealed one, sealed on 2026-02-02"))

    let again = pack.folder.url("again.zip").path
    let run = try CommandRun(
      "seal", pack.folder.url("c").path, "--output", again, "--key",
      pack.folder.url("key.pem").path, "--format", "json", environment: ["TZ": "Pacific/Apia"])
    #expect(run.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let result = try #require(object as? [String: Any])
    #expect(result["schema"] as? String == "probity/sealing/1")
    #expect(result["files"] as? Int == pack.entries.count - 2)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: again))
        == Data(contentsOf: URL(fileURLWithPath: pack.path)))
  }

  @Test("a pack holds every input byte for byte, results and documents, and no private key")
  func contents() throws {
    let pack = try SealedPack.signed.get()
    var inputs: [String] = []
    for entry in pack.entries where entry.path.hasPrefix("inputs/") {
      let name = String(entry.path.dropFirst(7))
      inputs.append(name)
      #expect(Data(entry.bytes) == (try Data(contentsOf: pack.folder.url("c/\(name)"))))
    }
    #expect(
      inputs == [
        "award.yaml", "bids.csv", "competition.yaml", "marks.csv", "rubric.seal.json",
        "rubric.yaml",
      ])
    #expect(pack.entries.contains { $0.path == "results/evaluation.json" })
    for entry in pack.entries {
      let text = String(decoding: entry.bytes, as: UTF8.self)
      #expect(!text.contains("nWGxne/9WmC6") && !text.contains("PRIVATE"), "\(entry.path)")
      #expect(!text.contains("9d61b19deffd5a60") && !text.contains(pack.folder.path))
    }
    #expect(!(pack.run.output + pack.run.errors).contains("PRIVATE"))
  }

  @Test("the documents of a pack are the folder that probity justify writes, to the byte")
  func documents() throws {
    let pack = try SealedPack.signed.get()
    let out = pack.folder.url("award")
    #expect(try CommandRun("justify", pack.folder.url("c").path, "--output", out.path).status == 0)
    let documents = pack.entries.filter { $0.path.hasPrefix("documents/") }
    for entry in documents {
      let file = out.appendingPathComponent(String(entry.path.dropFirst(10)))
      #expect(try Data(contentsOf: file) == Data(entry.bytes), "\(entry.path)")
    }
    let sums = try #require(documents.first { $0.path == "documents/SHA256SUMS" })
    #expect(FileSums.read(sums.bytes)?.count == documents.count - 1)
  }

  @Test("an unpacked pack is verified as the archive is, and a link in it is refused")
  func unpacked() throws {
    let pack = try SealedPack.signed.get()
    for entry in pack.entries { try pack.folder.write(Data(entry.bytes), to: "un/\(entry.path)") }
    let run = try CommandRun("verify", pack.folder.url("un").path, "--format", "json")
    #expect(run.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let result = try #require(object as? [String: Any])
    #expect(result["schema"] as? String == "probity/verification/1")
    #expect(result["verified"] as? Bool == true)
    #expect((result["findings"] as? [Any])?.isEmpty == true)
    try FileManager.default.createSymbolicLink(
      at: pack.folder.url("un/inputs/link.csv"), withDestinationURL: pack.folder.url("key.pem"))
    let linked = try CommandRun("verify", pack.folder.url("un").path)
    #expect(linked.status == 2)
    #expect(linked.errors.contains("PRB5061"))
  }

  @Test("a pack that cannot be read, or a key that is none, exits with 2")
  func unreadable() throws {
    let pack = try SealedPack.signed.get()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: pack.path))
    for count in [0, bytes.count / 2, bytes.count - 1] {
      try pack.folder.write(bytes.prefix(count), to: "cut.zip")
      let run = try CommandRun("verify", pack.folder.url("cut.zip").path)
      #expect(run.status == 2, "\(count)")
      #expect(run.errors.contains("PRB5061"))
    }
    #expect(try CommandRun("verify", pack.folder.url("none.zip").path).status == 2)
    let wrong = try CommandRun("verify", pack.path, "--key", pack.folder.url("key.pem").path)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("PRB5060"))
    #expect(!wrong.errors.contains("nWGxne"))
  }

  @Test("nothing is written over a file of the competition, nor over the key")
  func overwrite() throws {
    let pack = try SealedPack.signed.get()
    for path in [pack.folder.url("c/bids.csv"), pack.folder.url("key.pem")] {
      let before = try Data(contentsOf: path)
      let run = try CommandRun(
        "seal", pack.folder.url("c").path, "--output", path.path, "--key",
        pack.folder.url("key.pem").path)
      #expect(run.status == 2)
      #expect(try Data(contentsOf: path) == before)
    }
    let rubric = try CommandRun(
      "rubric", "seal", pack.folder.url("c/rubric.yaml").path, "--key",
      pack.folder.url("key.pem").path, "--output", pack.folder.url("key.pem").path)
    #expect(rubric.status == 2)
    #expect(rubric.errors.contains("is the private key"))
  }

  @Test("the private copy of the inputs goes away when a person ends the program")
  func interrupted() throws {
    let pack = try SealedPack.signed.get()
    try FileManager.default.createDirectory(
      at: pack.folder.url("tmp"), withIntermediateDirectories: true)
    func held() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: pack.folder.url("tmp").path)
    }
    for end in [SIGTERM, SIGINT] {
      let process = Process()
      process.executableURL = CommandRun.program
      process.arguments = ["verify", pack.path]
      process.currentDirectoryURL = Golden.project
      process.environment = ProcessInfo.processInfo.environment.merging(
        ["TMPDIR": pack.folder.url("tmp").path]) { $1 }
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      while process.isRunning, try held().isEmpty { usleep(2000) }
      kill(process.processIdentifier, end)
      process.waitUntilExit()
      #expect(try held().isEmpty)
    }
  }
}
