/// English phrases that set a bid against others instead of judging it.
///
/// The lists are short on purpose; what is compared within one bid is let pass.
enum ComparingPhrases {
  private static let others: Set<String> = [
    "bidders", "bids", "competitors", "rivals", "tenderers", "tenders",
  ]
  private static let adjectives: Set<String> = ["another", "competing", "other", "rival"]
  private static let nouns: Set<String> = [
    "bid", "bidder", "bidders", "bids", "competitor", "competitors", "response", "responses",
    "submission", "submissions", "supplier", "suppliers", "tender", "tenderer", "tenderers",
    "tenders",
  ]
  private static let skipped: Set<String> = [
    "all", "any", "both", "each", "every", "five", "four", "many", "most", "of", "the", "those",
    "three", "two",
  ]
  private static let superlatives: Set<String> = [
    "best", "highest", "lowest", "poorest", "strongest", "weakest", "worst",
  ]
  private static let beginnings: Set<String> = superlatives.union([
    "compared", "comparison", "competing", "contrast", "other", "relative", "rival", "than",
    "unlike",
  ])
  private static let received: Set<String> = ["received", "submitted"]
  /// Words in a sentence that compares parts of one bid.
  private static let parts: Set<String> = [
    "aspects", "areas", "certain", "elements", "one", "parts", "sections", "some",
  ]

  /// The phrase as the reason writes it in small letters, or `nil` where there is none.
  static func first(in reason: ReasonText) -> String? {
    let words = reason.words
    // The last sentence so far that speaks of parts of the bid: looked up, not looked for, as a reason can
    // be one sentence of a megabyte.
    var partsIn: Int?
    for index in words.indices {
      let word = words[index]
      if parts.contains(word.text) { partsIn = word.sentence }
      guard beginnings.contains(word.text) else { continue }
      let rest = words[index...].prefix(longest).prefix { $0.sentence == word.sentence }
        .map(\.text)
      guard let length = length(of: rest) else { continue }
      if rest[length - 1] == "others", partsIn == word.sentence { continue }
      return rest.prefix(length).joined(separator: " ")
    }
    return nil
  }

  /// The most words of a phrase.
  private static let longest = 8

  /// How many words a phrase at the beginning of `words` has, or `nil`.
  private static func length(of words: [String]) -> Int? {
    switch words[0] {
    case "than", "unlike": return others(after: 1, in: words, allowsName: true)
    case "compared", "comparison", "contrast", "relative":
      guard words.count > 1, ["to", "with"].contains(words[1]) else { return nil }
      return others(after: 2, in: words, allowsName: false)
    case let word where superlatives.contains(word): return superlative(in: words)
    case "other", "competing", "rival":
      let next = words.count > 1 && skipped.contains(words[1]) ? 2 : 1
      guard next < words.count, ["bidders", "bids", "tenderers"].contains(words[next]) else {
        return nil
      }
      return next + 1
    default: return nil
    }
  }

  /// `than the other two bids`, `than others`, `than bidder`.
  private static func others(after start: Int, in words: [String], allowsName: Bool) -> Int? {
    guard start < words.count else { return nil }
    if allowsName, ["bidder", "tenderer"].contains(words[start]), start + 1 < words.count {
      return start + 1
    }
    if start + 1 < words.count, ["its", "their"].contains(words[start]),
      ["competitors", "rivals"].contains(words[start + 1])
    {
      return start + 2
    }
    var index = start
    while index < words.count, skipped.contains(words[index]) { index += 1 }
    guard index < words.count else { return nil }
    if others.contains(words[index]) { return index + 1 }
    // `the others` are bids; `others` are whoever the sentence goes on to say.
    if words[index] == "others", words[index - 1] == "the" || index + 1 == words.count {
      return index + 1
    }
    guard adjectives.contains(words[index]) else { return nil }
    index += 1
    while index < words.count, skipped.contains(words[index]) { index += 1 }
    return index < words.count && nouns.contains(words[index]) ? index + 1 : nil
  }

  /// `weakest of the three bids`, `best response received`.
  private static func superlative(in words: [String]) -> Int? {
    guard words.count > 2 else { return nil }
    if nouns.contains(words[1]), received.contains(words[2]) { return 3 }
    guard words[1] == "of" else { return nil }
    var index = 2
    while index < words.count, skipped.contains(words[index]) { index += 1 }
    return index < words.count && nouns.contains(words[index]) && words[index].hasSuffix("s")
      ? index + 1 : nil
  }
}
