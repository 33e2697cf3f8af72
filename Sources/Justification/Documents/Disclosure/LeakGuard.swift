internal import Procurement

/// Finds in a text what must not be said there, in time proportional to the text.
///
/// A long text is found by any six words of it in a row, so that half a sentence is found too; a short one
/// as a whole; a number in whatever way it is written. Words so common and numbers so small that they say
/// nothing by themselves are not looked for: what repeats them is withheld by where it comes from.
struct LeakGuard {
  /// The words in a row that are a leak of a longer text.
  private static let phraseLength = 6
  /// The letters and digits under which a text says nothing by itself.
  private static let fewestCharacters = 6
  /// The digits under which a number says nothing by itself.
  private static let fewestDigits = 4

  /// What is looked for, by the hash of its words, with why it must not be said.
  private var reasons: [UInt64: Int] = [:]

  /// Looks for a text, and for every number in it.
  mutating func protect(_ text: String, because reason: Int) {
    let words = LeakWords(text).words
    let hashes = words.map(LeakGuard.hash)
    if words.count >= LeakGuard.phraseLength {
      for start in 0...(words.count - LeakGuard.phraseLength) {
        let phrase = hashes[start..<(start + LeakGuard.phraseLength)]
        look(for: LeakGuard.hash(of: phrase), because: reason)
      }
    } else if words.reduce(0, { $0 + $1.count }) >= LeakGuard.fewestCharacters,
      words.count > 1 || !(words[0].first?.isNumber ?? false)
    {
      look(for: LeakGuard.hash(of: hashes[...]), because: reason)
    }
    for (word, hash) in zip(words, hashes) where LeakGuard.tells(word) {
      look(for: LeakGuard.hash(of: [hash]), because: reason)
    }
  }

  /// Looks for an amount.
  mutating func protect(_ number: FixedDecimal, because reason: Int) {
    protect(number.trimmed.description, because: reason)
  }

  /// Looks for a bidder's name; one of fewer than five letters is too often another word.
  mutating func protect(name: String, because reason: Int) {
    let words = LeakWords(name).words
    guard words.reduce(0, { $0 + $1.count }) > 4 else { return }
    let first = words.prefix(LeakGuard.phraseLength).map(LeakGuard.hash)
    look(for: LeakGuard.hash(of: first[...]), because: reason)
  }

  /// Looks for an id as a word of its own; one without a letter, or of one letter, says nothing.
  mutating func protect(id: String, because reason: Int) {
    guard id.count > 1, id.contains(where: \.isLetter) else { return }
    look(for: LeakGuard.hash(of: LeakWords(id).words.map(LeakGuard.hash)[...]), because: reason)
  }

  /// Looks no longer for what this text says: its readers may know it.
  mutating func release(_ text: String) {
    guard !reasons.isEmpty else { return }
    for phrase in LeakGuard.phrases(of: text) { reasons[phrase] = nil }
  }

  /// Why the text must not be said; `nil` where nothing speaks against it.
  func reason(against text: String) -> Int? {
    guard !reasons.isEmpty else { return nil }
    return LeakGuard.phrases(of: text).lazy.compactMap { reasons[$0] }.first
  }

  /// Why one of these texts must not be said; `nil` where nothing speaks against them.
  func reason(againstAnyOf texts: [String]) -> Int? {
    texts.lazy.compactMap { self.reason(against: $0) }.first
  }

  private mutating func look(for hash: UInt64, because reason: Int) {
    if reasons[hash] == nil { reasons[hash] = reason }
  }

  /// Whether a word is a number that nobody else would write by chance; a year is none.
  private static func tells(_ word: String) -> Bool {
    guard word.first?.isNumber ?? false, word.allSatisfy({ $0.isNumber || $0 == "." }) else {
      return false
    }
    let digits = word.filter(\.isNumber).drop { $0 == "0" }
    let isYear = Int(word).map { (1900...2100).contains($0) } ?? false
    return digits.count >= fewestDigits && !isYear
  }

  /// A word's hash, the same on every machine.
  ///
  /// - Source: FNV-1a, 64 bits; Fowler, Noll and Vo.
  private static func hash(_ word: String) -> UInt64 {
    word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func hash(of phrase: ArraySlice<UInt64>) -> UInt64 {
    phrase.reduce(empty, joined)
  }

  /// The hashes of every one to six words in a row.
  private static func phrases(of text: String) -> [UInt64] {
    let hashes = LeakWords(text).words.map(hash)
    var phrases: [UInt64] = []
    phrases.reserveCapacity(hashes.count * phraseLength)
    for start in hashes.indices {
      var phrase = empty
      for place in start..<min(start + phraseLength, hashes.count) {
        phrase = joined(phrase, hashes[place])
        phrases.append(phrase)
      }
    }
    return phrases
  }

  /// The hash of no words.
  private static let empty: UInt64 = 0x9E37_79B9_7F4A_7C15

  private static func joined(_ phrase: UInt64, _ word: UInt64) -> UInt64 {
    (phrase ^ word) &* 0xBF58_476D_1CE4_E5B9 ^ (phrase >> 29)
  }
}
