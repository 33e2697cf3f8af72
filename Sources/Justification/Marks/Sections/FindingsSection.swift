internal import Evaluation
internal import Procurement
internal import Rubrics

/// What the rules of one section found.
struct FindingsSection: MarksSection {
  static let missing = FindingsSection(
    section: .missing, key: "missing", title: "to complete before the award")
  static let spread = FindingsSection(
    section: .spread, key: "farApart", title: "individual marks that lie far apart")
  static let review = FindingsSection(section: .review, key: "findings", title: "to look at again")
  static let barred = FindingsSection(
    section: .barred, key: "barredFindings", title: "barred by a declared interest")

  let section: MarkRulePage.Section
  let key: String
  let title: String

  var name: String { section.rawValue }

  func heading(of lot: LotMarkReview) -> String { title }

  func items(of lot: LotMarkReview) -> [MarksItem] {
    lot.findings(in: section).map { finding in
      MarksItem(
        text: "\(finding.message) [\(finding.source)]",
        details: finding.related.map { "\($0.message) [\($0.location)]" })
    }
  }

  func members(of lot: LotMarkReview) -> [(key: String, value: JSONValue)] {
    let findings = (key: key, value: JSONValue.array(lot.findings(in: section).map(json)))
    guard section == .barred else { return [findings] }
    return [findings, (key: "barred", value: .array(lot.barred.map(FindingsSection.json)))]
  }

  func rows(of lot: LotMarkReview) -> [MarksRow] {
    lot.findings(in: section).map { finding in
      MarksRow(
        section: name, rule: finding.rule.name, code: finding.rule.kind.code,
        severity: finding.rule.kind.severity.rawValue, bid: finding.bid,
        criterion: finding.criterion, evaluator: finding.evaluator ?? "",
        text: finding.message, details: finding.hint, place: finding.source.description,
        related: finding.related.map { "\($0.message) (\($0.location))" }
          .joined(separator: "; "))
    }
  }

  private func json(_ finding: MarkFinding) -> JSONValue {
    .object([
      ("rule", .string(finding.rule.name)), ("code", .string(finding.rule.kind.code)),
      ("severity", .string(finding.rule.kind.severity.rawValue)), ("bid", .string(finding.bid)),
      ("criterion", .string(finding.criterion)),
      ("evaluator", finding.evaluator.map { .string($0) } ?? .null),
      ("message", .string(finding.message)), ("hint", .string(finding.hint)),
      ("source", finding.source.json),
      (
        "related",
        .array(
          finding.related.map {
            .object([("message", .string($0.message))] + $0.location.jsonMembers)
          })
      ),
    ])
  }

  /// A barred mark with the declaration that bars it.
  static func json(_ barred: BarredMark) -> JSONValue {
    let declared = barred.declaration
    return .object([
      ("bid", .string(barred.mark.bid)), ("criterion", .string(barred.mark.criterion)),
      ("evaluator", .string(barred.mark.evaluator)),
      ("mark", .string(barred.mark.answer.value.description)),
      ("source", barred.mark.answer.source.json),
      (
        "declaration",
        .object([
          ("interest", .string(declared.interest)),
          ("bid", declared.bid.map { .string($0.value) } ?? .null),
          ("bidder", declared.bidder.map { .string($0.value) } ?? .null),
          ("role", declared.role.map { .string($0) } ?? .null),
          ("date", declared.date.map { .string($0.description) } ?? .null),
          ("source", declared.evaluator.source.json),
        ])
      ),
    ])
  }
}
