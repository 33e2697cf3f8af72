/// A term that contracts of a type are expected to settle.
struct ExpectedTerm {
  /// The terms that settle it, one of which is enough; `benefit-share.*` stands for any that begins so.
  let names: [String]
  /// Why it is expected, as the end of a sentence that begins with the term.
  let reason: String
  /// Where that is published.
  let source: String

  init(_ names: String..., because reason: String, source: String) {
    self.names = names
    self.reason = reason
    self.source = source
  }
}
