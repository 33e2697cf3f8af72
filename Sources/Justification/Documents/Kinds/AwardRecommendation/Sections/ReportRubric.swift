internal import Evaluation
internal import Procurement
internal import Rubrics

/// The published method and rubric.
enum ReportRubric: DocumentSection {
  static let field = DocumentField(
    "rubric", .blocks,
    "the published award method, and every criterion with its weight and measure",
    from: "rubric.yaml", law: ["Procurement Act 2023, s.23"], isRequired: true)

  static func value(of lot: LotCase) -> FieldValue? {
    let rubric = lot.rubric
    var about: [TextRun] = [
      TextRun("The bids were evaluated against the published rubric \(rubric.title) ("),
      TextRun(rubric.id, style: .code),
      TextRun("), version \(rubric.version), by the method "),
      TextRun(rubric.method.name.value, style: .code),
      TextRun(", \(ScoreText.rule(rubric))."),
    ]
    if !rubric.ties.isEmpty {
      let titles = rubric.ties.map { tie in
        [TextRun(lot.criterion(tie.value)?.title ?? tie.value)]
      }
      let end = titles.count == 1 ? "." : ", in this order."
      about += [TextRun(" A tie is broken by ")] + .list(titles) + [TextRun(end)]
    }
    return .blocks([
      .paragraph(about),
      .facts([Fact("SHA-256 of the rubric", [TextRun(rubric.sha256, style: .code, figure: hash)])]),
      .table(weights(of: rubric)),
    ])
  }

  private static let hash = Figure(
    pointer: "/rubric/sha256", basis: "the hash of the rubric's canonical form", sources: [])

  private static func weights(of rubric: Rubric) -> DocumentTable {
    DocumentTable(
      name: "weights", caption: .plain("Published criteria"),
      columns: [
        DocumentTable.Column("Criterion"), DocumentTable.Column("Weight", isNumeric: true),
        DocumentTable.Column("Scored by"),
      ],
      rows: rubric.criteria.flatMap { rows(of: $0, depth: 0) })
  }

  private static func rows(of criterion: Criterion, depth: Int) -> [[[TextRun]]] {
    let weight = TextRun(
      criterion.share.trimmed.description,
      figure: Figure(
        basis: "the published share of the whole", sources: [criterion.weight.source]))
    // Depth is said by a dash for each level, as not every form can indent a cell.
    let dashes = String(repeating: "– ", count: depth)
    let row: [[TextRun]] = [
      [TextRun(dashes + criterion.title)],
      criterion.isScored ? [weight] : .plain("none"), .plain(criterion.measuredBy),
    ]
    return [row] + criterion.children.flatMap { rows(of: $0, depth: depth + 1) }
  }
}

extension Criterion {
  /// How it is scored, in words that a bidder can read.
  var measuredBy: String {
    switch measure {
    case nil:
      isNormalisedToBest ? "the sum of its parts, against the best bid" : "the sum of its parts"
    case .marks(let marks):
      "agreed marks, \(marks.scale.lowest.trimmed) to \(marks.scale.top.trimmed)"
        + (isNormalisedToBest ? ", against the best bid" : "")
        + (marks.minimumMark.map { ", at least \($0.value.trimmed)" } ?? "")
    case .price(let price):
      price.formula.map { "price, formula \($0.name.value)" }
        ?? "price, set against quality by the method"
    case .contractLength(let length):
      length.months == .initial ? "contract length" : "contract length with extensions"
    case .contractTerms: "checks of the contract terms"
    case .contractType: "contract type"
    case .passFail: "pass or fail"
    }
  }
}
