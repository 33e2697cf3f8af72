internal import Evaluation
internal import Procurement

/// What the contract manager takes over.
public enum ContractHandover: DocumentKind {
  /// Its name.
  public static let name = "contract-handover"
  /// What it is for.
  public static let summary =
    "KPIs, options, notice periods, break points and exit dates of the contract to be signed"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField(
      "details", .blocks, "the competition, the lot, the rubric and its hash",
      from: "competition.yaml, rubric.yaml"),
    DocumentField(
      "parties", .blocks, "the parties and the contract",
      from: "competition.yaml, award.yaml, suppliers.csv, the recommended bid", isRequired: true),
    DocumentField(
      "value", .blocks, "what it is worth: as bid, over its life, at most",
      from: "the recommended bid", isRequired: true),
    DocumentField(
      "life", .blocks, "the first and the last day, with extensions and without",
      from: "contract-start in competition.yaml, the recommended bid", isRequired: true),
    DocumentField(
      "has-extensions", .flag, "whether the contract can be extended", from: "the recommended bid"),
    DocumentField(
      "extensions", .blocks, "each option to extend, with the last day for its notice",
      from: "extension.months, extension.notice-months in terms.csv", isRequired: true),
    DocumentField(
      "has-breaks", .flag, "whether the authority can end it at a break point",
      from: "break.at-months in terms.csv"),
    DocumentField(
      "breaks", .blocks, "each break point, with the last day for its notice",
      from: "break.at-months, break.notice-months in terms.csv", isRequired: true),
    DocumentField(
      "has-reviews", .flag, "whether anything comes round", from: "terms.csv"),
    DocumentField(
      "reviews", .blocks, "reviews that come round, with the first of each",
      from: "governance.review-months and others in terms.csv"),
    DocumentField(
      "exit", .blocks, "how the contract ends and is handed over, and which terms are missing",
      from: "exit.* and termination.* in terms.csv", isRequired: true),
    DocumentField("has-kpis", .flag, "whether the schedule sets indicators", from: "kpis.csv"),
    DocumentField(
      "kpis", .blocks, "the indicators, with target, tolerance and service credit",
      from: "kpis.csv", law: ["Procurement Act 2023, s.52"], isRequired: true),
    DocumentField(
      "has-duties", .flag, "whether the law sets days after signing",
      from: "regime in competition.yaml"),
    DocumentField(
      "duties", .blocks, "what falls due by law, and when", from: "signing-on in award.yaml",
      law: [
        "Procurement Act 2023, s.53", "Procurement Act 2023, s.71", "Procurement Act 2023, s.80",
      ]),
    DocumentField(
      "has-law", .flag, "whether checks of the law apply", from: "regime in competition.yaml"),
    DocumentField(
      "law", .blocks, "what checks of the law say of this contract",
      from: "regime in competition.yaml, the recommended bid"),
    DocumentField(
      "has-promises", .flag, "whether marks gave credit for a promise", from: "marks.csv"),
    DocumentField(
      "promises", .blocks, "what marks gave credit for, and whether the contract holds it",
      from: "promise in marks.csv", isRequired: true),
    DocumentField(
      "has-responsibilities", .flag, "whether the schedule says who answers for what",
      from: "responsibilities.csv"),
    DocumentField(
      "responsibilities", .blocks, "who answers for each service and who provides it",
      from: "responsibilities.csv"),
    DocumentField(
      "has-savings", .flag, "whether the schedule claims savings", from: "savings.csv"),
    DocumentField("savings", .blocks, "what each partner would save", from: "savings.csv"),
    DocumentField(
      "has-conditions", .flag, "whether anything is to be done before signature",
      from: "conditions in award.yaml"),
    DocumentField(
      "conditions", .blocks, "what is to be done before signature", from: "conditions in award.yaml"
    ),
    DocumentField("has-terms", .flag, "whether the schedule gives terms", from: "terms.csv"),
    DocumentField("terms", .blocks, "every term, with its clause", from: "terms.csv"),
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.contract_handover_mustache }

  /// The documents of a lot; none where no bid is recommended.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    guard let recommended = lot.recommended else { return [] }
    let bid = lot.lot.bid(recommended)
    let dates = HandoverDates(bid, start: lot.award.competition.contractStart)
    let parts = HandoverBlocks(lot, bid)
    let schedule = HandoverSchedule(bid)
    let law = HandoverLaw(lot, bid)
    var fields: [String: FieldValue] = [
      "details": .blocks([.facts(lot.heading)]), "parties": .blocks(parts.parties),
      "value": .blocks(parts.value),
      "life": .blocks(table("life", "First and last days", dates.life)),
      "exit": .blocks(schedule.exit),
    ]
    let optional: [(String, [Block])] = [
      ("extensions", table("extensions", "Options to extend", dates.extensions)),
      ("breaks", table("breaks", "Break points", dates.breaks)),
      ("reviews", table("reviews", "What comes round", dates.reviews)),
      ("kpis", parts.indicators), ("duties", law.duties), ("law", law.notes),
      ("promises", parts.promises), ("responsibilities", parts.responsibilities),
      ("savings", schedule.savings), ("conditions", conditions(of: lot)),
      ("terms", schedule.terms),
    ]
    for (name, blocks) in optional {
      fields["has-\(name)"] = .flag(!blocks.isEmpty)
      fields[name] = .blocks(blocks)
    }
    return [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Contract details: hand-over"),
        audience: .decisionMaker, fields: fields)
    ]
  }

  private static func table(_ name: String, _ caption: String, _ dates: [HandoverDate]) -> [Block] {
    guard !dates.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: name, caption: .plain(caption),
          columns: [
            DocumentTable.Column("What"), DocumentTable.Column("Day"),
            DocumentTable.Column("How it came about, or what is missing"),
          ], rows: dates.map(\.row)))
    ]
  }

  private static func conditions(of lot: LotCase) -> [Block] {
    let conditions = lot.award.facts.conditions
    return conditions.isEmpty ? [] : [.list(conditions.map { [$0.run("as given")] })]
  }
}
