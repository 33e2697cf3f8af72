import Foundation
import Procurement
import Testing

@testable import Intake

/// The public cases in `../shared/data`, where that folder is on the machine.
struct SharedCasesTests {
  @Test(
    "every case of csv-cases is read as its JSON says",
    .enabled(if: SharedData.has("csv-cases")),
    arguments: SharedData.names(in: "csv-cases", endingIn: ".json"))
  func reads(name: String) throws {
    let json = try JSONSerialization.jsonObject(
      with: Data(SharedData.bytes("csv-cases/\(name)")))
    let bytes = try SharedData.bytes("csv-cases/\(name.dropLast(5)).csv")
    for blockSize in [1, 2, 3, 7, 1 << 16] {
      let scanned = try scan(bytes, blockSize: blockSize)
      #expect(scanned.records.allSatisfy { $0.faults.isEmpty })
      let texts = scanned.records.map(\.texts)
      if let objects = json as? [[String: String]] {
        let rows = texts.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(texts[0], $0)) }
        #expect(rows == objects)
      } else {
        #expect(texts == json as? [[String]])
      }
    }
  }

  @Test(
    "every bad case of csv-cases is refused",
    .enabled(if: SharedData.has("csv-cases")),
    arguments: [
      ("bad-header-less-fields", "PRB1104 2:1 the row has 2 fields, the header 3"),
      ("bad-header-more-fields", "PRB1104 2:7 the row has 4 fields, the header 3"),
      ("bad-header-no-header", "PRB1108 0:0 the file is empty"),
      ("bad-header-wrong-header", "PRB2002 1:0 the file has no column \"foo\""),
      ("bad-missing-quote", "PRB1101 2:3 the quote opened here is never closed"),
      (
        "bad-quotes-with-unescaped-quote",
        "PRB1103 2:19 text follows the quote that closes the field"
      ),
      (
        "bad-unescaped-quote",
        "PRB1102 2:8 a quote stands inside a field that does not begin with one"
      ),
    ])
  func refuses(name: String, expected: String) throws {
    let (rows, log) = try readTable(
      SharedData.bytes("csv-cases/\(name).csv"), required: ["foo", "bar", "baz"])
    #expect(rows?.isEmpty ?? true)
    #expect(lines(log).contains(expected), "\(lines(log))")
    #expect(log.hasErrors)
  }

  @Test(
    "line ends of every kind are read alike", .enabled(if: SharedData.has("csvlint")),
    arguments: [
      "cr-line-endings", "crlf-line-endings", "inconsistent-line-endings",
      "inconsistent-line-endings-unquoted",
    ])
  func lineEnds(name: String) throws {
    let records = try scan(SharedData.bytes("csvlint/\(name).csv")).records
    #expect(records.map(\.texts.last) == ["Baz", "Boff", "Doge"])
    #expect(records.map(\.places.first) == ["1:1", "2:1", "3:1"])
  }

  @Test("windows line ends", .enabled(if: SharedData.has("csvlint")))
  func windowsLineEnds() throws {
    let records = try scan(SharedData.bytes("csvlint/windows-line-endings.csv")).records
    #expect(records.map(\.texts) == [["a", "b", "c"], ["d", "e", "f"]])
  }

  @Test(
    "bytes that are not UTF-8 are refused, and read where the encoding is declared",
    .enabled(if: SharedData.has("csvlint")))
  func invalidBytes() throws {
    let bytes = try SharedData.bytes("csvlint/invalid-byte-sequence.csv")
    let refused = try scan(bytes)
    #expect(refused.end == .notUTF8(0xF3))
    #expect(refused.endPlace == "1:34")
    let read = try scan(bytes, encoding: .iso88591)
    #expect(read.end == .end)
    #expect(read.records.first?.texts.prefix(3) == ["Data", "Dependencia Origem", "Histórico"])
  }

  @Test("a title row is told from the header", .enabled(if: SharedData.has("csvlint")))
  func titleRow() throws {
    let bytes = try SharedData.bytes("csvlint/title-row.csv")
    let (rows, log) = try readTable(bytes, required: ["Foo", "Bsr", "Baz"])
    #expect(rows == nil)
    let hints = log.finished().compactMap(\.hint)
    #expect(hints.contains("the headings seem to stand in row 2: declare `header-row: 2`"))

    var settings = FileSettings()
    settings.headerRow = 2
    let declared = try readTable(bytes, required: ["Foo", "Bsr", "Baz"], settings: settings)
    #expect(declared.rows == [["Biff", "Baff", "Boff"], ["Qux", "Teaspoon", "Doge"]])
    #expect(lines(declared.log).isEmpty)
  }
}
