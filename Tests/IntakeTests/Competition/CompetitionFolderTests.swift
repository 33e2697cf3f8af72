import Glibc
import Procurement
import Testing

@testable import Intake

@Suite struct CompetitionFolderTests {
  private func text(_ folder: CompetitionFolder, _ path: String) throws -> String {
    let file = try folder.open(path)
    return String(decoding: try #require(try file.readAll(limit: 1000)), as: UTF8.self)
  }

  private func problem(_ folder: CompetitionFolder, _ path: String) -> FileError? {
    do throws(FileError) {
      _ = try folder.open(path)
      return nil
    } catch {
      return error
    }
  }

  @Test("files of the folder and of its subfolders are opened under their relative names")
  func opens() throws {
    let disk = FolderOnDisk(["bids.csv": "one", "bids/alder.xml": "two"])
    let folder = try disk.competitionFolder()
    #expect(try text(folder, "bids.csv") == "one")
    #expect(try text(folder, "bids/alder.xml") == "two")
    #expect(try text(folder, "./bids/alder.xml") == "two")
    #expect(try folder.open("bids/alder.xml").name == "bids/alder.xml")
    #expect(problem(folder, "marks.csv") == .missing)
    #expect(problem(folder, "bids.csv/more") == .missing)
    #expect(problem(folder, "") == .missing)
    #expect(problem(folder, "bids.csv\0.txt") == .missing)
  }

  @Test(
    "no path leads out of the folder",
    arguments: [
      "/etc/passwd", "..", "../secret.csv", "bids/../../secret.csv", "bids/../bids.csv", "//etc",
    ])
  func pathsOut(path: String) throws {
    let disk = FolderOnDisk(["bids.csv": "", "bids/alder.xml": ""])
    #expect(
      problem(try disk.competitionFolder(), path)
        == .unreadable("its path leads out of the competition folder"))
  }

  @Test("a link is followed within the folder and refused where it leads out")
  func links() throws {
    let outside = FolderOnDisk(["secret.csv": "secret"])
    let disk = FolderOnDisk(["exports/prices-3.csv": "prices"])
    disk.link("prices.csv", to: "exports/prices-3.csv")
    disk.link("bids.csv", to: outside.path + "/secret.csv")
    disk.link("bids", to: outside.path)
    disk.link("terms.csv", to: "/dev/zero")
    disk.link("marks.csv", to: "marks.csv")
    disk.link("gone.csv", to: "nothing")
    disk.link("self", to: ".")
    let folder = try disk.competitionFolder()
    #expect(try text(folder, "prices.csv") == "prices")
    let out = FileError.unreadable("it is a link that leads out of the competition folder")
    #expect(problem(folder, "bids.csv") == out)
    #expect(problem(folder, "bids/secret.csv") == out)
    #expect(problem(folder, "terms.csv") == out)
    #expect(problem(folder, "marks.csv") == .unreadable("it is a link that leads nowhere"))
    #expect(problem(folder, "gone.csv") == .missing)
    #expect(problem(folder, "self") == .unreadable("it is a folder"))
  }

  @Test("a folder whose name begins like ours is outside")
  func neighbours() throws {
    let parent = FolderOnDisk(["shared/bids.csv": "", "shared-ict/bids.csv": "other"])
    symlink(parent.path + "/shared-ict/bids.csv", parent.path + "/shared/marks.csv")
    let folder = try CompetitionFolder(path: parent.path + "/shared")
    #expect(
      problem(folder, "marks.csv")
        == .unreadable("it is a link that leads out of the competition folder"))
  }

  @Test("pipes and folders are refused without waiting for anyone to write")
  func notPlain() throws {
    let disk = FolderOnDisk()
    disk.makePipe("bids.csv")
    disk.makeFolder("prices.csv")
    let folder = try disk.competitionFolder()
    #expect(problem(folder, "bids.csv") == .unreadable("it is not a plain file"))
    #expect(problem(folder, "prices.csv") == .unreadable("it is a folder"))
  }

  // Root may read everything, so there is nothing to see.
  @Test("a file that may not be read is refused", .enabled(if: geteuid() != 0))
  func forbidden() throws {
    let disk = FolderOnDisk(["bids.csv": "x"])
    chmod(disk.path + "/bids.csv", 0)
    #expect(problem(try disk.competitionFolder(), "bids.csv") == .unreadable("Permission denied"))
  }

  @Test("a folder that is not there or is a file is reported")
  func missingFolder() {
    let disk = FolderOnDisk(["bids.csv": ""])
    var log = DiagnosticLog()
    #expect(CompetitionFolder.open(disk.path + "/nothing", log: &log) == nil)
    #expect(CompetitionFolder.open(disk.path + "/bids.csv", log: &log) == nil)
    #expect(CompetitionFolder.open("", log: &log) == nil)
    #expect(log.finished().map(\.kind) == [.fileMissing, .fileUnreadable, .fileMissing])
    #expect(CompetitionFolder.open(disk.path + "/./", log: &log) != nil)
  }

  @Test("a small file is read whole, and a missing or large one reported where it is named")
  func readAll() throws {
    let disk = FolderOnDisk(["rubric.yaml": "rubric: x"])
    let folder = try disk.competitionFolder()
    var log = DiagnosticLog()
    #expect(folder.readAll("rubric.yaml", log: &log) == Array("rubric: x".utf8))
    #expect(log.finished().isEmpty)
    let mention = SourceLocation(file: "competition.yaml", line: 4, column: 9)
    #expect(folder.readAll("other.yaml", namedAt: mention, log: &log) == nil)
    #expect(folder.readAll("rubric.yaml", limit: 8, log: &log) == nil)
    let found = log.finished()
    #expect(found.map(\.kind) == [.fileMissing, .fileTooLarge])
    #expect(found[0].location?.description == "other.yaml")
    #expect(found[0].message == "there is no file \"other.yaml\"")
    #expect(found[0].related == [Diagnostic.Related("named here", at: mention)])
  }
}
