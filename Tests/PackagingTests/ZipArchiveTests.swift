import Foundation
import Packaging
import TestSupport
import Testing

@Suite("Zip archives") struct ZipArchiveTests {
  private static let mimetype = ZipEntry(path: "mimetype", bytes: Array("text/plain".utf8))

  @Test("an archive is the same byte for byte on every machine")
  func bytes() throws {
    let archive = try ZipArchive.bytes(of: [
      ZipArchiveTests.mimetype, ZipEntry(path: "a/é.txt", bytes: []),
    ])
    // Put together by hand after PKWARE's APPNOTE: what libzip writes is nothing but this.
    let first = HandmadeZip.File("mimetype", Array("text/plain".utf8))
    var second = HandmadeZip.File("a/é.txt", [])
    second.flags = 1 << 11
    var made = HandmadeZip([first, second]).bytes
    // The versions: 1.0 to read a stored file; libzip says 6.3 for what made it.
    for (place, version) in ZipArchiveTests.versions(in: archive) { made[place] = version }
    #expect(archive == made)
    #expect(Array(archive[38..<48]) == Array("text/plain".utf8))
  }

  /// The places in `archive` of the bytes that say a version.
  private static func versions(in archive: [UInt8]) -> [(Int, UInt8)] {
    archive.indices.dropLast(6).flatMap { place -> [(Int, UInt8)] in
      switch Array(archive[place..<(place + 4)]) {
      case [0x50, 0x4B, 3, 4]: [(place + 4, 10)]
      case [0x50, 0x4B, 1, 2]: [(place + 4, 63), (place + 6, 10)]
      default: []
      }
    }
  }

  @Test("the time zone, the locale and the clock do not change an archive")
  func surroundings() throws {
    let entries = [ZipArchiveTests.mimetype, ZipEntry(path: "b", bytes: [1, 2, 3])]
    let first = try ZipArchive.bytes(of: entries)
    defer { unsetenv("TZ") }
    for zone in ["Pacific/Apia", "Asia/Kathmandu", "America/St_Johns", "Africa/Monrovia"] {
      setenv("TZ", zone, 1)
      tzset()
      #expect(try ZipArchive.bytes(of: entries) == first, "\(zone)")
    }
  }

  @Test(
    "any files come back as they were written, and are written the same again", arguments: 1...40)
  func roundTrip(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let letters = Array("abcxyz0189-_. éß漢字😀ıI()&'")
    var names: Set<String> = []
    var entries: [ZipEntry] = []
    for number in 0..<(1 + generator.below(30)) {
      let depth = generator.below(3)
      var path = (0..<depth).map { _ in "d\(generator.below(4))/" }.joined() + "f\(number)"
      for _ in 0..<generator.below(20) { path.append(letters[generator.below(letters.count)]) }
      guard names.insert(path).inserted else { continue }
      let bytes = (0..<generator.below(5000)).map { _ in UInt8(generator.below(256)) }
      entries.append(ZipEntry(path: path, bytes: bytes))
    }
    let archive = try ZipArchive.bytes(of: entries)
    let read = try ZipArchive.entries(in: archive)
    #expect(read == entries)
    #expect(try ZipArchive.bytes(of: read) == archive)
  }

  @Test(
    "a path that could leave the folder, or could be taken for another, is neither written nor read",
    arguments: [
      [""], ["/a"], ["//a"], ["C:/a"], ["c:a"], ["../a"], ["a/../b"], ["a/.."], [".."], ["."],
      ["./a"], ["a/./b"], ["a//b"], ["a/"], ["a\\b"], ["..\\a"], ["a\u{0}b"], ["a\nb"],
      ["a\u{7F}"], ["a\u{85}"], ["a\u{202E}b"], ["a\u{2028}b"], ["a", "a"], ["a", "A"],
      ["straße", "STRASSE"], ["é", "e\u{301}"], ["É", "e\u{301}"], ["a", "a/b"], ["a/b", "A"],
      [String(repeating: "a", count: 1025)], [String(repeating: "a/", count: 32) + "a"],
    ])
  func refusedPaths(paths: [String]) {
    #expect(throws: ZipError.self) {
      try ZipArchive.bytes(of: paths.map { ZipEntry(path: $0, bytes: []) })
    }
    let files = paths.map { path in
      var file = HandmadeZip.File(path, [])
      file.flags = 1 << 11
      return file
    }
    #expect(throws: ZipError.self) { try ZipArchive.entries(in: HandmadeZip(files).bytes) }
  }

  @Test("an archive without files, or with more than a plain archive holds, is not written")
  func sizes() {
    #expect(throws: ZipError("an archive holds at least one file")) {
      try ZipArchive.bytes(of: [])
    }
    #expect(throws: ZipError("an archive holds at most 65,534 files")) {
      try ZipArchive.bytes(of: (0..<65_535).map { ZipEntry(path: "\($0)", bytes: []) })
    }
  }
}
