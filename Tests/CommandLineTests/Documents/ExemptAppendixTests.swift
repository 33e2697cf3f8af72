import Evaluation
import Procurement
import Testing

@testable import Justification

@Suite("the exempt appendix")
struct ExemptAppendixTests {
  private static let place = SourceLocation(file: "confidential.yaml", line: 2, column: 3)

  @Test("what is withheld stands in it in full, with its ground and its reason")
  func confidential() throws {
    func mark(_ subject: ConfidentialMark.Subject, bid: String?) -> ConfidentialMark {
      ConfidentialMark(
        subject, bid: bid.map { Sourced($0, at: Self.place) }, ground: .commercial,
        reason: "Shows how the bidder builds its price", source: Self.place)
    }
    let text = try FixtureCase.text(
      ExemptAppendix.self,
      of: try FixtureCase.award(
        "shared-ict",
        confidential: [
          mark(.price, bid: "b1"), mark(.terms(named: "liability.cap"), bid: "b2"),
          mark(.criterion("delivery"), bid: nil), mark(.kpis, bid: "b1"),
          mark(.savings, bid: "b3"), mark(.responsibilities, bid: "b3"),
          mark(.terms(named: "no.such.term"), bid: "b1"),
        ]))
    for part in [
      "### Price of bid b1\n\nGround: sensitive commercial information\nReason: Shows how the bidder "
        + "builds its price\n\nTarnholt Managed Services Ltd (b1):\n\n- 11,020,620.32 GBP\n",
      "What is withheld may be computed all the same",
      "### The term liability.cap of bid b2",
      "- liability.cap (clause 22.3): 100% of annual charges\n",
      "### Reasons and evidence on Service delivery capability of every bid",
      "Reason: “Meets every service level asked for; the desk is shared with other customers at peak "
        + "times” [Method statement 1, pp. 2-5].",
      "### The term no.such.term of bid b1\n\nGround: sensitive commercial information\nReason: Shows "
        + "how the bidder builds its price\n\nTarnholt Managed Services Ltd (b1):\n\n- Nothing is stated.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("every bid's price stands in it, disqualified ones too, with the sums of its lines")
  func prices() throws {
    let award = try FixtureCase.award("shared-ict")
    let document = try #require(try FixtureCase.documents(ExemptAppendix.self, of: award).first)
    let prices = try #require(document.tables.first { $0.name == "prices" })
    #expect(prices.rows.map(\.[1].text).contains("disqualified"))
    #expect(prices.rows.count == 5)
    let lines = try #require(document.tables.first { $0.name == "price-lines" })
    for bid in award.lots[0].lot.lot.bids {
      let own = lines.rows.filter { $0[0].text == bid.name }.map(\.[4].text)
      let amounts = try own.map { text in
        let plain = text.replacing(",", with: "").replacing(" GBP", with: "")
        return try FixedDecimal(parsing: plain)
      }
      #expect(try FixedDecimal.sum(amounts) == bid.price?.value.amount)
    }
  }

  @Test("declared interests and individual marks stand in it, barred ones marked")
  func marks() throws {
    let text = try FixtureCase.text(
      ExemptAppendix.self, of: try FixtureCase.award("moderated-panel"))
    #expect(
      text.contains("| Mobilisation: Thornbury Reablement Ltd (b4) | 4 | 3 | 5 (barred) | 4 |"))
    #expect(
      text.contains(
        "| calder-1 | panel member | Thornbury Reablement Ltd | Worked for the bidder until 2024 | "
          + "2026-03-02 |"))
  }

  @Test("every rule of the price screen stands in it with what it looked at")
  func screen() throws {
    let text = try FixtureCase.text(
      ExemptAppendix.self, of: try FixtureCase.award("adjusted-prices"))
    #expect(text.contains("below-mean-of-others, threshold 20"))
    #expect(text.contains("flags 1 of 4 prices: b3."))
  }
}
