import Procurement
import Testing

@testable import Intake

@Suite("suppliers.csv")
struct SuppliersTests {
  @Test("a supplier keeps what the row says, with its places")
  func reads() throws {
    let (_, competition, found) = try readCompetition([
      "suppliers.csv":
        "Bidder;Identifier;Address;EMAIL;Small;Non_Governmental;supported-employment;mutual;members;associated;connected\n"
        + " alder  LTD ;XX 1;\"1 Street,\nTown\";a@alder.example;Yes;no;TRUE;;\"A; B;\";;C\n"
    ])
    #expect(found == [])
    let supplier = try #require(competition.suppliers.first)
    #expect(supplier.bidder.value == "alder  LTD" && supplier.identifier?.value == "XX 1")
    #expect(supplier.address?.value == "1 Street, Town")
    #expect(supplier.email?.value == "a@alder.example")
    #expect(supplier.isSmall?.value == true && supplier.isNonGovernmental?.value == false)
    #expect(supplier.isSupportedEmployment?.value == true && supplier.isMutual == nil)
    #expect(supplier.members.map(\.value) == ["A", "B"])
    #expect(supplier.associated.isEmpty && supplier.connected.map(\.value) == ["C"])
    #expect(supplier.source == SourceLocation(file: "suppliers.csv", line: 2, column: 1))
  }

  @Test(
    "what is wrong is reported at its cell",
    arguments: [
      ("bidder,email\nAdler Ltd,a@b.example\n", "PRB2286 suppliers.csv:2:1"),
      ("bidder\nAlder Ltd\nALDER  ltd\n", "PRB2285 suppliers.csv:3:1"),
      ("bidder,small\nAlder Ltd,tbc\n", "PRB2287 suppliers.csv:2:11"),
      ("bidder,email\nAlder Ltd,a at b\n", "PRB2282 suppliers.csv:2:11"),
      ("bidder,email\nAlder Ltd,a@b.example; c@b.example\n", "PRB2282 suppliers.csv:2:11"),
      ("bidder,email\n,a@b.example\n", "PRB2006 suppliers.csv:2:1"),
      ("bidder,members\nAlder Ltd,A;B\u{202E}\n", "PRB2016 suppliers.csv:2:11"),
      ("bidder,address\nAlder Ltd,\"a\u{7}b\"\n", "PRB2016 suppliers.csv:2:11"),
      ("email\na@b.example\n", "PRB2002 suppliers.csv:1"),
      ("bidder,colour\nAlder Ltd,red\n", "PRB2001 suppliers.csv:1:8"),
    ])
  func mistakes(text: String, expected: String) throws {
    let (_, _, found) = try readCompetition(["suppliers.csv": text])
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.hasPrefix(expected + ":") == true, "\(found)")
  }

  @Test("a row that is long beyond reason is refused, and the others are read")
  func long() throws {
    let long = String(repeating: "x", count: 100_000)
    let (_, competition, found) = try readCompetition([
      "suppliers.csv": "bidder,address\nAlder Ltd,\(long)\nBirch Ltd,2 Street\n"
    ])
    #expect(found.count == 1)
    #expect(competition.suppliers.map { $0.address?.value } == [nil, "2 Street"])
    let names = String(repeating: "a;", count: 2000)
    let (_, _, many) = try readCompetition([
      "suppliers.csv": "bidder,members\nAlder Ltd,\(names)\n"
    ])
    #expect(many.count == 1)
  }

  @Test("suppliers change nothing of the bids")
  func bids() throws {
    let plain = try readCompetition([:])
    let with = try readCompetition(["suppliers.csv": "bidder,small\nAlder Ltd,yes\n"])
    #expect(plain.bids.map(\.id) == with.bids.map(\.id))
    #expect(plain.competition.suppliers.isEmpty && with.competition.suppliers.count == 1)
  }
}
