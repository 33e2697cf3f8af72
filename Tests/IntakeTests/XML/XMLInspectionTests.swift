import Procurement
import Testing

@testable import Intake

struct XMLInspectionTests {
  private func inspect(_ text: String) throws -> (XMLInspection, DiagnosticLog) {
    var log = DiagnosticLog()
    return (XMLInspection.inspect(try TextFile.open(text, name: "x.xml"), log: &log), log)
  }

  @Test("a bid is shown with its facts")
  func bid() throws {
    let (inspection, log) = try inspect(
      XMLText.full.replacingOccurrences("GBP", with: "EUR"))
    #expect(codes(log) == ["PRB2240"])
    #expect(inspection.kind == .bid)
    #expect(inspection.root == "bid" && inspection.namespace == "urn:probity:bid:1")
    #expect(inspection.encoding == "UTF-8")
    #expect(inspection.depth == 4)
    #expect(inspection.elementCount == 26)
    #expect(inspection.paths.first { $0.path == "/bid/prices/line" }?.count == 2)
    let facts = try #require(inspection.bid)
    #expect(facts.id == "b1" && facts.bidder == "Alder & Söhne" && facts.currency == "EUR")
    #expect(facts.price?.description == "1250.00" && facts.linesTotal?.description == "1250.00")
    #expect(facts.lineCount == 2 && facts.termCount == 2 && facts.markCount == 3)
  }

  @Test("any document is counted by its paths, prefixes aside")
  func paths() throws {
    let (inspection, log) = try inspect(
      "<x:a xmlns:x='urn:x'>text<b><c/><c/></b><b>more<c>t</c></b></x:a>")
    #expect(codes(log) == [])
    #expect(inspection.kind == .unknown && inspection.root == "a")
    #expect(inspection.paths.map(\.path) == ["/a", "/a/b", "/a/b/c"])
    #expect(inspection.paths.map(\.count) == [1, 2, 3])
    #expect(inspection.bid == nil)
  }

  @Test("the number of paths is bounded")
  func bounded() throws {
    let names = (0..<1000).map { "<n\($0)><m/></n\($0)>" }.joined()
    let inspection = try inspect("<a>\(names)</a>").0
    #expect(inspection.paths.count == XMLInspection.maximumPaths)
    #expect(inspection.elementCount == 2001)
    #expect(
      inspection.paths.map(\.count).reduce(0, +) + inspection.uncountedElements == 2001)
  }

  @Test("what is unknown in a bid is counted all the same, and reported")
  func unknown() throws {
    let (inspection, log) = try inspect(
      XMLText.bid("<nope><deep><price>1</price></deep></nope><price>2</price>"))
    #expect(codes(log) == ["PRB2202"])
    #expect(inspection.elementCount == 6)
    #expect(inspection.bid?.price?.description == "2")
  }

  @Test("a broken file is shown as far as it was read")
  func broken() throws {
    let (inspection, log) = try inspect("<a><b/><b/></c>")
    #expect(codes(log) == ["PRB1201"])
    #expect(inspection.elementCount == 3)
    let nothing = try inspect("")
    #expect(codes(nothing.1) == ["PRB1205"])
    #expect(nothing.0.root == nil && nothing.0.encoding == nil)
  }
}

extension String {
  fileprivate func replacingOccurrences(_ part: String, with other: String) -> String {
    split(separator: part, omittingEmptySubsequences: false).joined(separator: other)
  }
}
