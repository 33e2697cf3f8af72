import Foundation
import Justification
import Procurement
import Testing

@testable import probity

@Suite("the data of the contract award notice")
struct AwardReleaseTests {
  private static let ocid = "ocds-h6vhtk-04f0a1"

  private func facts(_ facts: inout AwardFacts) {
    facts.procurement = DocumentCase.text(Self.ocid)
    facts.noticeOn = DocumentCase.day("2026-07-31")
    facts.decidedOn = DocumentCase.day("2026-07-28")
    facts.contracts[""] = DocumentCase.text("ICT-2026-1")
    facts.subject = DocumentCase.text("Managed ICT for three councils")
    facts.classifications = [DocumentCase.text("72500000-0"), DocumentCase.text("72250000")]
    facts.contact.identifier = DocumentCase.text("GB-PPON PABC-1234-DEFG")
    facts.contact.email = DocumentCase.text("procurement@eskerdale.example")
  }

  private func supplier(_ bidder: String, _ identifier: String) -> Supplier {
    let place = SourceLocation(file: "suppliers.csv", line: 2, column: 1)
    return Supplier(
      bidder: Sourced(bidder, at: place), identifier: Sourced(identifier, at: place),
      address: Sourced("1 High Street", at: place), email: Sourced("bids@example.org", at: place),
      isSmall: Sourced(true, at: place), isNonGovernmental: Sourced(false, at: place), source: place
    )
  }

  private func attachment(_ award: DocumentCase) throws -> DocumentFile? {
    let notice = try award.document("contract-award-notice")
    return notice.attachments.first
  }

  private func package(_ award: DocumentCase) throws -> [String: Any] {
    let file = try #require(try attachment(award))
    let json = try JSONSerialization.jsonObject(with: Data(file.bytes))
    return try #require(json as? [String: Any])
  }

  @Test("the package has what the standard requires", arguments: ["shared-ict", "short-and-long"])
  func valid(fixture: String) throws {
    let package = try package(try DocumentCase(fixture, facts: facts))
    #expect(try ReleasePackageRules.breaches(in: package) == [])
  }

  @Test("the rules of the standard notice what is wrong")
  func rules() throws {
    var package = try package(try DocumentCase("shared-ict", facts: facts))
    package["uri"] = nil
    package["publishedDate"] = "31 July 2026"
    package["version"] = 1.1
    #expect(
      try ReleasePackageRules.breaches(in: package) == [
        "uri is missing", "version is no string", "publishedDate is no date and time",
      ])
  }

  @Test("the amount is a number, digit by digit as it was bid")
  func amount() throws {
    let file = try #require(try attachment(try DocumentCase("shared-ict", facts: facts)))
    let text = String(decoding: file.bytes, as: UTF8.self)
    #expect(file.path == "contract-award-notice.ocds.json")
    #expect(text.contains("\"amount\": 10569913.07,"))
    #expect(text.contains("\"date\": \"2026-07-28T23:59:59Z\""))
    #expect(text.contains("\"startDate\": \"2027-04-01T00:00:00Z\""))
    #expect(text.contains("\"maxExtentDate\": \"2037-03-31T23:59:59Z\""))
    #expect(text.contains("\"endDate\": \"2034-03-31T23:59:59Z\""))
    #expect(text.contains("\"id\": \"GB-PPON-PABC-1234-DEFG\""))
    #expect(text.contains("\"procurementMethod\": \"open\""))
  }

  @Test("the day is that of the notice, and the same case gives the same bytes")
  func determinism() throws {
    let one = try attachment(try DocumentCase("shared-ict", facts: facts))
    #expect(try attachment(try DocumentCase("shared-ict", facts: facts)) == one)
    let other = try attachment(
      try DocumentCase("shared-ict") {
        facts(&$0)
        $0.noticeOn = DocumentCase.day("2026-08-03")
      })
    #expect(other != one)
  }

  @Test("without the identifier or the day there is no file, and the list says what to supply")
  func left() throws {
    let changes: [(String, (inout AwardFacts) -> Void)] = [
      ("add `procurement`", { $0.procurement = nil }),
      ("`procurement` in award.yaml has another", { $0.procurement = DocumentCase.text("ICT/7") }),
      ("add `notice-on` to award.yaml", { $0.noticeOn = nil }),
    ]
    for (words, change) in changes {
      let award = try DocumentCase("shared-ict") {
        facts(&$0)
        change(&$0)
      }
      let notice = try award.document("contract-award-notice")
      #expect(notice.attachments.isEmpty)
      #expect(notice.readText.contains(words))
    }
  }

  @Test("a confidential price stands neither in the list nor in the data")
  func confidential() throws {
    let place = SourceLocation(file: "confidential.yaml", line: 1)
    for bid in [nil, Sourced("b3", at: place)] {
      let mark = ConfidentialMark(
        .price, bid: bid, ground: .commercial, reason: "trade secret", source: place)
      let award = try DocumentCase(
        "shared-ict", confidentiality: Confidentiality([mark]), facts: facts)
      let notice = try award.document("contract-award-notice")
      let figures = notice.blocks.flatMap(\.readRuns).compactMap(\.figure).map(\.basis)
      let data = String(decoding: notice.attachments.first?.bytes ?? [], as: UTF8.self)
      for text in [notice.readText, data] + figures {
        for amount in ["10,569,913", "10569913", "12,683,895", "2,113,982"] {
          #expect(!text.contains(amount))
        }
      }
      #expect(notice.readText.contains("The data leave the value of the award out"))
      #expect(!data.contains("\"value\""))
    }
  }

  @Test("a contract above the value names who was assessed")
  func large() throws {
    let award = try DocumentCase(
      "shared-ict", suppliers: [supplier("Quillmere Systems Ltd", "GB-COH 01234567")], facts: facts)
    let notice = try award.document("contract-award-notice")
    #expect(
      notice.row("items", "Unsuccessful suppliers that were assessed")?[2]
        == "to be supplied")
    #expect(notice.readText.contains("| Quillmere Systems Ltd, GB-COH 01234567 |"))
    #expect(notice.row("items", "Tenders received") == nil)
    let data = String(decoding: notice.attachments.first?.bytes ?? [], as: UTF8.self)
    #expect(data.contains("\"id\": \"GB-COH-01234567\""))
    #expect(!data.contains("bids@example.org") && !data.contains("1 High Street"))
    // The bid that failed a gate was not assessed, so that nobody is told who made it.
    #expect(!data.contains("Ostrevale") && !notice.readText.contains("Ostrevale"))
  }

  @Test(
    "a contract that is not above the value, or may not be, gives counts and names nobody who lost",
    arguments: [true, false])
  func small(isKnown: Bool) throws {
    let award = try DocumentCase(
      "adjusted-prices",
      adding: isKnown ? "legal: {vat-percent: 20, maximum-value: 600000}\n" : "", facts: facts)
    let notice = try award.document("contract-award-notice")
    #expect(notice.row("items", "Whether the contract")?[2] == (isKnown ? "no" : "to be supplied"))
    #expect(notice.row("items", "Tenders received")?[2] == "4")
    #expect(notice.row("items", "Tenders assessed")?[2] == "4")
    #expect(
      notice.row("items", "Tenders assessed from small")?[3]
        == "fill the column \"small\" of suppliers.csv for the bidders of b4, b1, b3, b2")
    let data = String(decoding: notice.attachments.first?.bytes ?? [], as: UTF8.self)
    #expect(data.contains("Penhallow") && data.contains("\"numberOfTenderers\": 4"))
    for name in ["Thistlecombe", "Oakhanger", "Ravensworth"] {
      #expect(!notice.readText.contains(name) && !data.contains(name))
    }
  }

  @Test("text of bids cannot leave its string in the data")
  func hostile() throws {
    let text = "\"}],\"ocid\":\"x\u{202E}\u{0}\n</script>\\"
    let award = try DocumentCase(
      "shared-ict",
      suppliers: [supplier("Brackenrigg Digital LLP and the three councils", "GB-COH \(text)")]
    ) {
      facts(&$0)
      $0.subject = DocumentCase.text(text)
    }
    let package = try package(award)
    #expect(try ReleasePackageRules.breaches(in: package) == [])
    let file = try #require(try attachment(award))
    #expect(!file.bytes.contains(0))
    #expect(!String(decoding: file.bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
    let release = try #require((package["releases"] as? [[String: Any]])?.first)
    #expect(release["ocid"] as? String == Self.ocid)
    #expect((release["tender"] as? [String: Any])?["description"] as? String == text)
  }

  @Test("a lot's data name the lot, and declare the extension that knows lots")
  func lots() throws {
    // Without suppliers.csv nobody has an identifier of a register.
    let award = try DocumentCase("waste-partnership", suppliers: [], facts: facts)
    let notices = try award.documents("contract-award-notice")
    #expect(notices.count == 2)
    var called: Set<String> = []
    for notice in notices {
      let file = try #require(notice.attachments.first)
      let json = try JSONSerialization.jsonObject(with: Data(file.bytes))
      let package = try #require(json as? [String: Any])
      #expect(try ReleasePackageRules.breaches(in: package) == [])
      #expect((package["extensions"] as? [String])?.count == 1)
      let release = try #require((package["releases"] as? [[String: Any]])?.first)
      for party in release["parties"] as? [[String: Any]] ?? []
      where party["name"] as? String == "Carrowick Environmental Ltd" {
        called.insert(party["id"] as? String ?? "")
      }
    }
    #expect(called == ["bidder-wn1"], "one bidder is called the same in the data of every lot")
    let files = notices.compactMap { $0.attachments.first?.bytes }
    #expect(Set(files).count == notices.count)
  }

  @Test("an authority that is a supplier too is one party in both roles")
  func both() throws {
    let package = try package(
      try DocumentCase(
        "shared-ict",
        suppliers: [
          supplier("Brackenrigg Digital LLP and the three councils", "GB-PPON PABC-1234-DEFG")
        ], facts: facts))
    #expect(try ReleasePackageRules.breaches(in: package) == [])
    let release = try #require((package["releases"] as? [[String: Any]])?.first)
    let party = (release["parties"] as? [[String: Any]])?.first {
      $0["id"] as? String == "GB-PPON-PABC-1234-DEFG"
    }
    #expect(party?["roles"] as? [String] == ["buyer", "supplier", "tenderer"])
  }
}
