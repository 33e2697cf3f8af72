import Foundation
import Packaging
import TestSupport
import Testing

@Suite("sealed packs")
struct SealedPackTests {
  @Test("a pack is verified, by its key where it is given, and is the same when made again")
  func sound() throws {
    let pack = try SealedPack()
    #expect(pack.run.status == 0, "\(pack.run.errors)")
    let verified = try CommandRun("verify", pack.path)
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    #expect(verified.output.hasPrefix("VERIFIED: "))
    #expect(verified.output.contains("is not established without --key"))
    #expect(verified.output.contains("the sealed one, sealed on 2026-02-02"))
    let known = try CommandRun("verify", pack.path, "--key", pack.folder.url("public.pem").path)
    #expect(known.status == 0)
    #expect(known.output.contains("by the holder of the given key"))

    let again = pack.folder.url("again.zip").path
    let run = try CommandRun(
      "seal", pack.folder.url("competition").path, "--output", again, "--key",
      pack.folder.url("key.pem").path)
    #expect(run.status == 0)
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: again))
        == Data(contentsOf: URL(fileURLWithPath: pack.path)))
  }

  @Test("a pack holds every input byte for byte, results and documents, and no private key")
  func contents() throws {
    let pack = try SealedPack()
    let entries = try pack.entries
    let competition = pack.folder.url("competition")
    let names = try FileManager.default.contentsOfDirectory(atPath: competition.path)
    for name in names where name.hasSuffix(".csv") || name.hasSuffix(".yaml") {
      let entry = try #require(entries.first { $0.path == "inputs/\(name)" }, "\(name)")
      #expect(Data(entry.bytes) == (try Data(contentsOf: competition.appendingPathComponent(name))))
    }
    for path in ["results/evaluation.json", "results/terms.txt", "inputs/rubric.seal.json"] {
      #expect(entries.contains { $0.path == path })
    }
    let secret = "nWGxne/9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"
    for entry in entries {
      let text = String(decoding: entry.bytes, as: UTF8.self)
      #expect(!text.contains(secret) && !text.contains("PRIVATE"))
      #expect(!text.contains("9d61b19deffd5a60") && !text.contains(pack.folder.path))
    }
    #expect(!(pack.run.output + pack.run.errors).contains("PRIVATE"))
  }

  @Test("an unpacked pack is verified as the archive is")
  func unpacked() throws {
    let pack = try SealedPack()
    for entry in try pack.entries {
      try pack.folder.write(Data(entry.bytes), to: "un/\(entry.path)")
    }
    #expect(try CommandRun("verify", pack.folder.url("un").path).status == 0)
    try FileManager.default.createSymbolicLink(
      at: pack.folder.url("un/inputs/link.csv"), withDestinationURL: pack.folder.url("key.pem"))
    let linked = try CommandRun("verify", pack.folder.url("un").path)
    #expect(linked.status == 2)
    #expect(linked.errors.contains("PRB5061"))
  }

  @Test("a changed byte is caught in every file")
  func everyByte() throws {
    let pack = try SealedPack()
    let entries = try pack.entries
    for (place, entry) in entries.enumerated() {
      var changed = entries
      var bytes = entry.bytes
      bytes[bytes.count / 2] ^= 1
      changed[place] = ZipEntry(path: entry.path, bytes: bytes)
      let run = try pack.verify(changed)
      #expect(run.status == (entry.path == "manifest.json" ? run.status : 1), "\(entry.path)")
      #expect(run.status != 0, "\(entry.path)")
      if run.status == 1 { #expect(run.output.contains(": \(entry.path):"), "\(run.output)") }
    }
  }

  @Test("a removed, an extra, a swapped and a repeated file are named")
  func files() throws {
    let pack = try SealedPack()
    let entries = try pack.entries
    let removed = try pack.verify(entries.filter { $0.path != "results/terms.csv" })
    #expect(removed.status == 1)
    #expect(removed.output.contains("missing: results/terms.csv"))
    let input = try pack.verify(entries.filter { $0.path != "inputs/marks.csv" })
    #expect(input.status == 1)
    #expect(input.output.contains("missing: inputs/marks.csv"))
    let extra = try pack.verify(entries + [ZipEntry(path: "inputs/notes.txt", bytes: [1])])
    #expect(extra.status == 1)
    #expect(extra.output.contains("extra: inputs/notes.txt"))
    let listed = try pack.verify(
      SealedPack.repaired(entries + [ZipEntry(path: "inputs/notes.txt", bytes: [1])]))
    #expect(listed.output.contains("nothing reads it"))
    let (first, second) = (
      try #require(entries.firstIndex { $0.path == "results/terms.csv" }),
      try #require(entries.firstIndex { $0.path == "results/marks.csv" })
    )
    var swapped = entries
    swapped[first] = ZipEntry(path: entries[first].path, bytes: entries[second].bytes)
    swapped[second] = ZipEntry(path: entries[second].path, bytes: entries[first].bytes)
    let exchanged = try pack.verify(swapped)
    #expect(exchanged.status == 1)
    #expect(exchanged.output.contains("changed: results/marks.csv"))
    #expect(exchanged.output.contains("changed: results/terms.csv"))
  }

  @Test("a changed mark is caught though the manifest is repaired", arguments: [true, false])
  func repaired(isSigned: Bool) throws {
    let pack = try SealedPack(isSigned: isSigned)
    let entries = try SealedPack.changing("inputs/marks.csv", in: pack.entries) { text in
      let line = text.components(separatedBy: "\n").first { $0.contains(",agreed,4,") } ?? ""
      return text.replacingOccurrences(
        of: line, with: line.replacingOccurrences(of: ",agreed,4,", with: ",agreed,3,"))
    }
    let run = try pack.verify(SealedPack.repaired(entries))
    #expect(run.status == 1)
    #expect(!run.output.contains("changed: "))
    #expect(run.output.contains("recomputed: results/evaluation.json: line "))
    #expect(run.output.contains(", on bid "))
    #expect(run.output.contains("signature: manifest.sig.json") == isSigned)
  }

  @Test("a changed result is caught though the manifest is repaired")
  func result() throws {
    let pack = try SealedPack(isSigned: false)
    let entries = try SealedPack.changing("results/evaluation.json", in: pack.entries) {
      $0.replacingOccurrences(of: "\"rank\": 1", with: "\"rank\": 2")
    }
    let run = try pack.verify(SealedPack.repaired(entries))
    #expect(run.status == 1)
    #expect(run.output.contains("\"rank\": 2") && run.output.contains("\"rank\": 1"))
  }

  @Test("a renamed bid is caught")
  func renamed() throws {
    let pack = try SealedPack(isSigned: false)
    let entries = try SealedPack.changing("inputs/bids.csv", in: pack.entries) { text in
      var lines = text.components(separatedBy: "\n")
      let cells = lines[1].components(separatedBy: ",")
      lines[1] = ([cells[0], "Another Ltd"] + cells.dropFirst(2)).joined(separator: ",")
      return lines.joined(separator: "\n")
    }
    let run = try pack.verify(SealedPack.repaired(entries))
    #expect(run.status == 1)
    #expect(run.output.contains("Another Ltd"))
  }

  @Test(
    "a rubric that was changed after sealing blocks every result, and a pack that was made with it")
  func rubricChanged() throws {
    let change: (TemporaryFolder) throws -> Void = { folder in
      let rubric = folder.url("competition/rubric.yaml")
      let text = try String(contentsOf: rubric, encoding: .utf8)
      try folder.write(
        text.replacingOccurrences(of: "1.0.0", with: "1.0.1"), to: "competition/rubric.yaml")
    }
    let blocked = try SealedPack(change: change)
    #expect(blocked.run.status == 2)
    #expect(blocked.run.errors.contains("PRB3271"))
    #expect(!FileManager.default.fileExists(atPath: blocked.path))
    #expect(try CommandRun("evaluate", blocked.folder.url("competition").path).status == 2)

    // The forger takes the seal away, makes everything again, and puts the seal back.
    var seal = Data()
    let forged = try SealedPack(isSigned: false) { folder in
      seal = try Data(contentsOf: folder.url("competition/rubric.seal.json"))
      try FileManager.default.removeItem(at: folder.url("competition/rubric.seal.json"))
      try change(folder)
    }
    #expect(forged.run.status == 0, "\(forged.run.errors)")
    let run = try forged.verify(
      SealedPack.repaired(
        forged.entries + [ZipEntry(path: "inputs/rubric.seal.json", bytes: Array(seal))]))
    #expect(run.status == 1)
    #expect(run.output.contains("PRB3271"))
    let without = try forged.verify(forged.entries)
    #expect(without.output.contains("not sealed before the bids were opened"))
  }

  @Test("a signature by another key, one that is taken away, and none at all are told apart")
  func keys() throws {
    let pack = try SealedPack()
    let other = pack.folder.url("other.pem").path
    let run = try CommandRun("verify", pack.path, "--key", other)
    #expect(run.status == 1)
    #expect(run.output.contains("it is signed with another key"))
    let bare = try pack.entries.filter { $0.path != "manifest.sig.json" }
    #expect(try pack.verify(bare).output.contains("signed: nobody"))
    let expected = try pack.verify(bare, "--key", other)
    #expect(expected.status == 1)
    #expect(expected.output.contains("the pack is not signed"))
    let wrong = try CommandRun("verify", pack.path, "--key", pack.folder.url("key.pem").path)
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("PRB5060"))
    #expect(!wrong.errors.contains("nWGxne"))
  }

  @Test("a pack that cannot be read exits with 2")
  func unreadable() throws {
    let pack = try SealedPack()
    let bytes = try Data(contentsOf: URL(fileURLWithPath: pack.path))
    for count in [0, 10, bytes.count / 2, bytes.count - 1] {
      try pack.folder.write(bytes.prefix(count), to: "cut.zip")
      let run = try CommandRun("verify", pack.folder.url("cut.zip").path)
      #expect(run.status == 2, "\(count)")
      #expect(run.errors.contains("PRB5061"))
    }
    #expect(try CommandRun("verify", pack.folder.url("none.zip").path).status == 2)
    let entries = try pack.entries
    let none = try pack.verify(entries.filter { $0.path != "manifest.json" })
    #expect(none.status == 2)
    // The same file twice, a path that leads out, another order, a further key.
    for (old, new) in [
      ("inputs/competition.yaml", "inputs/bids.csv"), ("inputs/bids.csv", "../bids.csv"),
      ("inputs/bids.csv", "zz"), ("\"tool\"", "\"x\": 1,\n  \"tool\""), ("  \"tool\"", "\"tool\""),
    ] {
      let changed = try SealedPack.changing("manifest.json", in: entries) {
        $0.replacingOccurrences(of: old, with: new)
      }
      let run = try pack.verify(changed)
      #expect(run.status != 0, "\(new)")
    }
  }

  @Test("JSON says the same as the table")
  func json() throws {
    let pack = try SealedPack()
    let run = try CommandRun("verify", pack.path, "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let result = try #require(object as? [String: Any])
    #expect(result["schema"] as? String == "probity/verification/1")
    #expect(result["verified"] as? Bool == true)
    #expect((result["findings"] as? [Any])?.isEmpty == true)
  }

  @Test("nothing is written over a file of the competition")
  func overwrite() throws {
    let pack = try SealedPack()
    let bids = pack.folder.url("competition/bids.csv").path
    let before = try Data(contentsOf: URL(fileURLWithPath: bids))
    let run = try CommandRun("seal", pack.folder.url("competition").path, "--output", bids)
    #expect(run.status == 2)
    #expect(try Data(contentsOf: URL(fileURLWithPath: bids)) == before)
  }
}
