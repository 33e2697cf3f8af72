internal import Intake
internal import Justification
internal import Procurement
internal import Rubrics

extension XMLInspection {
  /// What the file holds, for a terminal.
  func text(file: String) -> String {
    var lines = [
      SafeText.shown(file),
      "XML, \(encoding ?? "unread"), \(kind.rawValue), \(elementCount) elements, \(depth) deep",
    ]
    if let root {
      lines.append(
        DisplayWidth.cut(
          SafeText.shown("root \(root)" + (namespace.map { " in \($0)" } ?? "")), to: 100))
    }
    if let bid { lines += [""] + facts(of: bid) }
    if let schedule { lines += [""] + facts(of: schedule) }
    if !paths.isEmpty { lines += [""] + pathTable.lines }
    if uncountedElements > 0 { lines.append("and \(uncountedElements) elements at other paths") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for other programs.
  func json(file: String) -> JSONValue {
    .object([
      ("schema", .string("probity/inspection/1")), ("file", .string(file)),
      ("syntax", .string("xml")), ("format", .string(kind.rawValue)),
      ("encoding", text(encoding)), ("root", text(root)), ("namespace", text(namespace)),
      ("elements", .integer(elementCount)), ("depth", .integer(depth)),
      (
        "paths",
        .array(
          paths.map {
            .object([("path", .string($0.path)), ("count", .integer($0.count))])
          })
      ),
      ("uncounted", .integer(uncountedElements)), ("bid", bid.map(json) ?? .null),
      ("schedule", schedule.map(json) ?? .null),
    ])
  }

  private var pathTable: TextTable {
    TextTable(
      [.init(heading: "elements", isNumeric: true), .init(heading: "at", isNumeric: false)],
      rows: paths.map { ["\($0.count)", DisplayWidth.cut(SafeText.shown($0.path), to: 88)] })
  }

  private func facts(of bid: BidFacts) -> [String] {
    let months = bid.initialMonths.map(String.init)
    let extensions = bid.extensionMonths.map { " and \($0) of extension" } ?? ""
    let price = bid.price.map { "\($0.grouped(minimumPlaces: 2)) \(bid.currency ?? "")" }
    let total = bid.linesTotal.map { ", which come to \($0.grouped(minimumPlaces: 2))" } ?? ""
    let facts: [(String, String?)] = [
      ("bid", bid.id), ("bidder", bid.bidder), ("lot", bid.lot), ("price", price),
      ("contract type", bid.contractType?.rawValue), ("months", months.map { $0 + extensions }),
      ("submitted", bid.submitted?.description), ("variant", bid.variant),
      ("price lines", "\(bid.lineCount)\(total)"), ("terms", "\(bid.termCount)"),
      ("marks", "\(bid.markCount)"),
    ]
    return shown(facts)
  }

  private func facts(of schedule: ScheduleFacts) -> [String] {
    let total =
      schedule.linesTotal.map { ", which come to \($0.grouped(minimumPlaces: 2))" } ?? ""
    return shown([
      ("contract schedule of bid", schedule.bid),
      ("price lines", "\(schedule.lineCount)\(total)"), ("terms", "\(schedule.termCount)"),
      ("KPIs", "\(schedule.kpiCount)"), ("responsibilities", "\(schedule.responsibilityCount)"),
      ("savings", "\(schedule.savingCount)"),
    ])
  }

  private func shown(_ facts: [(String, String?)]) -> [String] {
    facts.compactMap { name, value in
      value.map { DisplayWidth.cut(SafeText.shown("\(name): \($0)"), to: 100) }
    }
  }

  private func json(of schedule: ScheduleFacts) -> JSONValue {
    .object([
      ("bid", .string(schedule.bid)), ("lines", .integer(schedule.lineCount)),
      ("linesTotal", text(schedule.linesTotal?.description)),
      ("terms", .integer(schedule.termCount)), ("kpis", .integer(schedule.kpiCount)),
      ("responsibilities", .integer(schedule.responsibilityCount)),
      ("savings", .integer(schedule.savingCount)),
    ])
  }

  private func json(of bid: BidFacts) -> JSONValue {
    .object([
      ("bid", .string(bid.id)), ("bidder", text(bid.bidder)), ("lot", text(bid.lot)),
      ("price", text(bid.price?.description)), ("currency", text(bid.currency)),
      ("contractType", text(bid.contractType?.rawValue)),
      ("months", bid.initialMonths.map { .integer($0) } ?? .null),
      ("extensionMonths", bid.extensionMonths.map { .integer($0) } ?? .null),
      ("submitted", text(bid.submitted?.description)), ("variant", text(bid.variant)),
      ("lines", .integer(bid.lineCount)), ("linesTotal", text(bid.linesTotal?.description)),
      ("terms", .integer(bid.termCount)), ("marks", .integer(bid.markCount)),
    ])
  }

  private func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
}
