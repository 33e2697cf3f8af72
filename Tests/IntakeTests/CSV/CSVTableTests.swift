import Procurement
import Testing

@testable import Intake

struct CSVTableTests {
  private func read(
    _ text: String, required: [String] = ["bid", "unit price"], optional: [String] = ["note"],
    _ change: (inout FileSettings) -> Void = { _ in }
  ) throws -> (rows: [[String]]?, lines: [String], hints: [String]) {
    var settings = FileSettings()
    change(&settings)
    let (rows, log) = try readTable(
      Array(text.utf8), required: required, optional: optional, settings: settings)
    return (rows, lines(log), log.finished().compactMap(\.hint))
  }

  private func sourced(_ text: String, line: Int = 6) -> Sourced<String> {
    Sourced(text, at: SourceLocation(file: "competition.yaml", line: line, column: 9))
  }

  @Test(
    "headings are matched without regard to case, blanks, hyphens and underscores",
    arguments: [
      "BID,Unit Price", "bid , unit-price", "Bid,UNIT_PRICE", "b-id,unitprice",
      "\u{FEFF}bid,Unit\u{A0}price",
    ])
  func headings(header: String) throws {
    let table = try read(header + "\nb1,5\n")
    #expect(table.rows == [["b1", "5", ""]])
    #expect(table.lines.isEmpty)
  }

  @Test(
    "the delimiter is the one under which the columns are found", arguments: [",", ";", "\t", "|"])
  func delimiters(mark: String) throws {
    let table = try read("bid\(mark)\"unit price\"\(mark)note\nb1\(mark)5\(mark)a, b; c\n")
    let expected = mark == "," || mark == ";" ? nil : [["b1", "5", "a, b; c"]]
    if let expected { #expect(table.rows == expected) }
    let quoted = try read("bid\(mark)unit price\(mark)note\nb1\(mark)5\(mark)\"a,b;c\td|e\"\n")
    #expect(quoted.rows == [["b1", "5", "a,b;c\td|e"]])
  }

  @Test("a heading with commas in it does not mislead the search for the delimiter")
  func misleadingHeading() throws {
    let table = try read("bid;unit price;\"one, two, three, four\"\nb1;5;x\n")
    #expect(table.rows == [["b1", "5", ""]])
  }

  @Test("an unknown column is warned of once, with the nearest name")
  func unknownColumn() throws {
    let table = try read("bid,unit price,notte,colour\nb1,5,x,red\nb2,6,y,blue\n")
    #expect(table.rows?.count == 2)
    #expect(
      table.lines == [
        "PRB2001 1:16 column \"notte\" is not known", "PRB2001 1:22 column \"colour\" is not known",
      ])
    #expect(table.hints.first == "did you mean \"note\"?")
  }

  @Test("missing and doubled columns are errors")
  func missingColumns() throws {
    let missing = try read("bid,unit prise\nb1,5\n")
    #expect(missing.rows == nil)
    #expect(
      missing.lines == [
        "PRB2001 1:5 column \"unit prise\" is not known",
        "PRB2002 1:0 the file has no column \"unit price\"",
      ])
    let doubled = try read("bid,unit price,Unit-Price\nb1,5,6\n")
    #expect(doubled.rows == nil)
    #expect(
      doubled.lines == [
        "PRB2003 1:16 heading \"Unit-Price\" gives the column \"unit price\" a second time"
      ])
  }

  @Test("a file with other headings is read by a mapping")
  func mapping() throws {
    let text =
      "Price list 2026,,,\n,,,\nTender,Rate (£),unit price,Total?\nb1,5,9,False\nsum,5,9,True\n"
    let table = try read(text) {
      $0.headerRow = 3
      $0.columns = ["unit price": sourced("rate (£)"), "bid": sourced("Tender")]
      $0.leaveOut = [FileSettings.LeaveOut(heading: sourced("Total?"), value: "True")]
    }
    #expect(table.rows == [["b1", "5", ""]])
    #expect(
      table.lines == [
        "PRB2001 3:17 column \"unit price\" is not known",
        "PRB1112 5:0 1 row is left out where \"Total?\" is \"True\"",
      ])
  }

  @Test("a mapping to a heading that is not there is an error where it is written")
  func wrongMapping() throws {
    let table = try read("bid,unit price,note\nb1,5,x\n") {
      $0.columns = ["note": sourced("notes")]
      $0.leaveOut = [FileSettings.LeaveOut(heading: sourced("total", line: 7), value: "True")]
    }
    #expect(table.rows == nil)
    #expect(
      table.lines == [
        "PRB2021 6:9 file.csv has no heading \"notes\" for \"note\"",
        "PRB2021 7:9 file.csv has no heading \"total\" to leave rows out by",
        "PRB2001 1:16 column \"note\" is not known",
      ])
    #expect(table.hints.first == "did you mean \"note\"?")
  }

  @Test("rows with the wrong number of fields are errors at their place, and the others are read")
  func raggedRows() throws {
    let table = try read("bid,unit price,note\nb1,1,234,x\nb2,5\nb3,6,y\nb4,7,z,,\n")
    #expect(table.rows == [["b3", "6", "y"], ["b4", "7", "z"]])
    #expect(
      table.lines == [
        "PRB1104 2:10 the row has 4 fields, the header 3",
        "PRB1104 3:1 the row has 2 fields, the header 3",
        "PRB1113 5:8 1 row has blank fields past the last heading, from here",
      ])
  }

  @Test("a heading that is blank is no column, but values under it are warned of once")
  func blankHeadings() throws {
    let table = try read("bid,unit price,,\nb1,5,,\nb2,6\nb3,7,x,\nb4,8,y,\n")
    #expect(table.rows?.count == 4)
    #expect(table.lines == ["PRB1115 4:6 values stand in field 3, which has no heading"])
  }

  @Test("blank rows say nothing, wherever they stand")
  func blankRows() throws {
    let table = try read("\n,,\nbid,unit price\n\n , \nb1,5\n,,,,,\n\"\",\n\n")
    #expect(table.rows == [["b1", "5", ""]])
    #expect(table.lines.isEmpty)
  }

  @Test(
    "empty, blank and rowless files are told apart",
    arguments: [
      ("", "PRB1108 0:0 the file is empty"), ("\n\n,,\n", "PRB1108 0:0 the file is empty"),
      ("bid,unit price", "PRB1109 0:0 the file has headings and no rows"),
      ("bid,unit price\n,\n", "PRB1109 0:0 the file has headings and no rows"),
    ])
  func emptyFiles(text: String, expected: String) throws {
    #expect(try read(text).lines == [expected])
  }

  @Test("a header row past the end is an error")
  func headerRowPastEnd() throws {
    let table = try read("bid,unit price\nb1,5\n") { $0.headerRow = 9 }
    #expect(table.lines == ["PRB1114 0:0 there are no headings in row 9"])
  }

  @Test(
    "other formats under a CSV name are told",
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], "a zip archive, such as an Excel workbook (.xlsx)"),
      ([0x1F, 0x8B, 0x08], "a compressed file"), (Array("%PDF-1.7".utf8), "a PDF"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Excel workbook (.xls)"),
      (Array("\u{FEFF}\n <!DOCTYPE html><html>".utf8), "a web page"),
      (Array("<?xml version=\"1.0\"?><bid/>".utf8), "XML or HTML"),
    ])
  func foreignFormats(bytes: [UInt8], name: String) throws {
    let (rows, log) = try readTable(bytes, required: ["bid"])
    #expect(rows == nil)
    #expect(lines(log) == ["PRB1107 0:0 the file is \(name), not CSV"])
  }

  @Test("what stops the text is reported where it stands, after the rows before it")
  func stops() throws {
    let (rows, log) = try readTable(
      Array("bid,unit price\nb1,5\nb2,\"é".utf8) + [0xE9, 0x0A], required: ["bid", "unit price"])
    #expect(rows == [["b1", "5"]])
    #expect(lines(log) == ["PRB1004 3:6 byte 0xE9 is not UTF-8 here"])
    let zero = try readTable(Array("bid\nb1\nb\0".utf8), required: ["bid"])
    #expect(lines(zero.log) == ["PRB1105 3:2 a NUL byte stands here; text has none"])
    let header = try readTable([0x62, 0xFF], required: ["bid"])
    #expect(lines(header.log) == ["PRB1004 1:2 byte 0xFF is not UTF-8 here"])
  }

  @Test("a full spreadsheet is warned of", arguments: [65_535, 65_536, 1_048_575])
  func telltale(count: Int) throws {
    let text = "bid\n" + String(repeating: "x\n", count: count)
    var log = DiagnosticLog()
    let opened = CSVTable.open(
      try TextFile.open(text), columns: [ImportColumn(name: "bid", isRequired: true, summary: "")],
      settings: FileSettings(), log: &log)
    guard var table = opened else { return }
    while table.nextRow(log: &log) {}
    #expect(codes(log) == ["PRB1110"])
  }

  @Test("blank rows by the million cost nothing and say nothing")
  func millionsOfBlankRows() throws {
    let text = "bid,unit price,note\nb1,5,x\n" + String(repeating: ",,\n", count: 1_000_000)
    let table = try read(text + String(repeating: "\n", count: 500_000))
    #expect(table.rows == [["b1", "5", "x"]])
    #expect(table.lines.isEmpty)
  }

  @Test("tables do not depend on the block size")
  func blockSizes() throws {
    var random = SeededNumbers(seed: 41)
    let parts = ["b1", "5", ",", ",", "\n", "\"", "é", "\r\n", "x"]
    for _ in 0..<200 {
      var text = "bid,unit price\n"
      for _ in 0..<Int.random(in: 0...30, using: &random) {
        text += parts.randomElement(using: &random) ?? ""
      }
      let whole = try readTable(Array(text.utf8), required: ["bid", "unit price"])
      for blockSize in [1, 3, 7] {
        let cut = try readTable(
          Array(text.utf8), required: ["bid", "unit price"], blockSize: blockSize)
        #expect(cut.rows == whole.rows)
        #expect(lines(cut.log) == lines(whole.log))
      }
    }
  }

  @Test("thousands of unknown columns give a handful of warnings")
  func manyUnknown() throws {
    let names = (0..<5000).map { "c\($0)" }.joined(separator: ",")
    let table = try read("bid,unit price," + names + "\n")
    #expect(table.lines.count == 22)
    #expect(table.lines.contains { $0.hasSuffix("4980 more columns are not known") })
  }
}
