internal import Evaluation
internal import Procurement
internal import Rubrics

/// The moderation record: before, after, what was discussed, dissent.
struct ModerationSection: MarksSection {
  let name = "moderation"

  func heading(of lot: LotMarkReview) -> String { "moderation record" }

  func items(of lot: LotMarkReview) -> [MarksItem] {
    lot.moderation.map { record in
      let details = [
        record.discussed.map { "discussed: \($0.value)" },
        record.dissent.map { "dissent: \($0.value)" },
      ]
      return MarksItem(
        text: "bid \(Diagnostic.quoted(record.bid.value)) on "
          + "\(Diagnostic.quoted(record.criterion.value)): \(record.beforeInWords) became "
          + "\(record.after.value)\(by(record)) [\(record.bid.source)]",
        details: details.compactMap { $0 })
    }
  }

  func members(of lot: LotMarkReview) -> [(key: String, value: JSONValue)] {
    let records = lot.moderation.map { record -> JSONValue in
      .object([
        ("bid", .string(record.bid.value)), ("criterion", .string(record.criterion.value)),
        ("before", .array(record.before.map { .string($0.description) })),
        ("after", .string(record.after.value.description)),
        ("discussed", record.discussed.map { .string($0.value) } ?? .null),
        ("dissent", record.dissent.map { .string($0.value) } ?? .null),
        ("moderator", record.moderator.map { .string($0) } ?? .null),
        ("date", record.date.map { .string($0.description) } ?? .null),
        ("source", record.bid.source.json),
      ])
    }
    return [("moderation", .array(records))]
  }

  func rows(of lot: LotMarkReview) -> [MarksRow] {
    lot.moderation.map { record in
      let details = [
        record.dissent.map { "dissent: \($0.value)" },
        record.moderator.map { "moderator: \($0)" }, record.date.map { "date: \($0)" },
      ]
      return MarksRow(
        section: name, bid: record.bid.value, criterion: record.criterion.value,
        mark: "\(record.beforeInWords) became \(record.after.value)",
        text: record.discussed.map { "discussed: \($0.value)" } ?? "",
        details: details.compactMap { $0 }.joined(separator: "; "),
        place: record.bid.source.description)
    }
  }

  private func by(_ record: ModerationRecord) -> String {
    (record.moderator.map { ", moderated by \($0)" } ?? "")
      + (record.date.map { ", \($0)" } ?? "")
  }
}
