import Testing

@testable import Intake

@Suite struct FileExcerptTests {
  private func excerpt(_ line: Int, of bytes: [UInt8]) throws -> String? {
    let disk = FolderOnDisk()
    disk.write(bytes, to: "bids.csv")
    return try disk.competitionFolder().excerpts(of: [line], in: "bids.csv")[line]
  }

  @Test("a line is found whatever ends it, and is shown without its end")
  func lines() throws {
    let bytes = Array("one\ntwo\r\n\rfour".utf8)
    #expect(try (1...4).map { try excerpt($0, of: bytes) } == ["one", "two", "", "four"])
    #expect(try excerpt(5, of: bytes) == nil)
    #expect(try excerpt(0, of: bytes) == nil)
    #expect(try excerpt(-1, of: bytes) == nil)
    #expect(try excerpt(2, of: Array("one\n".utf8)) == nil)
    #expect(try excerpt(1, of: []) == nil)
    #expect(try FolderOnDisk().competitionFolder().excerpts(of: [1], in: "bids.csv")[1] == nil)
  }

  @Test("a byte-order mark is not part of the first line, in UTF-8 and UTF-16")
  func marks() throws {
    #expect(try excerpt(1, of: [0xEF, 0xBB, 0xBF] + Array("bid".utf8)) == "bid")
    let units = Array("\u{FEFF}bid,£\n2,🙂".utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    for bytes in [little, big] {
      #expect(try excerpt(1, of: bytes) == "bid,£")
      #expect(try excerpt(2, of: bytes) == "2,🙂")
    }
  }

  @Test("UTF-16 is joined where a block ends within a character")
  func unitsAcrossBlocks() throws {
    let filler = String(repeating: "x", count: (1 << 15) - 2)
    let units = Array("\u{FEFF}\(filler)🙂\nlast".utf16)
    let bytes = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try excerpt(2, of: bytes) == "last")
  }

  @Test("nothing that a terminal acts on is shown, and columns stay true")
  func controls() throws {
    let shown = try excerpt(1, of: Array("a\tb\u{1B}[31mc\u{202E}d\u{0}e\u{85}f".utf8))
    #expect(shown == "a b\u{FFFD}[31mc\u{FFFD}d\u{FFFD}e\u{FFFD}f")
    #expect(try excerpt(1, of: [0x61, 0xE9, 0x62]) == "a\u{FFFD}b")
  }

  @Test("a very long line is cut, and lines past many blocks are found")
  func long() throws {
    let long = [UInt8](repeating: 0x78, count: 1_000_000)
    #expect(try excerpt(1, of: long)?.count == FileExcerpt.maximumLength)
    #expect(try excerpt(2, of: long + Array("\nnext\n".utf8)) == "next")
    let many = [UInt8](repeating: 0x0A, count: 300_000) + Array("here".utf8)
    #expect(try excerpt(300_001, of: many) == "here")
  }
}
