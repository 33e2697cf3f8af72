/// A term whose meaning is agreed, so that checks and rubrics can rely on it.
public struct KnownTerm: Hashable, Sendable {
  /// The unit of a value that is written as a bare number.
  public enum BareUnit: Hashable, Sendable {
    /// The number is a percentage.
    case percent
    /// The number counts units of time.
    case duration(TermDuration.Unit)
  }

  /// Its name; `benefit-share.<partner>` stands for one term for each partner.
  public let name: String
  /// The types that its value may have, in the order in which they are tried.
  ///
  /// A list holds values of the other types.
  public let kinds: [TermKind]
  /// Single words that it may have instead of a value of its types: `unlimited`.
  public let words: [String]
  /// One line on what it says.
  public let summary: String
  /// What stands before the part that varies: `benefit-share.`; `nil` where nothing does.
  public let prefix: String?

  /// A known term.
  public init(_ name: String, _ kinds: [TermKind], words: [String] = [], _ summary: String) {
    self.name = name
    self.kinds = kinds
    self.words = words
    self.summary = summary
    self.prefix = name.firstIndex(of: "<").map { String(name[..<$0]) }
  }

  /// The unit that a bare number takes because the name ends in it: days for `payment.days`.
  public var bareUnit: BareUnit? {
    switch name.split(whereSeparator: { ".-".contains($0) }).last {
    case "percent": .percent
    case "days": .duration(.day)
    case "months": .duration(.month)
    default: nil
    }
  }

  /// Whether a term of this name is meant.
  public func isNamed(_ name: String) -> Bool {
    guard let prefix else { return self.name == name }
    return name.hasPrefix(prefix) && name.utf8.count > prefix.utf8.count
  }

  /// Whether the value is one that the term may have.
  public func allows(_ value: TermValue) -> Bool {
    switch value {
    case .list(let values):
      kinds.contains(.list) && values.allSatisfy { kinds.contains($0.kind) }
    case .text(let text):
      kinds.contains(.text) || words.contains(text.lowercased())
    default: kinds.contains(value.kind)
    }
  }
}
