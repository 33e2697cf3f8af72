internal import Evaluation
internal import Procurement
internal import Regulation

/// The data of the contract award notice: a list of what it says, and the same for other programs.
public enum AwardNotice: DocumentKind {
  /// Its name.
  public static let name = "contract-award-notice"
  /// What it is for.
  public static let summary =
    "what the contract award notice has to say, and what remains to be supplied"

  private static let law = [
    "Procurement Regulations 2024, reg 27(2)", "Procurement (Wales) Regulations 2024, reg 28",
  ]

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField(
      "details", .blocks, "the competition, the lot, the rubric and its hash",
      from: "competition.yaml, rubric.yaml"),
    DocumentField(
      "rule", .text, "the law that the notice follows", from: "regime in competition.yaml"),
    DocumentField(
      "value", .text, "whether the contract is above the value from which the notice says more",
      from: "the recommended bid"),
    DocumentField(
      "tally", .text, "how many items are known, and how many remain", from: "the list"),
    DocumentField(
      "items", .blocks, "every item of the notice, with its value and where it comes from",
      from: "the competition folder and the evaluation", law: law, isRequired: true),
    DocumentField(
      "has-lots", .flag, "whether the competition has lots", from: "lots in competition.yaml"),
    DocumentField(
      "lots", .blocks, "every lot with what became of it", from: "the evaluation"),
    DocumentField(
      "has-data", .flag, "whether the data could be written for other programs", from: "award.yaml"),
    DocumentField(
      "data", .text, "the file that holds the notice's data", from: "award.yaml"),
    DocumentField(
      "data-lacks", .blocks, "what keeps the data from being written", from: "award.yaml"),
    DocumentField(
      "data-notes", .blocks, "what the data leave out, and why", from: "confidential.yaml"),
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.contract_award_notice_mustache }

  /// The documents of a lot; none where no bid is recommended.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    guard let recommended = lot.recommended else { return [] }
    let notice = NoticeItems(lot, winner: lot.lot.bid(recommended))
    let items = notice.all
    let release = AwardRelease(notice)
    let path = lot.folder + name
    let file = path + ".ocds.json"
    var fields: [String: FieldValue] = [
      "details": .blocks([.facts(lot.heading)]),
      "rule": .text(.plain(notice.law.sentence)),
      "tally": .text(.plain(tally(items))),
      "items": .blocks([.table(table(items))]),
      "has-lots": .flag(lot.award.competition.lots.count > 1),
      "lots": .blocks(NoticeLots(lot).blocks),
      "has-data": .flag(release.lacks.isEmpty),
      "data": .text([
        TextRun(file.split(separator: "/").last.map(String.init) ?? file, style: .code)
      ]),
      "data-lacks": .blocks(
        release.lacks.isEmpty ? [] : [.list(release.lacks.map { [TextRun($0)] })]),
      "data-notes": .blocks(
        release.notes.isEmpty ? [] : [.list(release.notes.map { [TextRun($0)] })]),
    ]
    if notice.law.isAct {
      fields["value"] = .text([
        TextRun(notice.worthReason.capitalisedFirst, figure: notice.worthFigure),
        TextRun(": " + notice.worth.side.inWords),
      ])
    }
    return [
      DocumentDraft(
        path: path, title: .plain("Contract award notice: data"), audience: .everybody,
        fields: fields,
        attachments: release.bytes.map { [DocumentFile(path: file, bytes: $0)] } ?? [])
    ]
  }

  private static func table(_ items: [NoticeItem]) -> DocumentTable {
    DocumentTable(
      name: "items", caption: .plain("What the notice says"),
      columns: [
        DocumentTable.Column("Item"), DocumentTable.Column("Law"), DocumentTable.Column("Value"),
        DocumentTable.Column("Where it comes from, or what to do"),
      ], rows: items.map(\.row))
  }

  private static func tally(_ items: [NoticeItem]) -> String {
    var (known, supply, person) = (0, 0, 0)
    for item in items {
      switch item.state {
      case .known: known += 1
      case .toSupply: supply += 1
      case .byPerson: person += 1
      case .notApplicable: break
      }
    }
    return
      "\(items.count) items: \(known) known, \(supply) to be supplied, \(person) to be entered "
      + "by a person, \(items.count - known - supply - person) that do not apply"
  }
}

extension LargeContract.Side {
  /// What the notice says because of it, in a sentence.
  fileprivate var inWords: String {
    switch self {
    case .over: "the notice names the unsuccessful suppliers whose tenders were assessed."
    case .notOver: "the notice gives counts of tenders, and no names of unsuccessful suppliers."
    case .unknown:
      "until that is settled, the list gives counts of tenders, and no names of unsuccessful suppliers."
    }
  }
}
