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
    for word in words where LeakGuard.tells(word) {
      look(for: LeakGuard.hash(of: [word]), because: reason)
    }
  }

  /// Looks for amounts, of which these are all ``spellings(of:)``.
  mutating func protect(_ spellings: [UInt64], because reason: Int) {
    for spelling in spellings { look(for: spelling, because: reason) }
  }

  /// Looks no longer for amounts, of which these are all ``spellings(of:)``.
  mutating func release(_ spellings: [UInt64]) {
    for spelling in spellings { reasons[spelling] = nil }
  }

  /// An amount of money as people write it: exactly, in whole pounds, in pence, in thousands and millions.
  ///
  /// None for an amount so small that it says nothing by itself.
  static func spellings(of amount: FixedDecimal) -> [UInt64] {
    let size = (try? amount.magnitude()) ?? amount
    let plain = size.trimmed.description
    guard tells(plain) else { return [] }
    var spellings = [[plain]]
    for mode in [RoundingMode.halfUp, .down] {
      guard let whole = text(size, in: FixedDecimal(1), places: 0, mode) else { continue }
      if tells(whole) { spellings.append([whole]) }
    }
    if plain.count > fewestDigits + 1, let minor = try? size * .hundred {
      spellings.append([minor.trimmed.description])
    }
    for (unit, places, names) in LeakGuard.units where size >= unit {
      for places in places {
        guard let short = text(size, in: unit, places: places, .halfUp),
          // A rounder amount than this is many others' too.
          short.filter(\.isNumber).count >= fewestDigits - 1
        else { continue }
        spellings += names.map { [short, $0] }
      }
    }
    return spellings.map { hash(of: $0) }
  }

  private static let units: [(FixedDecimal, places: [Int], names: [String])] = [
    (FixedDecimal(1_000), [0], ["k", "thousand"]),
    (FixedDecimal(1_000_000), [2, 3], ["m", "mn", "million"]),
  ]

  private static func text(
    _ amount: FixedDecimal, in unit: FixedDecimal, places: Int, _ mode: RoundingMode
  ) -> String? {
    try? amount.divided(by: unit, Rounding(places: places, mode: mode)).trimmed.description
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
    look(for: LeakGuard.hash(of: LeakWords(id).words), because: reason)
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

  private static func hash(of words: [String]) -> UInt64 { hash(of: words.map(hash)[...]) }

  private static func hash(of phrase: ArraySlice<UInt64>) -> UInt64 {
    phrase.reduce(empty, joined)
  }

  /// The hashes of every one to six words in a row, and of numbers with blanks in them.
  private static func phrases(of text: String) -> [UInt64] {
    let read = LeakWords(text)
    let hashes = read.words.map(hash)
    var phrases = read.spacedNumbers.map { hash(of: [$0]) }
    phrases.reserveCapacity(phrases.count + hashes.count * phraseLength)
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
