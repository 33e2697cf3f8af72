public import Procurement
internal import YAMLReading

/// Reads the recorded decisions from `decisions.yaml`.
public enum DecisionsReader {
  /// The file's name in a competition folder.
  public static let fileName = "decisions.yaml"
  /// The most decisions.
  public static let maximumCount = 1000

  /// The keys of every decision.
  private static let commonKeys = ["decision", "bid", "lot", "reason", "role", "date"]

  /// The decisions, or `nil` where the file has errors; the log then says which.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: its name in diagnostics.
  ///   - evaluatedOn: the day of the evaluation; no decision is later. `nil` where it is not given.
  ///   - log: takes the diagnostics.
  public static func read(
    _ bytes: [UInt8], file: String = fileName, evaluatedOn: CalendarDate? = nil,
    log: inout DiagnosticLog
  ) -> Decisions? {
    var own = DiagnosticLog()
    let decisions = read(bytes, file: file, evaluatedOn: evaluatedOn, ownLog: &own)
    log.append(own)
    return own.hasErrors ? nil : decisions
  }

  private static func read(
    _ bytes: [UInt8], file: String, evaluatedOn: CalendarDate?, ownLog log: inout DiagnosticLog
  ) -> Decisions? {
    guard let root = YAMLFile.read(bytes, file: file, log: &log),
      let fields = YAMLFields(
        root, what: "the file of decisions", allowed: ["decisions"], log: &log)
    else { return nil }
    let list = fields.required("decisions", fields.list("decisions", log: &log), log: &log) ?? []
    guard list.count <= maximumCount else {
      log.report(
        .decisionsTooMany, "there are \(list.count) decisions", at: fields.place(of: "decisions"),
        hint: "keep those that were made: at most \(maximumCount)")
      return nil
    }
    let decisions = list.compactMap { decision($0, evaluatedOn: evaluatedOn, log: &log) }
    reportRepeated(decisions, log: &log)
    return Decisions(decisions)
  }

  private static func decision(
    _ node: YAMLNode, evaluatedOn: CalendarDate?, log: inout DiagnosticLog
  ) -> Decision? {
    let keys = commonKeys + DecisionKinds.all.flatMap { $0.keys }
    guard let fields = YAMLFields(node, what: "a decision", allowed: keys, log: &log) else {
      return nil
    }
    let kind = kind(in: fields, log: &log)
    let bid = DecisionFields.id("bid", in: fields, log: &log)
    let hasLot = fields.node("lot") != nil
    let lot = hasLot ? DecisionFields.id("lot", in: fields, log: &log) : nil
    let reason = WrittenSentence.required("reason", in: fields, log: &log)?.value
    let role = WrittenSentence.required("role", in: fields, log: &log)?.value
    let date = date(in: fields, evaluatedOn: evaluatedOn, log: &log)
    if let kind, let date { DecisionDays.check(kind, decided: date, at: fields, log: &log) }
    guard let kind, let bid, !hasLot || lot != nil, let reason, let role, let date else {
      return nil
    }
    return Decision(
      kind, bid: bid, lot: lot, reason: reason, role: role, date: date, source: fields.location)
  }

  /// What was decided, with what belongs to that kind of decision alone.
  private static func kind(in fields: YAMLFields, log: inout DiagnosticLog) -> Decision.Kind? {
    guard let word = fields.required("decision", fields.text("decision", log: &log), log: &log)
    else { return nil }
    guard let kind = DecisionKinds.named(word.value) else {
      log.report(
        .decisionUnknownKind, "there is no decision \(Diagnostic.quoted(word.value))",
        at: word.source,
        hint: NearestName.hint(for: word.value, among: DecisionKinds.all.map { $0.name }))
      return nil
    }
    let others = DecisionKinds.all.flatMap { $0.keys }.filter { !kind.keys.contains($0) }
    for key in Set(others).sorted() where fields.node(key) != nil {
      log.report(
        .decisionKeyOfOther, "\"\(key)\" says nothing in a decision \"\(kind.name)\"",
        at: fields.place(of: key),
        hint: "keep the keys of the decision: " + kind.keys.joined(separator: ", "))
    }
    return kind.read(fields, log: &log)
  }

  private static func date(
    in fields: YAMLFields, evaluatedOn: CalendarDate?, log: inout DiagnosticLog
  ) -> CalendarDate? {
    guard let date = fields.required("date", fields.date("date", log: &log), log: &log) else {
      return nil
    }
    if let evaluatedOn, date.value > evaluatedOn {
      log.report(
        .decisionInTheFuture,
        "the decision of \(date.value) is later than the evaluation of \(evaluatedOn)",
        at: date.source, hint: "correct the date, or `evaluated-on` in competition.yaml")
      return nil
    }
    return date.value
  }

  private static func reportRepeated(_ decisions: [Decision], log: inout DiagnosticLog) {
    var first: [[String]: SourceLocation] = [:]
    for decision in decisions {
      let about = decision.about
      guard let place = first[about.key] else {
        first[about.key] = decision.source
        continue
      }
      log.report(
        .decisionRepeated, about.message, at: decision.source,
        hint: "keep the decision that was made, with its reason",
        related: [Diagnostic.Related("first given here", at: place)])
    }
  }
}

extension Decision {
  /// What two decisions cannot both be about, and how a message says so.
  fileprivate var about: (key: [String], message: String) {
    let bid = Diagnostic.quoted(self.bid.value)
    return switch kind {
    case .setAside(let gate, _):
      (
        [kind.name, self.bid.value, gate.value],
        "\(Diagnostic.quoted(gate.value)) is set aside twice for bid \(bid)"
      )
    case .tie:
      ([kind.name, self.bid.value], "two decisions put bid \(bid) before others")
    case .lowPrice:
      ([kind.name, self.bid.value], "two decisions are about the price of bid \(bid)")
    case .clarification(let clarification):
      (
        [kind.name, self.bid.value, clarification.check.value],
        "two decisions are about \(Diagnostic.quoted(clarification.check.value)) of bid \(bid)"
      )
    }
  }
}
