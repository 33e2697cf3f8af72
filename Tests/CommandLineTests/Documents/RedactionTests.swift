import Evaluation
import Foundation
import Procurement
import TestSupport
import Testing

@testable import Justification
@testable import probity

@Suite("what is withheld from documents")
struct RedactionTests {
  /// A competition in which everything that can be marked of b2, and the reasons on security of all, is
  /// confidential and says something that occurs nowhere else.
  private static let files: [String: String] = [
    "competition.yaml": """
    competition: secrets
    title: Secrets
    currency: GBP
    rubric: rubric.yaml
    regime: procurement-act-2023
    started: 2026-02-09
    services: [{id: desk, title: Desk}]
    buyers: [{id: ash, name: Ash Council}]

    """,
    "rubric.yaml": """
    rubric: secrets
    title: Secrets
    version: 1.0.0
    method: weighted-sum
    rounding: {scores: 2, mode: half-up}
    line-rounding: none
    scale: {0: None, 1: Poor, 2: Fair, 3: Good}
    criteria:
      - {id: quality, title: Quality, weight: 40}
      - {id: security, title: Security, weight: 20}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    ties: [quality]
    checks:
      - {id: place, title: Data stay here, require: {term: data.location, equals: Here}}

    """,
    "bids.csv": """
    bid,bidder,price
    b1,Alder Ltd,7777777.10
    b2,Birch Ltd,6123456.70
    b3,Cedar Ltd,9876543.20

    """,
    "prices.csv": """
    bid,line,quantity,unit price,year
    b2,1,2,1061728.35,1
    b2,2,4,1000000.00,2

    """,
    "terms.csv": """
    bid,term,value,clause,wording
    b1,data.location,Here,1,
    b2,data.location,Vault under Zebedee Hill,1,The Supplier keeps the keys of Zebedee in a tin box.
    b3,data.location,Here,1,

    """,
    "kpis.csv": "bid,name,measure,target\nb2,zygote-uptime,share of zygotes that answer,93.1234%\n",
    "savings.csv": "bid,partner,year,baseline,cost,evidence\nb2,ash,1,555111.25,444999.75,banked\n",
    "responsibilities.csv":
      "bid,service,accountable,provider\nb2,desk,Yarrow Subcontract,Xebec Brothers\n",
    "marks.csv": """
    bid,criterion,evaluator,mark,reason,evidence
    b1,quality,agreed,2,Alder answers everything,page 1
    b2,quality,agreed,3,Birch answers more,page 2
    b3,quality,agreed,2,Cedar answers something,page 3
    b1,security,agreed,3,Alder hides its quince keys below the doormat,annex quince
    b2,security,agreed,3,Birch hides its walrus keys behind the mirror,annex walrus
    b2,security,one,2,The walrus has one tusk only and that is loose,
    b3,security,agreed,1,Cedar hides its ocelot keys in the flower pot,annex ocelot

    """,
    "award.yaml": "criteria-published-at: the tender documents\nsigning-on: 2026-09-01\n"
      + "sign-off: [Director]\n",
    "suppliers.csv": """
    bidder,identifier,address,email
    Alder Ltd,XX 1,1 Street,a@alder.example
    Birch Ltd,XX 2,2 Street,b@birch.example
    Cedar Ltd,XX 3,3 Street,c@cedar.example

    """,
    "confidential.yaml": """
    confidential:
      - {withhold: price, bid: b2, ground: commercial, reason: Prices are reused}
      - {withhold: term, bid: b2, ground: national-security, reason: The place is sensitive}
      - {withhold: kpis, bid: b2, ground: commercial, reason: Targets are reused}
      - {withhold: savings, bid: b2, ground: commercial, reason: Savings are reused}
      - {withhold: responsibilities, bid: b2, ground: commercial, reason: Partners are not public}
      - {withhold: criterion, criterion: security, ground: commercial, reason: Trade secrets}

    """,
  ]

  /// The competition with all its documents, made once for all tests.
  private static let secret = Result { try AwardCompetition(files) }

  /// The redaction of its documents for these readers.
  private static func redaction(for audience: Audience) throws -> Redaction {
    let award = try secret.get().award
    return Redaction(of: award.lots[0], for: audience, bids: award.bidCells)
  }

  /// What nobody but its bidder and those who decide may read, in small letters.
  private static let secrets = [
    "6,123,456.7", "6123456.7", "1,061,728.35", "1061728.35", "2,123,456.7", "2123456.7",
    "4,000,000", "zebedee", "zygote", "93.1234", "555,111.25", "555111.25", "444,999.75",
    "110,111.5", "yarrow", "xebec", "quince", "walrus", "ocelot",
  ]

  /// Which of them a bidder may read: its own.
  private static func own(_ bid: String) -> [String] {
    switch bid {
    case "b1": ["quince"]
    case "b3": ["ocelot"]
    default: secrets.filter { !["quince", "ocelot"].contains($0) }
    }
  }

  @Test("no confidential text or figure is in any byte that bidders or the public get")
  func noLeak() throws {
    let made = try RedactionTests.secret.get()
    #expect(made.documents.contains { $0.path == "assessment-summary-b1" })
    #expect(made.documents.contains { $0.kind == "award-recommendation" })
    var looked = 0
    for document in made.documents {
      let allowed: [String]
      switch document.audience {
      case .decisionMaker: continue
      case .everybody: allowed = []
      case .bidder(let bid): allowed = RedactionTests.own(bid)
      }
      for text in try ([document.everyString] + document.everyFile).map({ $0.lowercased() }) {
        for secret in RedactionTests.secrets where !allowed.contains(secret) {
          #expect(!text.contains(secret), "\(secret) in \(document.path)")
          looked += 1
        }
      }
    }
    #expect(looked > 30)
  }

  @Test("a bidder reads what is marked of its own bid, and that the rest is withheld and why")
  func ownBid() throws {
    let made = try RedactionTests.secret.get()
    let own = try made.summary(of: "b2").readText
    #expect(own.contains("Birch hides its walrus keys behind the mirror"))
    #expect(own.contains("6,123,456.70 GBP"))
    #expect(!own.contains("sensitive commercial"))
    let other = try made.summary(of: "b1").readText
    #expect(
      other.contains(
        "Score: 20.00 of 20. Agreed mark 3 of 3 (Good). Reason: “[withheld: commercial, s.94(2)]” "
          + "[withheld: commercial, s.94(2)]."), "the law gives the mark, and the score tells it")
    let account = try #require(other.components(separatedBy: "## What is withheld\n").last)
    #expect(
      account == """
        Some information is left out of this document, and a short notice stands where it was. In all:
        Price of bid b2, in 9 places: sensitive commercial information, Procurement Act 2023, section \
        94(2). Reason: Prices are reused
        Reasons and evidence on Security of every bid, in 2 places: sensitive commercial information, \
        Procurement Act 2023, section 94(2). Reason: Trade secrets
        """)
  }

  @Test("nothing is withheld from those who decide")
  func decisionMaker() throws {
    let made = try RedactionTests.secret.get()
    let document = planted(["walrus keys behind the mirror, 6,123,456.70"])
    #expect(try RedactionTests.redaction(for: .decisionMaker).applied(to: document) == document)
    #expect(
      made.documents.filter { $0.audience == .decisionMaker }.allSatisfy {
        !$0.everyString.contains("[withheld")
      })
  }

  @Test("what a kind of document repeats without saying where it comes from is found all the same")
  func plantedLeaks() throws {
    let everybody = try RedactionTests.redaction(for: .everybody)
    let leaks = [
      "the price is 6123456.7", "£6,123,456.70", "Birch hides its WALRUS keys behind the mirror.",
      "it keeps the keys of Zebedee in a tin box", "Xebec Brothers will do it", "saves 110,111.50",
      "each unit at 4.000.000,00", "6 123 456.70 in all", "6\u{2009}123\u{2009}456.7", "612345670p",
      "£6,123,457", "6123456 pounds 70", "some £6.12m", "6.123 million", "6,123k",
      "\u{FF16}\u{FF11}\u{FF12}\u{FF13}\u{FF14}\u{FF15}\u{FF16}.\u{FF17}",
      "bids/6123456.70.xml",
    ]
    for leak in leaks {
      let redacted = everybody.applied(to: planted([leak]))
      #expect(!redacted.everyString.contains(leak), "\(leak)")
      #expect(redacted.attachments.isEmpty)
      #expect(redacted.readText.contains("What is withheld"))
      #expect(redacted.readText.contains("[The picture “A picture” is withheld: "))
      #expect(redacted.readText.contains("[The file “planted.json” is withheld: "))
      #expect(redacted.readText.contains("an open paragraph"))
    }
    // In two runs beside each other.
    let halves = everybody.applied(
      to: planted(["Birch hides its walrus ", "keys behind the mirror"]))
    #expect(!halves.everyString.contains("walrus"))
  }

  @Test("an open reason that repeats a confidential price does not make it known")
  func priceInReason() throws {
    var files: [String: String?] = RedactionTests.files.mapValues { $0 }
    files["marks.csv"] = RedactionTests.files["marks.csv"]?.replacingOccurrences(
      of: "Alder answers everything", with: "\"Dearer than the other, 6,123,456.70\"")
    let made = try AwardCompetition(files, kinds: [AssessmentSummary.self])
    let text = try made.summary(of: "b1").everyString
    #expect(!text.contains("6,123,456.7"))
    #expect(text.contains("Reason: “[withheld: commercial, s.94(2)]"))
    let redacted = Redaction(
      of: made.award.lots[0], for: .everybody, bids: made.award.bidCells
    ).applied(to: planted(["6,123,456.70"]))
    #expect(!redacted.everyString.contains("6,123,456.7"))
  }

  @Test("one confidential price leaves a picture without it, and not everybody without the picture")
  func picture() throws {
    let report = try #require(
      RedactionTests.secret.get().documents.first { $0.kind == "award-recommendation" })
    let pictures = report.blocks.compactMap { block in
      if case .picture(let picture) = block { picture } else { nil }
    }
    let picture = try #require(pictures.first { $0.name == "price-and-quality" })
    let words = picture.description.joined(separator: "\n")
    #expect(words.contains("7,777,777.10") && words.contains("9,876,543.20"))
    #expect(words.contains("Not shown: 1 of the bids"))
    #expect(pictures.contains { $0.name == "marks" }, "marks are given to bidders")
  }

  @Test("a bidder is not even told what is marked of a third bid")
  func markOfThirdBid() throws {
    var files: [String: String?] = RedactionTests.files.mapValues { $0 }
    files["confidential.yaml"] = """
      confidential:
        - {withhold: price, bid: b2, ground: commercial, reason: Not for others}
        - {withhold: price, bid: b3, ground: commercial, reason: Not for others}

      """
    files["bids.csv"] =
      "bid,bidder,price\nb1,Alder Ltd,7777777.10\nb2,Birch Ltd,9123456.70\n"
      + "b3,Cedar Ltd,6876543.20\n"
    files["prices.csv"] = .some(nil)
    let made = try AwardCompetition(files, kinds: [AssessmentSummary.self])
    #expect(made.award.lots[0].recommended.map { made.award.lots[0].lot.bid($0).id } == "b2")
    let text = try made.summary(of: "b1").everyString
    #expect(text.contains("Price of bid b2") && text.contains("[withheld: another bid]"))
    #expect(!text.contains("b3"))
  }

  @Test(
    "applied twice it is as once",
    arguments: [Audience.everybody, .bidder(bid: "b1"), .bidder(bid: "b2")])
  func twice(audience: Audience) throws {
    let made = try RedactionTests.secret.get()
    let redaction = try RedactionTests.redaction(for: audience)
    let documents =
      made.documents + [planted(["walrus keys behind the mirror, 6,123,456.70", "sensitive"])]
    for document in documents {
      let once = redaction.applied(to: document)
      #expect(redaction.applied(to: once) == once, "\(document.path)")
    }
  }

  @Test("nothing confidential of the fixture is in what its bidders and the public get")
  func fixture() throws {
    // b2's savings, which are open, come to its price, which is not.
    let marks = try AwardCompetition.file(
      "marks.csv", of: "shared-ict", replacing: "Shared innovation fund",
      with: "Cheaper than 10 967 417.83. Shared innovation fund")
    let made = try AwardCompetition(
      fixture: "shared-ict", replacing: ["marks.csv": marks],
      kinds: [AssessmentSummary.self, AwardNotice.self, AwardRecommendation.self])
    let security = made.award.lots[0].lot.lot.bids.compactMap { bid in
      made.award.lots[0].agreedMark(of: bid, on: "security").map { (bid.id, $0) }
    }
    #expect(security.count == 5)
    for document in made.documents where document.audience != .decisionMaker {
      let text = try ([document.everyString] + document.everyFile).joined(separator: "\n")
      for (bid, mark) in security where document.audience != .bidder(bid: bid) {
        for secret in [mark.reason, mark.evidence].compactMap({ $0?.text }) {
          #expect(!text.contains(secret), "\(secret) in \(document.path)")
        }
      }
      if document.audience != .bidder(bid: "b2") {
        for price in ["10,967,417.83", "10967417.83", "10 967 417.83"] {
          #expect(!text.contains(price), "\(document.path)")
        }
      }
    }
  }

  @Test("reasons of a mebibyte are withheld in time", .timeLimit(.minutes(3)))
  func hostile() throws {
    var files: [String: String?] = RedactionTests.files.mapValues { $0 }
    let long = String(repeating: "walrus keys, ", count: 80_000)
    files["marks.csv"] = RedactionTests.files["marks.csv"]?.replacingOccurrences(
      of: "Birch hides its walrus keys behind the mirror", with: "\"\(long)\"")
    let made = try AwardCompetition(files, kinds: [AssessmentSummary.self])
    #expect(!(try made.summary(of: "b1")).everyString.contains("walrus"))
    #expect(try made.summary(of: "b2").everyString.contains("walrus"))
  }

  /// A document that says these texts beside each other everywhere a text can be.
  private func planted(_ texts: [String]) -> Document {
    let runs = texts.map { TextRun($0) }
    let whole = texts.joined()
    let figure = TextRun("1", figure: Figure(basis: whole, sources: []))
    let picture = Picture(
      name: "p", title: "A picture", description: [whole], svg: "<svg><text>\(whole)</text></svg>",
      width: 10, height: 10)
    return Document(
      kind: "planted", path: "planted", title: runs, audience: .everybody,
      blocks: [
        .heading(level: 2, runs), .paragraph(.plain("an open paragraph")), .paragraph(runs),
        .list([runs]), .facts([Fact("Fact", runs), Fact(whole, .plain("x"))]), .notice(runs),
        .table(
          DocumentTable(
            name: "t", caption: runs, columns: [.init(runs)], rows: [[runs], [[figure]]])),
        .picture(picture), .signOff([runs]),
      ],
      attachments: [DocumentFile(path: "planted.json", bytes: Array("{\"a\": \"\(whole)\"}".utf8))])
  }
}
