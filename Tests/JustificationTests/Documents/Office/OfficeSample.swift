import Justification
import Procurement

/// A document with every kind of block, and with `text` wherever text from outside can stand.
enum OfficeSample {
  private static func cell(_ line: Int, _ column: Int) -> SourceLocation {
    SourceLocation(file: "marks.csv", line: line, column: column)
  }

  static let price = Figure(
    pointer: "/lots/0/ranking/0/criteria/2/score", basis: "30 × 950,000.00 ÷ 1,000,000.00 = 28.50",
    sources: [
      SourceLocation(file: "bids.csv", line: 2, column: 5),
      SourceLocation(file: "bids/alder.xml", line: 7, column: 3, path: "/bid/price"),
    ])
  private static let total = Figure(
    pointer: "/lots/0/ranking/0/total", basis: "43.10 + 28.50 + 14.88 = 86.48",
    sources: [cell(2, 4), cell(3, 4)])

  static let picture = Picture(
    name: "contributions", title: "What each criterion contributes to each bid's total",
    description: [
      "Alder's total of 86.48 is 57.98 for quality and 28.50 for price.",
      "Birch's total of 80.00 is 50.00 for quality and 30.00 for price.",
    ],
    svg: """
      <svg viewBox="0 0 640 120" role="img"><rect x="0" y="10" width="480" height="40" \
      fill="#1f2a44"/><rect x="480" y="10" width="120" height="40" fill="#b0b0b0"/>\
      <text x="0" y="90" font-family="Arial" font-size="16">Quality, then price</text></svg>
      """, width: 640, height: 120)

  /// The document; `text` stands alone in every run that a bid can fill.
  static func document(_ text: String = "Alder & Sons") -> Document {
    let own = [TextRun(text)]
    let reason = Figure(basis: text, sources: [SourceLocation(file: text, line: 1, column: 1)])
    return Document(
      kind: "award-recommendation", path: "north/award-recommendation",
      title: [TextRun("Award recommendation: "), TextRun(text)], audience: .decisionMaker,
      blocks: [
        .heading(level: 1, [TextRun("1. Summary of "), TextRun(text)]),
        .facts([Fact("Recommended bid", own), Fact("Total", [TextRun("86.48", figure: total)])]),
        .paragraph([
          TextRun("The bid of "), TextRun(text, style: .strong), TextRun(" has the total of "),
          TextRun("86.48", style: .strong, figure: total), TextRun(" and the price score of "),
          TextRun("28.50", figure: price), TextRun(", sealed as "),
          TextRun("9f86d081884c7d65", style: .code), TextRun("; its price is "),
          TextRun("[withheld: commercially confidential]", style: .withheld), TextRun("."),
        ]),
        .notice([TextRun("One question stands open: "), TextRun(text)]),
        .heading(level: 2, own),
        .list([[TextRun("It meets "), TextRun(text)], own]),
        .list([own, .plain("Then this")], isOrdered: true),
        .heading(level: 3, own),
        .list([own, .plain("Counted from one again")], isOrdered: true),
        .heading(level: 4, own),
        .table(
          DocumentTable(
            name: "ranking", caption: [TextRun("Ranking of "), TextRun(text)],
            columns: [
              .init("Rank", isNumeric: true), .init(own), .init("Total", isNumeric: true),
              .init("Reason"),
            ],
            rows: [
              [
                .plain("1"), own, [TextRun("86.48", figure: total)],
                [TextRun(text, figure: reason)],
              ],
              [.plain("2"), .plain("Birch"), .plain("71.02"), .plain("A longer reason. ")],
            ])),
        .picture(picture),
        .heading(level: 1, .plain("Sign-off")),
        .signOff([own, .plain("Section 151 officer")]),
      ])
  }

  /// A document of several pages, with the blocks of ``document(_:)`` twice around a long table.
  static var long: Document {
    let short = document()
    let sentence = "The answer to question 4 sets out how staff transfer, with dates and names. "
    let rows: [[[TextRun]]] = (1...60).map { row in
      [
        .plain("Question \(row)"), .plain("\(row).25"), .plain("\(60 - row)"),
        .plain(String(repeating: sentence, count: 1 + row % 3)),
      ]
    }
    let table = DocumentTable(
      name: "marks", caption: .plain("Marks of every question"),
      columns: [
        .init("Question"), .init("Mark", isNumeric: true), .init("Weight", isNumeric: true),
        .init("Reason"),
      ], rows: rows)
    let paragraph = Block.paragraph(.plain(String(repeating: sentence, count: 8)))
    return Document(
      kind: short.kind, path: short.path, title: short.title, audience: short.audience,
      blocks: short.blocks + [paragraph, .table(table), paragraph])
  }
}
