package import Procurement
internal import YAMLReading

/// What a rubric writes after an operator, read as the operator needs it.
package struct TermArgument: Sendable {
  /// The operator's name.
  let operatorName: String
  /// The name that is tested.
  let subject: TermSubject
  /// What is written.
  let node: YAMLNode

  /// The YAML list of these texts, without the blanks around them.
  static func list(_ texts: [String], at source: SourceLocation) -> YAMLNode {
    YAMLNode(
      .sequence(
        texts.map { text in
          let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
          return YAMLNode(.scalar(words, isQuoted: true), at: source)
        }), at: source)
  }

  /// Whether `yes` is written; else it is reported.
  func isYes(insteadOfNo other: String, log: inout DiagnosticLog) -> Bool {
    switch node.text?.lowercased() {
    case "yes", "true": return true
    case "no", "false":
      report(
        "\"\(operatorName)\" is yes or left out, not \(Diagnostic.quoted(node.text ?? ""))",
        hint: "write `\(other)`", log: &log)
    default:
      report("\"\(operatorName)\" is yes", hint: "write `\(operatorName): yes`", log: &log)
    }
    return false
  }

  /// A whole number from 1 to 10,000.
  func count(log: inout DiagnosticLog) -> Int? {
    if let text = node.text, let count = Int(text), (1...10_000).contains(count) { return count }
    report(
      "\"\(operatorName)\" is a whole number from 1 to 10000"
        + (node.text.map { ", not \(Diagnostic.quoted($0))" } ?? ""),
      hint: "write how many there have to be", log: &log)
    return nil
  }

  /// A pattern.
  func pattern(log: inout DiagnosticLog) -> TermPattern? {
    do throws(TermPattern.Problem) {
      return try TermPattern(node.text ?? "")
    } catch {
      log.report(
        .conditionPattern,
        error == .blank
          ? "\"\(operatorName)\" is a pattern, and nothing is written"
          : "the pattern is longer than \(TermPattern.maximumLength) characters",
        at: node.location, hint: "write the words to look for: `\(operatorName): \"step*in\"`")
      return nil
    }
  }

  /// A single value of one of the name's types that has an order.
  func orderedValue(log: inout DiagnosticLog) -> TermValue? { orderedValue(node, log: &log) }

  /// The same of an item of a list.
  func orderedValue(_ node: YAMLNode, log: inout DiagnosticLog) -> TermValue? {
    if let kinds = subject.kinds, !kinds.contains(where: \.hasOrder) {
      report(
        "\"\(subject.name.value)\" is \(subject.described), which has no order for \"\(operatorName)\"",
        hint: "use `equals` or `one-of`", log: &log)
      return nil
    }
    guard let value = singleValue(node, log: &log) else { return nil }
    if value.kind.hasOrder { return value }
    report(
      "\"\(operatorName)\" of \"\(subject.name.value)\" is a value with an order, not \(Diagnostic.quoted(node.text ?? ""))",
      at: node.location, hint: "write \(orderedKinds)", log: &log)
    return nil
  }

  /// A single value of one of the name's types.
  func singleValue(_ node: YAMLNode, log: inout DiagnosticLog) -> TermValue? {
    guard let text = node.text else {
      report(
        "\"\(operatorName)\" of \"\(subject.name.value)\" is a single value here",
        at: node.location, hint: "write \(subject.described)", log: &log)
      return nil
    }
    if let value = subject.value(of: text) { return value }
    report(
      "\"\(operatorName)\" of \"\(subject.name.value)\" is \(subject.described), not \(Diagnostic.quoted(text))",
      at: node.location, hint: "write the value with its unit: \(subject.described)", log: &log)
    return nil
  }

  /// A single value, or a list of them.
  func anyValue(log: inout DiagnosticLog) -> TermValue? {
    guard case .sequence(let items) = node.content else {
      guard let value = singleValue(node, log: &log) else { return nil }
      return subject.kinds == [.list] ? .list([value]) : value
    }
    let values = items.compactMap { singleValue($0, log: &log) }
    guard values.count == items.count else { return nil }
    return .list(values)
  }

  /// The items of a list that has to have `count` of them, or at least one.
  func list(of count: Int?, log: inout DiagnosticLog) -> [YAMLNode]? {
    if case .sequence(let items) = node.content, count.map({ $0 == items.count }) ?? !items.isEmpty
    {
      return items
    }
    let size = count.map { "a list of \($0) values" } ?? "a list of values"
    report("\"\(operatorName)\" is \(size)", hint: "write `\(operatorName): [a, b]`", log: &log)
    return nil
  }

  /// Reports a wrong value, where it stands.
  func report(
    _ message: String, at source: SourceLocation? = nil, hint: String, log: inout DiagnosticLog
  ) {
    log.report(.conditionValue, message, at: source ?? node.location, hint: hint)
  }

  private var orderedKinds: String {
    let kinds = (subject.kinds ?? TermKind.allCases).filter(\.hasOrder)
    return kinds.map(\.described).joined(separator: ", or ")
  }
}

extension TermKind {
  /// Whether values of this type can be more or less than each other.
  package var hasOrder: Bool {
    switch self {
    case .number, .money, .percent, .duration, .date: true
    case .flag, .list, .text: false
    }
  }
}
