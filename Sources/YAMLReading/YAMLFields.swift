public import Procurement

/// The keys of one YAML map, read by name and kind.
///
/// Whatever is wrong is reported at its place and read as `nil`, so that one pass finds every
/// mistake.
public struct YAMLFields: Sendable {
  /// Where the map begins.
  public let location: SourceLocation

  private let entries: [String: YAMLNode.Entry]
  private let what: String

  /// The keys of `node`, which is `what` ("a criterion") and may have `allowed` keys.
  ///
  /// Reports unknown keys with the nearest allowed one. Returns `nil` where the node is no map.
  public init?(_ node: YAMLNode, what: String, allowed: [String], log: inout DiagnosticLog) {
    guard case .mapping(let list) = node.content else {
      log.report(
        .yamlWrongShape, "\(what) is written as a map, not \(node.shape)", at: node.location,
        hint: "use the keys " + allowed.joined(separator: ", "))
      return nil
    }
    var entries: [String: YAMLNode.Entry] = [:]
    for entry in list {
      entries[entry.key] = entry
      if !allowed.contains(entry.key) {
        log.report(
          .yamlUnknownKey, "\(what) has no key \(Diagnostic.quoted(entry.key))",
          at: entry.keyLocation,
          hint: log.isFull(for: entry.keyLocation.file, .error)
            ? nil : NearestName.hint(for: entry.key, among: allowed))
      }
    }
    self.entries = entries
    self.location = node.location
    self.what = what
  }

  /// The value of a key, or `nil` where it is not given or blank.
  public func node(_ key: String) -> YAMLNode? {
    guard let node = entries[key]?.value, !node.isBlank else { return nil }
    return node
  }

  /// Where the key stands, or the map where it is not given.
  public func place(of key: String) -> SourceLocation { entries[key]?.keyLocation ?? location }

  /// Reports a key that is not given, and hands through what was read.
  public func required<Value>(
    _ key: String, _ value: Value?, log: inout DiagnosticLog
  ) -> Value? {
    if node(key) == nil {
      log.report(
        .yamlMissingKey, "\(what) needs \"\(key)\"", at: place(of: key),
        hint: "add `\(key): …`")
    }
    return value
  }

  /// A text.
  public func text(_ key: String, log: inout DiagnosticLog) -> Sourced<String>? {
    scalar(key, "a text", log: &log) { $0 }
  }

  /// An exact decimal, written plainly.
  public func decimal(_ key: String, log: inout DiagnosticLog) -> Sourced<FixedDecimal>? {
    scalar(
      key, "a number", hint: "write digits alone, with a point before decimals: 1234.5", log: &log
    ) { try? FixedDecimal(parsing: $0) }
  }

  /// A whole number within `range`.
  public func integer(
    _ key: String, in range: ClosedRange<Int>, log: inout DiagnosticLog
  ) -> Sourced<Int>? {
    let kind = "a whole number from \(range.lowerBound) to \(range.upperBound)"
    return scalar(key, kind, log: &log) { text in
      Int(text).flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// A date, `2026-03-31`.
  public func date(_ key: String, log: inout DiagnosticLog) -> Sourced<CalendarDate>? {
    scalar(key, "a date such as 2026-03-31", log: &log) { CalendarDate(iso: $0) }
  }

  /// `true` or `false`, also `yes` or `no`.
  public func flag(_ key: String, log: inout DiagnosticLog) -> Sourced<Bool>? {
    scalar(key, "true or false", log: &log) { text in
      switch text.lowercased() {
      case "true", "yes": true
      case "false", "no": false
      default: nil
      }
    }
  }

  /// One of the words of an enumeration.
  public func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String, of type: Choice.Type, log: inout DiagnosticLog
  ) -> Sourced<Choice>? {
    guard let text = text(key, log: &log) else { return nil }
    if let choice = Choice(rawValue: text.value) { return Sourced(choice, at: text.source) }
    log.report(
      .yamlWrongValue, "\"\(key)\" cannot be \(Diagnostic.quoted(text.value))", at: text.source,
      hint: NearestName.hint(for: text.value, among: Choice.allCases.map(\.rawValue)))
    return nil
  }

  /// The items of a list; empty where the key is not given.
  public func list(_ key: String, log: inout DiagnosticLog) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .sequence(let items) = node.content { return items }
    wrongShape(key, "a list", node, log: &log)
    return []
  }

  /// The texts of a list; empty where the key is not given.
  public func texts(_ key: String, log: inout DiagnosticLog) -> [Sourced<String>] {
    list(key, log: &log).compactMap { item in
      if let text = item.text { return Sourced(text, at: item.location) }
      wrongShape(key, "a list of single values", item, log: &log)
      return nil
    }
  }

  /// The entries of a map whose keys are free; empty where the key is not given.
  public func map(_ key: String, log: inout DiagnosticLog) -> [YAMLNode.Entry] {
    guard let node = node(key) else { return [] }
    if case .mapping(let entries) = node.content { return entries }
    wrongShape(key, "a map", node, log: &log)
    return []
  }

  private func scalar<Value>(
    _ key: String, _ kind: String, hint: String? = nil, log: inout DiagnosticLog,
    _ read: (String) -> Value?
  ) -> Sourced<Value>? {
    guard let node = node(key) else { return nil }
    guard let text = node.text else {
      wrongShape(key, kind, node, log: &log)
      return nil
    }
    if let value = read(text) { return Sourced(value, at: node.location) }
    log.report(
      .yamlWrongValue, "\"\(key)\" is \(kind), not \(Diagnostic.quoted(text))", at: node.location,
      hint: hint ?? "write \(kind)")
    return nil
  }

  private func wrongShape(
    _ key: String, _ kind: String, _ node: YAMLNode, log: inout DiagnosticLog
  ) {
    log.report(
      .yamlWrongShape, "\"\(key)\" is \(kind), not \(node.shape)", at: node.location,
      hint: "write \(kind)")
  }
}
