package import Procurement

/// The name that a condition tests, with the types that its value may have.
package struct TermSubject: Hashable, Sendable {
  /// The name.
  package let name: Sourced<String>
  /// The types of its value; `nil` for a term of its own name, whose values may have any.
  let kinds: [TermKind]?
  /// Single words that it may have instead: `unlimited`.
  let words: [String]
  /// What symbols of money stand for.
  let currency: Currency?
  /// Whether a bare number takes the unit that the term's name ends in.
  let takesBareNumbers: Bool

  /// What is known of a name.
  init(_ name: Sourced<String>, currency: Currency?, takesBareNumbers: Bool) {
    self.name = name
    self.currency = currency
    self.takesBareNumbers = takesBareNumbers
    if let fact = TestableFacts.named(name.value) {
      self.kinds = [fact.kind]
      self.words = []
    } else if let term = TermVocabulary.term(named: name.value) {
      self.kinds = term.kinds
      self.words = term.words
    } else {
      self.kinds = nil
      self.words = []
    }
  }

  /// The value of a text as one of the name's types, a list's items apart; `nil` where it is none.
  func value(of text: String) -> TermValue? {
    guard let kinds else { return TermValue.parse(text, as: nil, currency: currency) }
    for kind in kinds where kind != .list {
      let value = TermValue.parse(text, as: kind, currency: currency)
      if value.kind == kind { return value }
    }
    if let word = words.first(where: { $0 == text.lowercased() }) { return .text(word) }
    if kinds == [.list] {
      let item = TermValue.parse(text, as: nil, currency: currency)
      return item.kind == .list ? nil : item
    }
    guard takesBareNumbers else { return nil }
    if kinds == [.duration], TestableFacts.named(name.value) != nil {
      let value = TermValue.parse(text + " months", as: .duration)
      return value.kind == .duration ? value : nil
    }
    let value = TermValue.parse(text, forTerm: name.value, currency: currency)
    return kinds.contains(value.kind) ? value : nil
  }

  /// What may be written for it, in words.
  var described: String {
    guard let kinds else { return "a value" }
    let ordinary = kinds.filter { $0 != .list }.map(\.described) + words.map { "\"\($0)\"" }
    return ordinary.isEmpty ? TermKind.list.described : ordinary.joined(separator: ", or ")
  }
}
