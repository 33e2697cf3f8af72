import Procurement
import Testing

@testable import Intake

@Suite struct FolderListingTests {
  private static let formats: [any ImportFormat] = [
    StubFormat(name: "bids.csv"), StubFormat(name: "bids/*.xml", suffix: ".xml"),
    StubFormat(name: "prices.csv"),
  ]

  private func found(_ disk: FolderOnDisk) throws -> [Diagnostic] {
    var log = DiagnosticLog()
    UnreadFiles.report(
      try disk.competitionFolder().listing(), formats: FolderListingTests.formats, log: &log)
    return log.finished()
  }

  @Test("files come in the order of their bytes, those of the root first, whenever they were made")
  func order() throws {
    let names = ["bids/é.xml", "bids/b10.xml", "bids/B.xml", "bids/b2.xml", "prices.csv", "a.txt"]
    for names in [names, names.reversed()] {
      let disk = FolderOnDisk()
      for name in names { disk.write("", to: name) }
      #expect(
        try disk.competitionFolder().listing().files == [
          "a.txt", "prices.csv", "bids/B.xml", "bids/b10.xml", "bids/b2.xml", "bids/é.xml",
        ])
    }
  }

  @Test("hidden files, backups, lock files, other kinds and other folders are left alone")
  func ignored() throws {
    let disk = FolderOnDisk([
      ".DS_Store": "", ".~lock.bids.csv#": "", "bids.csv~": "", "~$bids.csv": "", ".hidden.csv": "",
      "expected/ranking.csv": "", "notes.docx": "", "tender.pdf": "", "README.md": "",
      "rubric.yaml": "", "bids.csv": "", "bids/alder.xml": "", "bids/alder.xml~": "",
      "bids/alder.pdf": "", "prices.csv": "", "prices.xlsx": "",
    ])
    #expect(try found(disk) == [])
    #expect(
      try disk.competitionFolder().listing().files.filter { $0.hasSuffix("~") || $0.contains("$") }
        == [])
  }

  @Test("files and folders that look as though they were meant to be read are reported")
  func unread() throws {
    let disk = FolderOnDisk([
      "price.csv": "", "alder.xml": "", "summary.CSV": "", "bids/prices.csv": "",
      "bids/north/alder.xml": "", "Bids/alder.xml": "", "prices.xlsx": "",
    ])
    let found = try found(disk)
    #expect(
      found.map { "\($0.location?.description ?? ""): \($0.message); \($0.hint ?? "")" } == [
        "alder.xml: nothing reads the file \"alder.xml\"; put bids in XML into the folder \"bids\"",
        "price.csv: nothing reads the file \"price.csv\"; did you mean \"prices.csv\"?",
        "prices.xlsx: nothing reads the file \"prices.xlsx\"; save it as \"prices.csv\"",
        "summary.CSV: nothing reads the file \"summary.CSV\"; "
          + "these are read: bids.csv, bids/*.xml, prices.csv, adjustments.yaml, award.yaml, "
          + "bank-holidays.json, confidential.yaml, decisions.yaml, rubric.seal.json",
        "bids/prices.csv: nothing reads the file \"bids/prices.csv\"; "
          + "move it out of the folder \"bids\"",
        "Bids: nothing reads the folder \"Bids\"; "
          + "put XML bids straight into the folder \"bids\"",
        "bids/north: nothing reads the folder \"bids/north\"; "
          + "put XML bids straight into the folder \"bids\"",
      ])
    #expect(found.allSatisfy { $0.kind == .unreadFile })
  }

  @Test("a bid whose file name cannot be shown is an error, not left out")
  func unfitNames() throws {
    let disk = FolderOnDisk(["bids/a\u{1B}[2J.xml": "", "bids/b\n.txt": ""])
    let found = try found(disk)
    #expect(found.map(\.kind) == [.fileUnreadable])
    #expect(found[0].message == "the file's name \"bids/a<U+001B>[2J.xml\" does not print")
  }

  @Test("a bids folder that is a link out of the folder is refused")
  func linkedFolder() throws {
    let outside = FolderOnDisk(["alder.xml": ""])
    let disk = FolderOnDisk()
    disk.link("bids", to: outside.path)
    #expect(try disk.competitionFolder().listing().files == [])
    let found = try found(disk)
    #expect(found.map(\.kind) == [.fileUnreadable])
    #expect(found.first?.location?.description == "bids")
  }
}

/// A format that is known by its name and reads nothing.
struct StubFormat: ImportFormat {
  var name: String
  var suffix: String?
  var columns: [ImportColumn] = []
  var summary: String { "nothing" }

  func reads(_ path: String) -> Bool {
    if let suffix { return path.hasPrefix("bids/") && path.hasSuffix(suffix) }
    return path == name
  }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {}
}
