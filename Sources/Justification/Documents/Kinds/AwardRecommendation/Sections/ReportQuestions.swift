internal import Evaluation
internal import Procurement

/// What stands open for a person to decide.
enum ReportQuestions: DocumentSection {
  static let field = DocumentField(
    "questions", .blocks,
    "what stands open: low prices, ties, clarifications, missing reasons, and what was noticed",
    from: "the evaluation",
    law: [
      "Procurement Act 2023, s.19(4)", "Public Contracts Regulations 2015, reg 69",
    ])

  static func value(of lot: LotCase) -> FieldValue? {
    let open = OpenQuestions(lot)
    var blocks: [Block] = []
    if !open.items.isEmpty { blocks.append(.list(open.items, isOrdered: true)) }
    if !open.warnings.isEmpty {
      blocks.append(
        .paragraph(.plain("These warnings were given; a person should look at each of them:")))
      blocks.append(.list(open.warnings))
    }
    return .some(blocks)
  }
}
