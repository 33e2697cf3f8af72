import Foundation
import Justification
import Testing

/// LibreOffice, where the machine has it.
enum LibreOffice {
  static let program = ["/usr/bin/soffice", "/usr/local/bin/soffice"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Whether it is there; says so where it is not.
  static var isThere: Bool {
    if program == nil { print("skipped: LibreOffice is not on this machine") }
    return program != nil
  }

  /// Writes files as plain text beside themselves, with a profile of its own; `false` where it does not
  /// end in time.
  static func writeText(of files: [URL], in folder: URL) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: try #require(program))
    process.arguments =
      [
        "-env:UserInstallation=file://\(folder.path())profile", "--headless", "--norestore",
        "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder.path(),
      ] + files.map { $0.path() }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let end = Date(timeIntervalSinceNow: 180)
    while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.2) }
    if process.isRunning {
      process.terminate()
      return false
    }
    return process.terminationStatus == 0
  }
}

@Suite("LibreOffice") struct LibreOfficeTests {
  /// Skipped, and shown as skipped by the test run, where LibreOffice is not installed.
  @Test(
    "LibreOffice opens both office forms and reads the text that was written",
    .enabled(if: LibreOffice.isThere))
  func opens() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "probity-office-\(UUID().uuidString)/", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let document = OfficeSample.document("Alder & Sons <b>]]> \u{202E}\u{1} “x”")
    var files: [URL] = []
    for form in OfficeFormTests.forms {
      let file = try #require(try form.type.files(of: document).first)
      // The text files are named after these, so the names differ before the dot.
      let place = folder.appending(path: "\(form.type.name)-form.\(form.type.name)")
      try Data(file.bytes).write(to: place)
      files.append(place)
    }
    try #require(try LibreOffice.writeText(of: files, in: folder), "LibreOffice did not end well")
    for form in OfficeFormTests.forms {
      let data = try Data(contentsOf: folder.appending(path: "\(form.type.name)-form.txt"))
      var rest = String(decoding: data, as: UTF8.self)[...]
      for paragraph in OfficeExpectation.paragraphs(of: document) {
        guard let found = rest.firstRange(of: paragraph) else {
          Issue.record("\(form.type.name): LibreOffice does not show \"\(paragraph)\" next")
          break
        }
        rest = rest[found.upperBound...]
      }
      #expect(rest.allSatisfy { $0.isWhitespace }, "\(form.type.name): there is more at the end")
    }
  }
}
