/// A term that contracts of a type are expected to settle.
public struct ExpectedTerm: Hashable, Sendable {
  /// The terms that settle it, one of which is enough; `benefit-share.*` stands for any that begins so.
  public let names: [String]
  /// Why it is expected, as the end of a sentence that begins with the term.
  public let reason: String
  /// Where that is published.
  public let source: String

  /// Whether no, or none, settles it as well: no extension bounds a term as much as one of two years.
  public let isSettledByNo: Bool

  init(
    _ names: String..., because reason: String, source: String, isSettledByNo: Bool = false
  ) {
    self.isSettledByNo = isSettledByNo
    self.names = names
    self.reason = reason
    self.source = source
  }
}
