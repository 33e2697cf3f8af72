public import Procurement
internal import YAMLReading

/// Reads what is marked to be withheld from `confidential.yaml`.
public enum ConfidentialReader {
  /// The most marks.
  public static let maximumCount = 1000

  private enum Subject: String, CaseIterable {
    case criterion, kpis, price, responsibilities, savings, terms = "term"
  }

  private static let keys = ["withhold", "term", "criterion", "bid", "ground", "reason"]

  /// The marks, or `nil` where the file has errors; the log then says which.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: its name in diagnostics.
  ///   - log: takes the diagnostics.
  public static func read(
    _ bytes: [UInt8], file: String = Confidentiality.fileName, log: inout DiagnosticLog
  ) -> Confidentiality? {
    var own = DiagnosticLog()
    let marks = marks(bytes, file: file, log: &own)
    log.append(own)
    return own.hasErrors ? nil : marks.map { Confidentiality($0) }
  }

  private static func marks(
    _ bytes: [UInt8], file: String, log: inout DiagnosticLog
  ) -> [ConfidentialMark]? {
    guard let root = YAMLFile.read(bytes, file: file, log: &log),
      let fields = YAMLFields(
        root, what: "the file of what is confidential", allowed: ["confidential"], log: &log)
    else { return nil }
    let list =
      fields.required("confidential", fields.list("confidential", log: &log), log: &log) ?? []
    guard list.count <= maximumCount else {
      log.report(
        .confidentialTooMany, "there are \(list.count) marks",
        at: fields.place(of: "confidential"), hint: "keep at most \(maximumCount)")
      return nil
    }
    return list.compactMap { mark($0, log: &log) }
  }

  private static func mark(_ node: YAMLNode, log: inout DiagnosticLog) -> ConfidentialMark? {
    guard let fields = YAMLFields(node, what: "a mark", allowed: keys, log: &log) else {
      return nil
    }
    let subject = subject(in: fields, log: &log)
    let hasBid = fields.node("bid") != nil
    let bid = AwardReader.id("bid", in: fields, log: &log)
    let ground = fields.required(
      "ground", fields.choice("ground", of: ConfidentialMark.Ground.self, log: &log), log: &log)
    let reason = WrittenSentence.required("reason", in: fields, log: &log)
    guard let subject, !hasBid || bid != nil, let ground, let reason else { return nil }
    return ConfidentialMark(
      subject, bid: bid, ground: ground.value, reason: reason.value, source: fields.location)
  }

  private static func subject(
    in fields: YAMLFields, log: inout DiagnosticLog
  ) -> ConfidentialMark.Subject? {
    guard
      let what = fields.required(
        "withhold", fields.choice("withhold", of: Subject.self, log: &log), log: &log)
    else { return nil }
    for key in ["criterion", "term"] where key != what.value.rawValue && fields.node(key) != nil {
      log.report(
        .confidentialKeyWithoutUse,
        "\"\(key)\" says nothing where \"\(what.value.rawValue)\" is withheld",
        at: fields.place(of: key), hint: "remove it, or write `withhold: \(key)`")
    }
    switch what.value {
    case .price: return .price
    case .kpis: return .kpis
    case .savings: return .savings
    case .responsibilities: return .responsibilities
    case .terms:
      if fields.node("term") == nil { return .terms(named: nil) }
      return AwardReader.id("term", in: fields, log: &log).map { .terms(named: $0.value) }
    case .criterion:
      let id = fields.required(
        "criterion", AwardReader.id("criterion", in: fields, log: &log), log: &log)
      return id.map { .criterion($0.value) }
    }
  }
}
