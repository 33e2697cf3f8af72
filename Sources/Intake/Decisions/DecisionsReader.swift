public import Procurement
internal import YAMLReading

/// Reads the recorded decisions from `decisions.yaml`.
public enum DecisionsReader {
  /// The file's name in a competition folder.
  public static let fileName = "decisions.yaml"
  /// The most decisions.
  public static let maximumCount = 1000

  /// The kinds of decisions, with the keys that belong to each beside the common ones.
  private enum Kind: String, CaseIterable {
    case setAside = "set-aside"

    var keys: [String] {
      switch self {
      case .setAside: ["gate", "legal-basis"]
      }
    }
  }

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
    let keys = commonKeys + Kind.allCases.flatMap(\.keys)
    guard let fields = YAMLFields(node, what: "a decision", allowed: keys, log: &log) else {
      return nil
    }
    let kind = kind(in: fields, log: &log)
    let bid = id("bid", in: fields, log: &log)
    let hasLot = fields.node("lot") != nil
    let lot = hasLot ? id("lot", in: fields, log: &log) : nil
    let reason = WrittenSentence.required("reason", in: fields, log: &log)?.value
    let role = WrittenSentence.required("role", in: fields, log: &log)?.value
    let date = date(in: fields, evaluatedOn: evaluatedOn, log: &log)
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
    guard let kind = Kind(rawValue: word.value) else {
      log.report(
        .decisionUnknownKind, "there is no decision \(Diagnostic.quoted(word.value))",
        at: word.source,
        hint: NearestName.hint(for: word.value, among: Kind.allCases.map(\.rawValue)))
      return nil
    }
    switch kind {
    case .setAside:
      let gate = id("gate", in: fields, log: &log)
      let basis = WrittenSentence.required("legal-basis", in: fields, log: &log)?.value
      guard let gate, let basis else { return nil }
      return .setAside(gate: gate, legalBasis: basis)
    }
  }

  private static func id(
    _ key: String, in fields: YAMLFields, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    guard let text = fields.required(key, fields.text(key, log: &log), log: &log) else {
      return nil
    }
    return Identifier.read(text.value, as: key, at: text.source, log: &log)
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
      switch decision.kind {
      case .setAside(let gate, _):
        let key = [Kind.setAside.rawValue, decision.bid.value, gate.value]
        guard let place = first[key] else {
          first[key] = decision.source
          continue
        }
        log.report(
          .decisionRepeated,
          "\(Diagnostic.quoted(gate.value)) is set aside twice for bid "
            + Diagnostic.quoted(decision.bid.value), at: decision.source,
          hint: "keep the decision that was made, with its reason",
          related: [Diagnostic.Related("first given here", at: place)])
      }
    }
  }
}
