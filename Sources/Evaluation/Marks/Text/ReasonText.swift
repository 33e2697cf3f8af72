/// A reason or a reference as its words: small letters, without marks and what cannot be seen.
struct ReasonText: Sendable {
  /// A word.
  struct Word: Sendable {
    /// The word in small letters.
    let text: String
    /// Whether it does not begin with a small letter.
    let isCapitalised: Bool
    /// The number of its sentence, from 0.
    let sentence: Int
  }

  /// The words, in order.
  let words: [Word]

  /// The words of a text, or `nil` where it has none.
  ///
  /// The `s` of a genitive is left out.
  init?(_ text: String) {
    var words: [Word] = []
    var word = ""
    var isCapitalised = false
    var sentence = 0
    var mayEnd = false
    func flush() {
      if word.isEmpty { return }
      if word != "s" || words.isEmpty {
        words.append(Word(text: word, isCapitalised: isCapitalised, sentence: sentence))
      }
      word = ""
    }
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if scalar.isASCII
        ? ReasonText.isASCIIWord(scalar) : properties.isAlphabetic || properties.numericType != nil
      {
        if mayEnd, word.isEmpty { mayEnd = false }
        if word.isEmpty { isCapitalised = !properties.isLowercase }
        word += properties.lowercaseMapping
      } else if [.format, .nonspacingMark].contains(properties.generalCategory) {
        // Nothing that is not seen makes two words of one.
        continue
      } else {
        flush()
        if ".!?;:\n".unicodeScalars.contains(scalar) {
          mayEnd = true
        } else if mayEnd, properties.isWhitespace {
          sentence += 1
          mayEnd = false
        }
      }
    }
    flush()
    if words.isEmpty { return nil }
    self.words = words
  }

  /// The words as text.
  var texts: [String] { words.map(\.text) }

  /// The words with single blanks: equal where two texts say the same.
  var plain: String { texts.joined(separator: " ") }

  private static func isASCIIWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
