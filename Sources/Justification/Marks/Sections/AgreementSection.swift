internal import Evaluation
internal import Procurement
internal import Rubrics

/// How far the evaluators agree, and what the ranking is without each of them.
struct AgreementSection: MarksSection {
  let name = "agreement"

  func heading(of lot: LotMarkReview) -> String { "agreement of the evaluators" }

  func lines(of lot: LotMarkReview) -> [String] {
    lot.agreement.map { [""] + AgreementTable.lines(of: $0) } ?? []
  }

  func markdown(of lot: LotMarkReview, level: String) -> [String] {
    lot.agreement.map { AgreementMarkdown.lines(of: $0, level: level) } ?? []
  }

  func members(of lot: LotMarkReview) -> [(key: String, value: JSONValue)] {
    [lot.agreement.map(AgreementJSON.member) ?? (key: name, value: .null)]
  }

  func rows(of lot: LotMarkReview) -> [MarksRow] {
    (lot.agreement.map(AgreementCSV.rows) ?? []).map { row in
      let cells = Dictionary(
        zip(AgreementCSV.headings, row), uniquingKeysWith: { first, _ in first })
      let statistic = cells["statistic"] ?? ""
      // Of a total the count is the bid's rank.
      let counted = statistic.hasPrefix("total") ? "rank" : "count"
      return MarksRow(
        section: name, rule: statistic, bid: cells["bid"] ?? "",
        criterion: cells["criterion"] ?? "", evaluator: cells["evaluator"] ?? "",
        mark: cells["value"] ?? "", text: cells["note"] ?? "",
        details: cells["count"].map { $0.isEmpty ? "" : "\(counted) \($0)" } ?? "")
    }
  }
}
