import Procurement
import Testing

@testable import Evaluation

@Suite("rules on reasons")
struct ReasonRulesTests {
  /// Reasons as panels write them, each with something of the answer in it.
  static let good = [
    "Named service managers for each council and a staffed desk from 7:00 to 20:00; reporting is thin",
    "Phased by council with a parallel run; one dependency on a supplier that is not yet under contract",
    "Sound plan for automation, but little beyond what the councils have today",
    "Regular user panels with residents and staff; findings feed the backlog",
    "Good: the desk is staffed from 7:00 to 20:00 as asked for",
    "Meets every service level asked for; the desk is shared with other customers at peak times",
    "Some sections are stronger than others: the exit plan is costed, the transfer plan is not",
    "Excellent recovery plan, tested twice last year with the council present",
    "Response times are better than the specification asks for",
    "Goes further than the tender requires on apprenticeships",
    "Less than the bidder claims in its summary: the table on p. 4 shows 31 percent",
    "The best of the three options it sets out is not costed",
    "Compared with today's service, missed collections would fall by half",
    "Satisfactory on staffing; no rota for nights",
    "Works with other suppliers on site are named and dated",
    "Partly meets the requirement: two of five interfaces are shown",
    "Alder hedges along the route are cut outside the nesting season",
    "Green services such as composting are offered at all sites",
    "Cedar and birch are replaced like for like; other species need consent",
    "One rehearsal; clean-up of duplicates is left to the council",
    "Higher staffing than in year one, and dates for each step up",
    "No evidence of recovery tests; the plan names a supplier only",
    "Three references, one of which lapsed within two years",
    "Weak on data: the move is left to a later stage",
    "Strong references from two councils of like size",
    "Poor fit with the present systems, as its own table on p. 9 shows",
    "Detailed week-by-week plan with owners",
    "Risk register names an owner and a date for all but two risks",
    "Bid 2 of the framework's lots is quoted, which is another service",
    "Unlike the draft contract, it offers a break clause in year three",
    "Real living wage for all staff, and a named union contact",
    "Clear, and comprehensive on safeguarding; lone working is left out",
    "Energy use is lower than others report in the sector's own survey of 2024, in some areas by half",
  ]

  @Test("a realistic good reason is let pass by every rule", arguments: good)
  func letPass(reason: String) throws {
    #expect(try MarkSample.rules(reason) == [])
  }

  @Test("good reasons are not taken for copies of each other")
  func unlikeEachOther() throws {
    var sample = MarkSample()
    sample.bids = Self.good.indices.map { ("r\(100 + $0)", "Firm \(100 + $0) Ltd") }
    for (index, reason) in Self.good.enumerated() { sample.agree("r\(100 + index)", 4, reason) }
    #expect(try sample.found() == [])
  }

  @Test(
    "a reason that says nothing of the answer is flagged",
    arguments: [
      ("Good", "reason-repeats-descriptor"), ("  GOOD. ", "reason-repeats-descriptor"),
      ("Go\u{200B}od", "reason-repeats-descriptor"), ("\u{202E}Good", "reason-repeats-descriptor"),
      ("A good bid", "reason-repeats-descriptor"),
      ("Partly meets the requirement", "reason-repeats-descriptor"),
      ("Satisfactory", "reason-repeats-descriptor"),
      ("Excellent response overall", "reason-praises"), ("Very strong answer", "reason-praises"),
      ("Weak response to the question", "reason-praises"),
      ("Fully meets all requirements", "reason-praises"),
      ("Better plan than Alder Grounds Ltd", "reason-compares"),
      ("Better than bidder Cedar on price", "reason-compares"),
      ("Weaker than the others on mobilisation", "reason-compares"),
      ("Stronger than most other bidders on exit", "reason-compares"),
      ("Its plan is less firm than that of Cedar Green Services", "reason-compares"),
      ("The weakest of the three bids on data", "reason-compares"),
      ("Best response received on recovery", "reason-compares"),
      ("Unlike the other tenderers it names a lead", "reason-compares"),
      ("Compared to other bids the rota is thin", "reason-compares"),
      ("Says more on exit than b1", "reason-compares"),
    ])
  func flagged(reason: String, rule: String) throws {
    #expect(try MarkSample.rules(reason) == [rule])
  }

  @Test("a bid's own bidder and id may be named")
  func ownName() throws {
    #expect(try MarkSample.rules("Birch Ltd shows in bid b2 how nights are covered") == [])
  }

  @Test("a reason near its own mark's long descriptor is flagged, and one with more is not")
  func nearDescriptor() throws {
    var sample = MarkSample()
    sample.scale =
      "{0: None, 4: Meets the stated needs in nearly all respects with strong assurance of delivery on time, 5: More}"
    sample.agree(
      "b1", 4,
      "Meets the stated needs in nearly all respects, with strong assurance of delivery in time")
    sample.agree(
      "b2", 4, "Meets the stated needs in nearly all respects; rota and cover for nights on p. 4")
    #expect(try sample.found() == ["reason-repeats-descriptor b1 marks.csv:2:5"])
  }

  @Test("a copied reason is found at three in five shared runs of words, and not below")
  func threshold() throws {
    // Fourteen words have twelve runs of three; one word changed in the middle leaves nine of fifteen.
    let words = (1...14).map { "word\($0)a" }
    var changed = words
    changed[6] = "other7"
    var twice = changed
    twice[9] = "other10"
    let isAlike = { (one: [String], other: [String]) in
      AlikeReasons.firstAlike([one, other]) { _, _ in true } == [nil, 0]
    }
    #expect(isAlike(words, changed))
    #expect(!isAlike(words, twice))
    #expect(isAlike(["a", "b", "c", "d", "e"], ["a", "b", "c", "d", "e"]))
    #expect(!isAlike(["a", "b", "c", "d"], ["a", "b", "c", "d"]), "too short to tell")
  }

  @Test("copies agree with comparing every pair, whatever the texts")
  func everyPair() {
    var state: UInt64 = 7
    func next(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    for _ in 0..<40 {
      var texts: [[String]] = []
      for _ in 0..<30 {
        var text =
          texts.isEmpty || next(3) == 0
          ? (0..<(3 + next(25))).map { _ in "w\(next(9))" } : texts[next(texts.count)]
        if !text.isEmpty, next(2) == 0 { text[next(text.count)] = "x\(next(5))" }
        texts.append(text)
      }
      #expect(AlikeReasons.firstAlike(texts) { _, _ in true } == Self.bruteForce(texts))
    }
  }

  private static func bruteForce(_ texts: [[String]]) -> [Int?] {
    let sets = texts.map { text -> Set<[String]> in
      text.count < 5 ? [] : Set((0...(text.count - 3)).map { Array(text[$0..<($0 + 3)]) })
    }
    return sets.indices.map { index in
      guard !sets[index].isEmpty else { return nil }
      return (0..<index).first {
        !sets[$0].isEmpty
          && 5 * sets[$0].intersection(sets[index]).count
            >= 3 * sets[$0].union(sets[index]).count
      }
    }
  }

  @Test("a copied reason is reported with the first, and with another mark as marked unlike")
  func copies() throws {
    let reason = "Names the lead of each team but gives no rota for nights"
    var sample = MarkSample()
    sample.agree("b1", 3, reason)
    sample.agree("b2", 3, reason)
    sample.agree("b3", 4, reason.uppercased() + "!")
    #expect(
      try sample.found() == [
        "like-marked-unlike b3 marks.csv:4:5", "reasons-alike b2 marks.csv:3:5",
      ])
  }

  @Test("a place alone is no like evidence, and what it says is")
  func evidence() throws {
    var sample = MarkSample()
    sample.agree("b1", 3, "Recovery on paper", evidence: "Method statement 2, section 3, p. 4")
    sample.agree("b2", 4, "Recovery in practice", evidence: "Method statement 2, section 3, p. 4")
    #expect(try sample.found() == [])
    sample.marks = []
    let said = "Recovery is tested once every year with the council (p. 4)"
    sample.agree("b1", 3, "Recovery on paper", evidence: said)
    sample.agree("b2", 4, "Recovery in practice", evidence: said)
    #expect(try sample.found() == ["like-marked-unlike b2 marks.csv:3:6"])
  }

  @Test("hostile reasons are looked through in time", .timeLimit(.minutes(1)))
  func hostile() throws {
    var sample = MarkSample()
    // A tenth of a megabyte each: work that grows with the square would take minutes even so.
    sample.agree("b1", 4, String(repeating: "than the other ", count: 7_000) + "bids")
    sample.agree("b2", 4, String(repeating: "\u{202E}a\u{300}\u{0}", count: 25_000))
    sample.agree("b3", 4, String(repeating: "Alder ", count: 17_000) + "Grounds")
    let found = try sample.found()
    for bid in ["b1", "b3"] { #expect(found.contains { $0.hasPrefix("reason-compares \(bid)") }) }
  }

  @Test("three hundred bids by twenty words are looked through in time", .timeLimit(.minutes(1)))
  func many() throws {
    var sample = MarkSample()
    sample.bids = (0..<300).map { ("n\($0)", "Firm \($0) Ltd") }
    for bid in 0..<300 {
      sample.agree(
        "n\(bid)", 4,
        (0..<20).map { "topic\((bid &* 31 &+ $0 &* 17) % 97)" }.joined(separator: " "))
    }
    let review = try #require(LotMarkReview(sample.lot, rubric: try sample.rubric()))
    #expect(review.agreedCount == 300)
  }
}
