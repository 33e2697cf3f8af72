internal import Procurement

/// Whether two values are the same.
enum TermSameness {
  /// The answer for what a bid says against what is asked for.
  ///
  /// Words that a known term cannot have, `uncapped` for `liability.cap`, may mean what is asked for:
  /// that they are other words does not tell.
  static func of(_ fact: TermFact, _ asked: TermValue) -> TermAnswer {
    let answer = of(fact.value, asked)
    return fact.isUnread && answer == .no
      ? .cannotTell("which cannot be compared with \(asked.shown)") : answer
  }

  /// The answer for `value` against what is asked for.
  static func of(_ value: TermValue, _ asked: TermValue) -> TermAnswer {
    switch (value, asked) {
    case (.flag(let one), .flag(let other)): return one == other ? .yes : .no
    case (.text(let one), .text(let other)):
      return TermOrder.words(one) == TermOrder.words(other) ? .yes : .no
    case (.list(let one), .list(let other)): return ofLists(one, other)
    case (.list(let one), _): return ofLists(one, [asked])
    case (_, .list(let other)): return ofLists([value], other)
    // Words where the other is a word such as `unlimited` or `yes`: another answer, but an answer.
    case (_, .text), (.text, .flag),
      (.flag, _) where value.kind != asked.kind:
      return value.kind == .text
        ? .cannotTell("which cannot be compared with \(asked.shown)") : .no
    default: return TermOrder.of(value, to: asked).answer { $0 == .equal }
    }
  }

  /// Lists are the same where each holds what the other holds, as often.
  private static func ofLists(_ one: [TermValue], _ other: [TermValue]) -> TermAnswer {
    guard one.count == other.count else { return .no }
    var rest = other
    var unmatched: [TermValue] = []
    for item in one {
      if let match = rest.firstIndex(where: { of(item, $0) == .yes }) {
        rest.remove(at: match)
      } else {
        unmatched.append(item)
      }
    }
    // One item that is none of the others decides, wherever in the list it stands.
    var doubt: TermAnswer?
    for item in unmatched {
      guard let open = rest.lazy.map({ of(item, $0) }).first(where: { $0 != .no }) else {
        return .no
      }
      doubt = doubt ?? open
    }
    return doubt ?? .yes
  }
}
