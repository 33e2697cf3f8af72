import Packaging
import TestSupport
import Testing

@Suite("Hostile zip archives") struct HostileZipTests {
  private static let text = Array("Hello, hello.".utf8)

  private static func file(
    _ name: String = "a.txt", _ change: (inout HandmadeZip.File) -> Void = { _ in }
  ) -> HandmadeZip.File {
    var file = HandmadeZip.File(name, text)
    change(&file)
    return file
  }

  /// An archive, and part of what is said of it.
  struct Attack: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let message: String

    init(_ name: String, _ message: String, _ zip: HandmadeZip) {
      self.init(name, message, zip.bytes)
    }

    init(_ name: String, _ message: String, _ bytes: [UInt8]) {
      testDescription = name
      self.bytes = bytes
      self.message = message
    }

    init(_ name: String, _ message: String, _ change: (inout HandmadeZip.File) -> Void) {
      self.init(name, message, HandmadeZip([file(), file("b.txt", change)]))
    }
  }

  @Test("an archive made by hand is read, stored and deflated")
  func plain() throws {
    let deflated = HandmadeZip.File(
      "b", deflated: HandmadeZip.deflated(HostileZipTests.text), of: HostileZipTests.text)
    var fromDOS = HostileZipTests.file("c")
    (fromDOS.system, fromDOS.attributes) = (0, 0x20)
    let zip = HandmadeZip([HostileZipTests.file(), deflated, fromDOS])
    let entries = try ZipArchive.entries(in: zip.bytes)
    #expect(entries.map(\.path) == ["a.txt", "b", "c"])
    #expect(entries.allSatisfy { $0.bytes == HostileZipTests.text })
  }

  private static var attacks: [Attack] {
    var twice = HandmadeZip([file(), file("b.txt")])
    twice.files[1].offset = 0
    var hidden = HandmadeZip([file(), file("b.txt")])
    hidden.between = text
    var shifted = HandmadeZip([file()])
    shifted.before = text
    var followed = HandmadeZip([file()])
    followed.after = [0]
    var commented = HandmadeZip([file()])
    commented.comment = text
    var short = HandmadeZip([file(), file("b.txt")])
    short.count = 1
    var long = HandmadeZip([file()])
    long.count = 2
    var empty = HandmadeZip([])
    empty.before = text
    let zeros = [UInt8](repeating: 0, count: 1 + 258 * 40_000)
    let bomb = HandmadeZip.bomb(repeats: 40_000)
    let entry = file()
    return [
      Attack("no bytes", "does not end", []),
      Attack("text", "does not end", text + text),
      Attack("cut short", "does not end", Array(HandmadeZip([file()]).bytes.dropLast())),
      Attack("bytes before", "is not where", shifted),
      Attack("bytes after", "does not end", followed),
      Attack("a comment", "does not end", commented),
      Attack("bytes between", "none of its files", hidden),
      Attack("no files", "no file", empty),
      Attack("fewer files than there are", "none of its files", short),
      Attack("more files than there are", "directory is broken", long),
      Attack("two files share bytes", "is not where", twice),
      Attack("another name before the file", "is not where") { $0.localName = Array("x.txt".utf8) },
      Attack("another size before the file", "is not where") { $0.localSize = 5 },
      Attack("encrypted", "is encrypted") { $0.flags = 1 },
      Attack("size after the data", "flags") { $0.flags = 1 << 3 },
      Attack("patched", "flags") { $0.flags = 1 << 5 },
      Attack("masked headers", "flags") { $0.flags = 1 << 13 },
      Attack("LZMA", "method 14") { $0.method = 14 },
      Attack("a link", "plain file") { $0.attributes = 0o120777 << 16 },
      Attack("a device", "plain file") { $0.attributes = 0o060644 << 16 },
      Attack("runs as its owner", "plain file") { $0.attributes = 0o104755 << 16 },
      Attack("a folder", "plain file") { $0.attributes = 0x10 },
      Attack("a link of another system", "plain file") {
        $0.system = 19
        $0.attributes = 0o120777 << 16
      },
      Attack("an extra field", "extra field") { $0.extra = [1, 0, 0, 0] },
      Attack("an extra field before the file", "is not where") { $0.localExtra = [1, 0, 0, 0] },
      Attack("a comment on a file", "comment") { $0.comment = text },
      Attack("a name in Latin 1", "UTF-8") { $0.name = [0x61, 0xE9] },
      Attack("a name that is not marked as UTF-8", "marked as UTF-8") { $0.name = Array("é".utf8) },
      Attack("an overlong name in UTF-8", "UTF-8") {
        $0.name = [0x2E, 0x2E, 0xC0, 0xAF, 0x61]
        $0.flags = 1 << 11
      },
      Attack("a wrong checksum", "checksum") { $0.checksum ^= 1 },
      Attack("stored, and larger than it is", "as large as it says") { $0.size += 1 },
      Attack("stored, and said to be 4 GiB", "as large as it says") { $0.size = 0xFFFF_FFFF },
      Attack("deflated and broken", "as large as it says") {
        $0.method = 8
        $0.data = [7, 7, 7]
      },
      Attack("deflated and cut short", "as large as it says") {
        $0.method = 8
        $0.data = Array(HandmadeZip.deflated(text).dropLast())
      },
      Attack("inflates to more than it says", "as large as it says") {
        $0 = HandmadeZip.File("b", deflated: bomb, of: text)
      },
      Attack("inflates to less than it says", "as large as it says") {
        $0 = HandmadeZip.File("b", deflated: HandmadeZip.deflated(entry.data), of: text + text)
      },
      Attack("inflates to more than is read", "larger") {
        $0 = HandmadeZip.File("b", deflated: bomb, of: zeros)
      },
    ]
  }

  @Test("a hostile archive is refused, and it is said why", arguments: attacks)
  func refused(attack: Attack) {
    let limits = ZipLimits(entryCount: 10, entrySize: 1 << 20, totalSize: 2 << 20)
    let error = #expect(throws: ZipError.self) {
      try ZipArchive.entries(in: attack.bytes, limits: limits)
    }
    #expect(error?.message.contains(attack.message) == true, "\(error?.message ?? "")")
  }

  @Test(
    "what the files of an archive do not show, writing them again does",
    arguments: ["deflated", "bytes after the stream", "order", "date", "permission", "nothing"])
  func writtenAgain(change: String) throws {
    let (a, b) = (HostileZipTests.file("a"), HostileZipTests.file("b"))
    var zip = HandmadeZip([a, b])
    let stream = HandmadeZip.deflated(HostileZipTests.text)
    switch change {
    case "deflated":
      zip.files[1] = HandmadeZip.File("b", deflated: stream, of: HostileZipTests.text)
    case "bytes after the stream":
      zip.files[1] = HandmadeZip.File(
        "b", deflated: stream + Array("hidden".utf8), of: HostileZipTests.text)
    case "order": zip.files = [b, a]
    case "permission": zip.files[1].attributes = 0o100755 << 16
    default: break
    }
    var bytes = try ZipArchive.bytes(of: [
      ZipEntry(path: "a", bytes: a.data), ZipEntry(path: "b", bytes: b.data),
    ])
    if change == "date" {
      // Both headers of the first file: one month later.
      let central = try #require(HostileZipTests.place(of: [0x50, 0x4B, 1, 2], in: bytes))
      bytes[12] ^= 0x60
      bytes[central + 14] ^= 0x60
    } else if change != "nothing" {
      bytes = zip.bytes
    }
    let entries = try ZipArchive.entries(in: bytes)
    let again = try ZipArchive.bytes(of: entries.sorted { $0.path < $1.path })
    #expect((again == bytes) == (change == "nothing"))
  }

  private static func place(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
    bytes.indices.dropLast(mark.count).first { Array(bytes[$0..<($0 + mark.count)]) == mark }
  }

  @Test("a bomb is read where the limits allow it, and only there")
  func bomb() throws {
    let zeros = [UInt8](repeating: 0, count: 1 + 258 * 1000)
    let file = HandmadeZip.File("a", deflated: HandmadeZip.bomb(repeats: 1000), of: zeros)
    let archive = HandmadeZip([file]).bytes
    #expect(archive.count < 2000)
    #expect(try ZipArchive.entries(in: archive).first?.bytes == zeros)
    #expect(throws: ZipError.self) {
      try ZipArchive.entries(in: archive, limits: ZipLimits(entrySize: zeros.count - 1))
    }
    #expect(throws: ZipError.self) {
      try ZipArchive.entries(in: archive, limits: ZipLimits(totalSize: zeros.count - 1))
    }
    #expect(throws: ZipError.self) {
      try ZipArchive.entries(in: archive, limits: ZipLimits(entryCount: 0))
    }
  }

  @Test("no change of a byte gives other files without an error", arguments: 1...4)
  func changedBytes(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let entries = [
      ZipEntry(path: "a", bytes: HostileZipTests.text), ZipEntry(path: "b/c", bytes: [0, 1, 2]),
    ]
    let archive = try ZipArchive.bytes(of: entries)
    for place in archive.indices {
      var changed = archive
      changed[place] ^= 1 << UInt8(generator.below(8))
      // A name, date or permission can change consistently nowhere: each stands in two places.
      guard let read = try? ZipArchive.entries(in: changed) else { continue }
      #expect(read == entries, "byte \(place)")
    }
    for _ in 0..<2000 {
      var changed = archive
      for _ in 0...generator.below(6) {
        changed[generator.below(changed.count)] = UInt8(generator.below(256))
      }
      _ = try? ZipArchive.entries(in: Array(changed.prefix(generator.below(changed.count + 1))))
    }
  }
}
