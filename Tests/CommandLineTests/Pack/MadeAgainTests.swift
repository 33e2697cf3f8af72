import Foundation
import Intake
import Justification
import Packaging
import Procurement
import Regulation
import TestSupport
import Testing

@testable import probity

/// What only making everything again can find: each test evaluates the small competition once or twice.
@Suite("packs made again")
struct MadeAgainTests {
  private func entries() throws -> [ZipEntry] {
    try SealedPack.signed.get().entries.filter { $0.path != "manifest.sig.json" }
  }

  @Test(
    "a change of an input, a result or a document is found though the manifest is repaired",
    arguments: [
      ("inputs/marks.csv", "b2,quality,agreed,3", "b2,quality,agreed,5", "results/evaluation.json"),
      ("inputs/bids.csv", "Birch Ltd", "Another Ltd", "Another Ltd"),
      ("inputs/rubric.seal.json", "2026-02-02", "2026-01-02", "PRB3272"),
      ("inputs/rubric.yaml", "minimum-mark: 2", "minimum-mark: 3", "PRB3271"),
      ("results/evaluation.json", "\"rank\": 1", "\"rank\": 2", "line "),
      ("documents/index.html", "Award", "Reward", "documents/SHA256SUMS"),
    ])
  func changed(path: String, old: String, new: String, named: String) throws {
    var changed = try SealedPack.changing(path, in: entries(), old, to: new)
    if path == "documents/index.html" {
      // The forger of a document repairs the sums beside it as well.
      let files = changed.filter {
        $0.path.hasPrefix("documents/") && $0.path != "documents/SHA256SUMS"
      }
      let sums = FileSums.file(
        of: files.map { DocumentFile(path: String($0.path.dropFirst(10)), bytes: $0.bytes) })
      let place = try #require(changed.firstIndex { $0.path == "documents/SHA256SUMS" })
      changed[place] = ZipEntry(path: changed[place].path, bytes: sums.bytes)
    }
    let found = try SealedPack.findings(SealedPack.repaired(changed))
    #expect(found.contains { $0.contains(named) }, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("recomputed: ") }, "\(found)")
  }

  @Test(
    "a rubric changed after sealing blocks every result, and one made without the seal shows it")
  func rubricChanged() throws {
    let inputs = try SealedPack.changing(
      "inputs/rubric.yaml", in: entries().filter { $0.path.hasPrefix("inputs/") },
      "minimum-mark: 2", to: "minimum-mark: 3")
    let seal = try #require(inputs.first { $0.path == "inputs/rubric.seal.json" })
    var log = DiagnosticLog()
    #expect(try PackContents.made(from: inputs, log: &log) == nil)
    #expect(log.finished().map(\.code) == ["PRB3271"])
    // The forger takes the seal away, makes everything again, and puts the seal back.
    let forged = try SealedPack.made(from: inputs.filter { $0 != seal })
    let result = try SealedPack.verification(SealedPack.repaired(forged + [seal]))
    #expect(result.seal == .unknown)
    #expect(result.findings.map(\.message).contains { $0.hasPrefix("PRB3271") })
    let without = try SealedPack.verification(forged)
    #expect(without.findings.isEmpty)
    #expect(without.seal == .none)
  }

  @Test("the officer's own templates are sealed, used again, and not to be changed")
  func templates() throws {
    let pack = try SealedPack.signed.get()
    let kind = try #require(DocumentKinds.all.first { $0.name == "decision-log" })
    let template = "OUR OWN WORDS\n\n" + String(decoding: kind.template, as: UTF8.self)
    let inputs =
      try entries().filter { $0.path.hasPrefix("inputs/") }
      + [ZipEntry(path: "templates/decision-log.mustache", bytes: Array(template.utf8))]
    let made = try SealedPack.made(from: inputs)
    let log = try #require(made.first { $0.path == "documents/decision-log.md" })
    #expect(String(decoding: log.bytes, as: UTF8.self).contains("OUR OWN WORDS"))
    #expect(made != pack.entries)
    let changed = try SealedPack.changing(
      "templates/decision-log.mustache", in: made, "OUR OWN", to: "OTHER")
    let found = try SealedPack.findings(SealedPack.repaired(changed))
    #expect(found.contains { $0.hasPrefix("recomputed: documents/decision-log.md: ") }, "\(found)")

    try pack.folder.write("{{no-such-tag}}\n", to: "own/decision-log.mustache")
    let run = try CommandRun(
      "seal", pack.folder.url("c").path, "--output", pack.folder.url("none.zip").path,
      "--templates", pack.folder.url("own").path)
    #expect(run.status == 2)
    #expect(run.errors.contains("own/decision-log.mustache:1"))
  }

  @Test("what stands open is sealed with the rest, said in the manifest, and cannot be taken out")
  func open() throws {
    let folder = try SealedPack.competition([
      "marks.csv": ExampleText.marks.replacing("agreed,3", with: "agreed,4"),
      "bids.csv": ExampleText.bids.replacing("105000", with: "100000"),
    ])
    let path = folder.url("pack.zip").path
    let run = try CommandRun("seal", folder.url("c").path, "--output", path)
    #expect(run.status == 1)
    #expect(run.errors.contains("error[PRB5001]"))
    #expect(run.output.contains("open: the evaluation stands open: a person has to decide"))
    #expect(run.output.contains("open: award-recommendation lacks"))
    let entries = try PackArchive.entries(in: Array(Data(contentsOf: URL(fileURLWithPath: path))))
    let result = try SealedPack.verification(entries)
    #expect(result.findings.isEmpty)
    #expect(result.manifest.open.count >= 2)
    let index = try #require(entries.first { $0.path == "documents/index.html" })
    #expect(String(decoding: index.bytes, as: UTF8.self).contains("What keeps them back"))
    let quiet = PackManifest(
      toolVersion: result.manifest.toolVersion, competition: result.manifest.competition,
      rubric: result.manifest.rubric, rubricVersion: result.manifest.rubricVersion,
      rubricSHA256: result.manifest.rubricSHA256, files: result.manifest.files)
    #expect(result.manifest.findings(madeAgain: quiet).count == 1)
  }

  @Test("a competition's own bank holidays count for its documents, and are sealed as an input")
  func bankHolidays() throws {
    let shipped = try String(
      contentsOf: Golden.project.appendingPathComponent(
        "Sources/Regulation/Standstill/bank-holidays.json"), encoding: .utf8)
    let own = shipped.replacing("\"as-of\": \"", with: "\"as-of\": \"2027-01-01\",\n  \"x\": \"")
      .replacing(/\n  "x": "[^"]*",/, with: "")
    let folder = try SealedPack.competition(["bank-holidays.json": own])
    var competition = LoadedCompetition(folder.url("c").path)
    let made = competition.awardCase()
    let award = try #require(made)
    #expect(award.workingDays.holidays.asOf?.description == "2027-01-01")
    #expect(competition.folder?.openedFiles.contains("bank-holidays.json") == true)
    #expect(competition.log.finished().isEmpty)
    try folder.write("{}", to: "c/bank-holidays.json")
    #expect(
      LoadedCompetition(folder.url("c").path).log.finished().contains { $0.code == "PRB5050" })
  }
}
