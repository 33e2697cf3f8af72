import Procurement
import Testing

@testable import Intake

struct CSVInspectionTests {
  @Test("a file is told by its name, with its columns and the sums of its numbers")
  func byName() throws {
    var log = DiagnosticLog()
    let file = try TextFile.open(
      "bid;line;menge;unit price;note\nb1;1;2;1.50;x\nb1;2;;£2.25;y\nb2;3;;TBC;\n",
      name: "folder/prices.csv")
    let inspection = try #require(CSVInspection.inspect(file, log: &log))
    #expect(lines(log).isEmpty)
    #expect(inspection.format == "prices.csv")
    #expect(inspection.delimiter == "semicolon")
    #expect(inspection.encoding == "UTF-8")
    #expect(!inspection.hasByteOrderMark)
    #expect(inspection.headerRow == 1)
    #expect(inspection.missing == ["quantity"])
    #expect(inspection.rowCount == 3)
    #expect(inspection.firstRows.first == ["b1", "1", "2", "1.50", "x"])
    let price = inspection.columns[3]
    #expect(price.matches == "unit price")
    #expect(price.filledCount == 3)
    #expect(price.numberCount == 1)
    #expect(price.sum?.description == "1.50")
    #expect(inspection.columns[2].matches == nil)
    #expect(inspection.columns[2].filledCount == 1)
  }

  @Test("a file of another name is told by its headings")
  func byHeadings() throws {
    var log = DiagnosticLog()
    let file = try TextFile.open(
      "\u{FEFF}Bid\tCriterion\tEvaluator\tMark\nb1\tquality\tagreed\t4\nb1\tprice\tagreed\t-2.5\n",
      name: "export.txt")
    let inspection = try #require(CSVInspection.inspect(file, log: &log))
    #expect(inspection.format == "marks.csv")
    #expect(inspection.delimiter == "tab")
    #expect(inspection.hasByteOrderMark)
    let marks = inspection.columns[3]
    #expect(marks.smallest?.description == "-2.5")
    #expect(marks.largest?.description == "4")
    #expect(marks.sum?.description == "1.5")
  }

  @Test("any table is inspected, and what is wrong with it reported")
  func anyTable() throws {
    var log = DiagnosticLog()
    let file = try TextFile.open("colour,colour,\nred,blue,\nred\ngreen,,x\n")
    let inspection = try #require(CSVInspection.inspect(file, log: &log))
    #expect(inspection.format == nil)
    #expect(inspection.rowCount == 2)
    #expect(codes(log) == ["PRB1104", "PRB1115"])
    var other = DiagnosticLog()
    #expect(CSVInspection.inspect(try TextFile.open("%PDF-1.4"), log: &other) == nil)
    #expect(codes(other) == ["PRB1107"])
  }
}
