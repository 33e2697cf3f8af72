import Justification
import Procurement

/// A document with a block of every kind, a style of every kind, and figures of every kind.
enum SampleDocument {
  static let document = Document(
    kind: "award-recommendation", path: "north/award-recommendation",
    title: [
      TextRun("Award recommendation: "), TextRun("Shared ICT service", quotes: [cell(1, 2)]),
    ],
    audience: .decisionMaker, blocks: opening + scores + closing,
    attachments: [DocumentFile(path: "north/notice.json", bytes: [])])

  private static func cell(_ line: Int, _ column: Int) -> SourceLocation {
    SourceLocation(file: "marks.csv", line: line, column: column)
  }

  static func total(_ text: String, bid: Int) -> TextRun {
    TextRun(
      text,
      figure: Figure(
        pointer: "/lots/0/ranking/\(bid)/total", basis: "43.10 + 43.38 = \(text)", sources: []))
  }

  private static func score(_ text: String, bid: Int, _ criterion: Int) -> TextRun {
    TextRun(
      text,
      figure: Figure(
        pointer: "/lots/0/ranking/\(bid)/criteria/\(criterion)/score",
        basis: "mark 4 of 5, share 50: 4 ÷ 5 × 50 = \(text), rounded to 2 decimals",
        sources: [cell(bid + 2, criterion + 4)]))
  }

  private static let price = TextRun(
    "1,240,000.00 GBP",
    figure: Figure(
      basis: "the price that the bid states",
      sources: [
        SourceLocation(
          file: "bids/alder.xml", line: 12, column: 9, path: "/bid/prices/line[3]/@quantity")
      ]), quotes: [SourceLocation(file: "bids/alder.xml", line: 12, column: 9)])

  private static let opening: [Block] = [
    .notice([
      TextRun("Open: "), TextRun("one price is flagged", style: .strong),
      TextRun(" and has to be explained before the award."),
    ]),
    .heading(level: 1, .plain("Summary")),
    .paragraph([
      TextRun("The panel recommends "), TextRun("Alder Ltd (b1)", quotes: [cell(2, 2)]),
      TextRun(" with a total of "), total("86.48", bid: 0), TextRun(", ahead of "),
      TextRun("שלום בע״מ", quotes: [cell(3, 2)]), TextRun(" by "),
      TextRun("2.28", figure: Figure(basis: "86.48 − 84.20", sources: [])),
      TextRun(". The price is "), price, TextRun("."),
    ]),
    .facts([
      Fact("Rubric", [TextRun("shared-ict 1.0.0")]),
      Fact(
        "SHA-256",
        [
          TextRun(
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", style: .code)
        ]), Fact("Decision date", [TextRun("2026-07-31")]),
    ]),
    .heading(level: 3, .plain("Process to date")),
    .list(
      [.plain("tender notice published"), .plain("bids opened"), [total("86.48", bid: 0)]],
      isOrdered: true),
    .list([.plain("no bid was late"), .plain("no bid was withdrawn\nnor changed")]),
  ]

  private static let scores: [Block] = [
    .heading(level: 1, .plain("Scores")),
    .heading(level: 2, .plain("Ranking")),
    .table(
      DocumentTable(
        name: "ranking", caption: .plain("The bids that are ranked, best first"),
        columns: [
          .init("Bid"), .init("Bidder"), .init("Quality", isNumeric: true),
          .init("Price", isNumeric: true), .init("Length", isNumeric: true),
          .init("Total", isNumeric: true), .init("Status"),
        ],
        rows: [
          row("b1", "Alder Ltd", 0, "86.48", "recommended"),
          row("b2", "Birch and Daughters, a Community Interest Company", 1, "84.20", "reserve"),
          row("b3", "شركة الأرز للتقنية", 2, "71.05", "unsuccessful"),
        ])),
    .table(
      DocumentTable(
        name: "reasons", caption: .plain("Agreed marks with their reasons"),
        columns: [.init("Question"), .init("Mark", isNumeric: true), .init("Reason")],
        rows: [
          [
            .plain("Service delivery capability"), [score("4", bid: 0, 9)],
            [
              TextRun(
                "A named team with two deputies, a transition plan of twelve weeks and a tested way "
                  + "back.\n\nThe panel missed a plan for the weekends.", quotes: [cell(2, 6)])
            ],
          ],
          [
            .plain("Innovation"), [score("5", bid: 0, 10)],
            [TextRun("withheld: sensitive commercial information", style: .withheld)],
          ],
        ])),
    .picture(
      Picture(
        name: "contributions", title: "What each criterion contributes to the totals",
        description: "Alder Ltd: quality 43.10, price 43.38. Birch: quality 40.00, price 44.20.",
        svg: """
          <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 120" width="640" height="120">\
          <rect x="120" y="10" width="240" height="34" fill="#1b4b7a"/>\
          <rect x="360" y="10" width="200" height="34" fill="#d9d9d9" stroke="#1a1a1a"/>\
          <text x="8" y="32" font-size="14">Alder Ltd</text>\
          <rect x="120" y="60" width="220" height="34" fill="#1b4b7a"/>\
          <rect x="340" y="60" width="205" height="34" fill="#d9d9d9" stroke="#1a1a1a"/>\
          <text x="8" y="82" font-size="14">Birch</text></svg>
          """, width: 640, height: 120)),
  ]

  private static let closing: [Block] = [
    .heading(level: 1, .plain("Decision")), .heading(level: 1, .plain("Scores")),
    .paragraph(.plain("The second section of this name has an id of its own.")),
    .signOff([.plain("Head of Procurement"), .plain("Director of Finance")]),
  ]

  private static func row(
    _ id: String, _ name: String, _ bid: Int, _ total: String, _ status: String
  ) -> [[TextRun]] {
    [
      [TextRun(id)], [TextRun(name, quotes: [cell(bid + 2, 2)])], [score("43.10", bid: bid, 0)],
      [score("33.38", bid: bid, 1)], [score("10.00", bid: bid, 2)],
      [SampleDocument.total(total, bid: bid)], [TextRun(status)],
    ]
  }
}
