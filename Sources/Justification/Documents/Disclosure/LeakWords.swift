/// A text as its words and numbers, so that what must not be said is found however it is set.
///
/// Words are in small letters. A number is one word in its plain form, without groups, needless zeros or
/// a sign: `10,569,913.070`, `10 569 913.07` with hard blanks and `£10.569.913,07` are all `10569913.07`.
struct LeakWords {
  /// The words, in order.
  private(set) var words: [String] = []

  /// The words of a text, in time proportional to its length.
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var word = ""
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if LeakWords.isDigit(scalar) {
        end(&word)
        words.append(LeakWords.number(scalars, from: &place))
        continue
      }
      place += 1
      if LeakWords.isLetter(scalar) {
        word +=
          scalar.isASCII
          ? String(Character(scalar)).lowercased() : scalar.properties.lowercaseMapping
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        end(&word)
      }
    }
    end(&word)
  }

  private mutating func end(_ word: inout String) {
    if !word.isEmpty { words.append(word) }
    word = ""
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Stands between the digits of a number: a point, a comma, or a mark of groups.
  private static let separators: Set<Unicode.Scalar> = [
    ".", ",", "'", "\u{2019}", "\u{A0}", "\u{2009}", "\u{202F}",
  ]

  private static func number(_ scalars: [Unicode.Scalar], from place: inout Int) -> String {
    var parts = [""]
    var marks: [Unicode.Scalar] = []
    while place < scalars.count {
      let scalar = scalars[place]
      if isDigit(scalar) {
        parts[parts.count - 1].unicodeScalars.append(scalar)
      } else if separators.contains(scalar), place + 1 < scalars.count, isDigit(scalars[place + 1])
      {
        marks.append(scalar)
        parts.append("")
      } else {
        break
      }
      place += 1
    }
    return plain(parts, marks)
  }

  /// The plain form of digits with these marks between them.
  private static func plain(_ parts: [String], _ marks: [Unicode.Scalar]) -> String {
    guard let last = marks.last else { return short(parts[0], "") }
    let others = marks.dropLast()
    let areGroups = parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
    let isPoint = last == "." && others.allSatisfy { $0 != "." }
    let isComma = last == "," && others.allSatisfy { $0 != "," }
    if (isPoint || isComma) && !(areGroups && last == "," && others.isEmpty)
      && parts.dropFirst().dropLast().allSatisfy({ $0.utf8.count == 3 })
    {
      return short(parts.dropLast().joined(), parts[parts.count - 1])
    }
    if areGroups { return short(parts.joined(), "") }
    // A clause, a list, a version: no number at all.
    return parts.joined(separator: ".")
  }

  private static func short(_ whole: String, _ fraction: String) -> String {
    let whole = whole.drop { $0 == "0" }
    var fraction = fraction[...]
    while fraction.last == "0" { fraction.removeLast() }
    return (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
