import Evaluation
import Procurement
import Rubrics
import Testing

@Suite("agreement between evaluators")
struct AgreementTests {
  /// The agreement on one criterion of a panel written as a row for each evaluator and a mark for each
  /// bid, `.` where there is none.
  private static func agreement(_ text: String) throws -> LotAgreement {
    let rows = text.split(separator: "/").map { $0.split(separator: " ").map(String.init) }
    let bids = try rows[0].indices.map { bid in
      SampleBid(
        "b\(bid + 1)", price: "100", marks: ["quality": 3],
        individual: [
          "quality": try rows.map { row in
            row[bid] == "." ? .blank : .mark(try Sample.decimal(row[bid]))
          }
        ])
    }
    return try agreement(bids, "  - {id: quality, title: Quality, weight: 100}")
  }

  private static func agreement(
    _ bids: [SampleBid], _ criteria: String
  ) throws -> LotAgreement {
    var log = DiagnosticLog()
    let lots = Evaluator.agreement(
      try Sample.competition(bids), against: try Sample.rubric(criteria), log: &log)
    return try #require(lots?.first)
  }

  private static func text(_ figure: AgreementFigure, _ places: Int = 9) throws -> String? {
    try figure.value?.rounded(Rounding(places: places, mode: .halfUp)).description
  }

  private static func reason(_ figure: AgreementFigure) -> String? {
    if case .undefined(let reason) = figure { reason } else { nil }
  }

  /// Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C to E: four
  /// observers, twelve units, ordinal 0.815; the unit with one value is left out.
  @Test("the published example of four observers and twelve units gives an alpha of 0.815")
  func krippendorff() throws {
    let lot = try Self.agreement(
      """
      1 2 3 3 2 1 4 1 2 . . . / 1 2 3 3 2 2 4 1 2 5 . 3 / . 3 3 3 2 3 4 2 2 5 1 . / \
      1 2 3 3 2 4 4 1 2 5 1 .
      """)
    let row = lot.criteria[0]
    #expect(try Self.text(row.alpha, 3) == "0.815")
    #expect((row.unitCount, row.markCount, row.leftOutCount) == (11, 40, 1))
  }

  /// Ranks stand as marks, 0 to 5 instead of 1 to 6, since the scale reaches to 5 only.
  ///
  /// Source: Siegel, Nonparametric Statistics for the Behavioral Sciences (1956), chapter 9: three
  /// officers rank six applicants, W = 0.16.
  @Test("the published example of three officers and six applicants gives a W of 0.16")
  func kendall() throws {
    let lot = try Self.agreement("0 5 2 1 4 3 / 0 4 5 3 1 2 / 5 2 1 4 3 0")
    #expect(try Self.text(lot.criteria[0].concordance, 2) == "0.16")
    #expect(try lot.criteria[0].concordance.value == ExactRatio(306, over: 1890))
  }

  /// Made by Python: alpha by the package krippendorff 0.9.0 (level ordinal), W from scipy 1.17.1's
  /// `rankdata` by the formula with ties; `Benchmarks/peers/agreement_check.py` does it on 330 panels.
  private static let panels: [(panel: String, alpha: String?, w: String?)] = [
    ("4 4 . 1 1 . / 1 1 1 3 3 . / 1 3 . . 1 1 / 3 1 4 1 4 .", "-0.318482423", "0.019230769"),
    ("2 3 2 3 . / 3 3 . 2 . / 2 3 2 3 2 / 2 2 . 3 3", "0.062500000", "0.250000000"),
    ("2 0 0 4 1 5 / 2 2 0 5 3 0 / 4 3 5 2 3 5 / 3 1 5 1 3 3", "-0.142949199", "0.142307692"),
    (". 2 3 3 / 3 2 . 2 / 3 2 . .", "0.500000000", nil),
    ("2 3 3 3 3 3 / 2 3 3 3 3 3 / 2 3 3 2 . 3 / 2 3 . 3 3 2", "0.562500000", "0.642857143"),
    (". 0 1 / 2 . 2", "0.000000000", nil),
    ("4 1 4 4 3 / 3 4 3 1 4", "-0.703571429", "0.058823529"),
    ("2 3 2 3 2 / 3 3 2 3 3 / 3 3 3 2 3", "-0.120000000", "0.238095238"),
    ("2 3 3 / 2 2 3 / 3 2 2 / 3 2 3", "-0.018518519", "0.187500000"),
    ("3 2 2 3 3 3 2 / 3 2 2 3 3 2 3 / 2 2 2 2 2 3 3", "0.090909091", "0.392156863"),
    (
      "2 2 2 3 2 2 2 / 2 2 2 2 2 3 3 / 2 2 3 2 2 3 2 / 3 3 2 2 2 2 3 / 3 3 2 3 2 3 2",
      "-0.047101449", "0.152000000"
    ),
    ("2 3 . . . 3 3 / . 3 3 3 2 3 .", nil, nil),
    ("3 3 / 3 3", nil, nil),
    ("1 . . . / . 1 0 . / . . . 0 / . 2 5 . / 1 . 2 1", "-0.074074074", nil),
  ]

  @Test("alpha and W are those of other programs, with ties and missing marks", arguments: panels)
  func random(panel: String, alpha: String?, w: String?) throws {
    let row = try Self.agreement(panel).criteria[0]
    #expect(try Self.text(row.alpha) == alpha)
    #expect(try Self.text(row.concordance) == w)
  }

  @Test("where there is no figure, words say why and no number stands in for it")
  func undefined() throws {
    let same = try Self.agreement("3 3 3 / 3 3 3").criteria[0]
    #expect(Self.reason(same.alpha)?.hasPrefix("all marks are the same") == true)
    #expect(Self.reason(same.concordance)?.hasPrefix("every evaluator gave all bids") == true)
    let alone = try Self.agreement("3 4 5")
    #expect(Self.reason(alone.criteria[0].alpha) == "no bid has marks of two evaluators")
    #expect(Self.reason(alone.criteria[0].concordance) == "it takes two evaluators")
    #expect(Self.reason(alone.evaluators[0].bias) == "nobody else marked the same")
    let apart = try Self.agreement("3 . 4 / . 5 1").criteria[0]
    #expect(Self.reason(apart.concordance)?.hasPrefix("fewer than two bids") == true)
    #expect(try Self.agreement(". . / . .").evaluators.isEmpty)
  }

  @Test("n/a, an abstention, a blank and a mark off the scale are left out, never counted as zero")
  func leftOut() throws {
    let answers: [MarkAnswer] = [.notApplicable, .abstained, .blank, 7]
    let bids = answers.enumerated().map { index, answer in
      SampleBid("b\(index)", marks: ["quality": 3], individual: ["quality": [4, answer]])
    }
    let lot = try Self.agreement(bids, "  - {id: quality, title: Quality, weight: 100}")
    #expect(lot.evaluators.map(\.evaluator) == ["evaluator-1"])
    #expect(lot.evaluators[0].markCount == 4)
    #expect(lot.offScaleCount == 1)
    #expect(lot.criteria[0].leftOutCount == 4)
  }

  @Test("bias is the mean distance from the others' mean, spread the population's deviation")
  func bias() throws {
    // First evaluator: 4 − 3, 5 − (1 + 2)/2 and a mark that nobody shares: mean 4.5/2.
    let lot = try Self.agreement("4 5 0 / 3 1 . / . 2 .")
    let first = lot.evaluators[0]
    #expect((first.markCount, first.sharedCount) == (3, 2))
    #expect(try first.bias.value == ExactRatio(9, over: 4))
    #expect(try first.biasShare.value == ExactRatio(9, over: 20))
    #expect(try first.mean.value == ExactRatio(3, over: 1))
    #expect(try first.variance.value == ExactRatio(14, over: 3))
    #expect(first.spread(places: 6)?.description == "2.160247")
  }

  @Test("marks on scales of different spans are not put together")
  func scales() throws {
    let bids = ["b1", "b2"].map {
      SampleBid($0, individual: ["quality": [4, 3], "risk": [1, 2]])
    }
    let lot = try Self.agreement(
      bids,
      """
        - {id: quality, title: Quality, weight: 60}
        - {id: risk, title: Risk, weight: 40, scale: {from: 0, to: 10, step: 1}}
      """)
    let all = try #require(lot.criteria.last)
    #expect(all.criterion == nil)
    #expect(Self.reason(all.alpha)?.contains("scales of different spans") == true)
    #expect(Self.reason(lot.evaluators[0].bias)?.contains("scales of different spans") == true)
    // (4 − 3) ÷ 5 twice and (1 − 2) ÷ 10 twice: a share of each scale can be put together.
    #expect(try lot.evaluators[0].biasShare.value == ExactRatio(1, over: 20))
  }

  @Test("shuffling bids and marks changes nothing")
  func order() throws {
    let one = try Self.agreement("1 2 3 / 2 3 5 / 1 . 4").criteria[0]
    let other = try Self.agreement("3 1 2 / 4 1 . / 5 2 3").criteria[0]
    #expect(one.alpha.value == other.alpha.value)
    #expect(one.concordance.value == other.concordance.value)
  }
}
