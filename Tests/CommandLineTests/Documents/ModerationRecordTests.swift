import Evaluation
import Procurement
import Testing

@testable import Justification

@Suite("the record of moderation")
struct ModerationRecordTests {
  @Test("every mark stands in it: individual, barred and agreed, before and after")
  func marks() throws {
    let text = try FixtureCase.text(
      ModerationDocument.self, of: try FixtureCase.award("moderated-panel"))
    for part in [
      "20 agreed marks, made of 53 individual marks by ashdown-1, brackley-1 and calder-1. 2 further "
        + "marks are barred by a declared interest. 6 moderations were recorded.",
      "| Bid | ashdown-1 | brackley-1 | calder-1 | Agreed |",
      "| Thornbury Reablement Ltd (b4) | 4 | 3 | 5 (barred) | 4 |",
      "- Thornbury Reablement Ltd (b4), calder-1: barred by a declared interest: “Worked for the bidder "
        + "until 2024”, declared on 2026-03-02.",
      "| Quality of care | Penhallow Support LLP (b3) | 1 / 4 / 3 | 3 | Whether the dated reviews answer "
        + "the question on missed calls; they do in part | ashdown-1 would have kept 2 | chair | "
        + "2026-05-11 |",
      "- Penhallow Support LLP (b3): No reason is recorded [Answer 4, p. 1].",
      "| Mobilisation | 4 | 11 | 0.094 | not reliable | 3 | 0.433 |",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test("every finding stands in it")
  func findings() throws {
    let award = try FixtureCase.award("moderated-panel")
    let text = try FixtureCase.text(ModerationDocument.self, of: award)
    let review = try #require(award.lots[0].lot.markReview)
    #expect(!review.findings.isEmpty)
    for finding in review.findings {
      #expect(text.contains("(\(finding.rule.kind.code), \(finding.source))"))
    }
  }

  @Test("where only agreed marks were recorded, it says so and claims no moderation")
  func onlyAgreed() throws {
    let award = try FixtureCase.award(
      "shared-ict",
      changing: [
        "marks.csv": { text in
          let lines = text.split(separator: "\n")
          let agreed = lines.dropFirst().filter { $0.contains(",agreed,") }
          return ([lines[0]] + agreed).joined(separator: "\n") + "\n"
        }
      ])
    let text = try FixtureCase.text(ModerationDocument.self, of: award)
    #expect(
      text.contains(
        "30 agreed marks. No evaluator's own marks were recorded, so that nothing can be said about "
          + "moderation."))
    #expect(!text.contains("# Agreement between evaluators"))
  }
}
