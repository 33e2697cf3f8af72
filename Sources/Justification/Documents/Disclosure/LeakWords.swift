/// A text as its words and numbers, so that what must not be said is found however it is set.
///
/// Words are in small letters. A number is one word in its plain form, without groups, needless zeros or
/// a sign: `10,569,913.070`, `10 569 913.07` with hard blanks and `£10.569.913,07` are all `10569913.07`.
struct LeakWords {
  /// The words, in order.
  private(set) var words: [String] = []
  /// Numbers with ordinary blanks between their groups, read as one: `10 569 913.07`.
  ///
  /// They may as well be several, so that their parts are among the words too.
  private(set) var spacedNumbers: [String] = []

  /// The words of a text, in time proportional to its length.
  init(_ text: String) {
    let scalars = text.unicodeScalars.map(LeakWords.plainDigit)
    var word = ""
    var place = 0
    while place < scalars.count {
      let scalar = scalars[place]
      if LeakWords.isDigit(scalar) {
        end(&word)
        if let number = LeakWords.spacedNumber(scalars, from: place) {
          spacedNumbers.append(number)
        }
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

  /// A digit of any script as the one that everybody reads.
  private static func plainDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard !scalar.isASCII, scalar.properties.numericType == .decimal,
      let value = scalar.properties.numericValue, (0...9).contains(value)
    else { return scalar }
    return Unicode.Scalar(UInt8(48 + Int(value)))
  }

  /// A number of groups of three digits with one blank before each; `nil` where there is none.
  ///
  /// It looks at some groups ahead only, so that a long row of them takes no longer.
  private static func spacedNumber(_ scalars: [Unicode.Scalar], from start: Int) -> String? {
    var place = start
    func digits(atMost most: Int) -> String {
      var digits = ""
      while place < scalars.count, digits.utf8.count < most, isDigit(scalars[place]) {
        digits.unicodeScalars.append(scalars[place])
        place += 1
      }
      return digits
    }
    let first = digits(atMost: 4)
    guard first.utf8.count < 4 else { return nil }
    var whole = first
    for _ in 0..<5 where place < scalars.count && scalars[place] == " " {
      let blank = place
      place += 1
      let group = digits(atMost: 4)
      guard group.utf8.count == 3 else {
        place = blank
        break
      }
      whole += group
    }
    guard whole != first else { return nil }
    guard place < scalars.count, scalars[place] == "." || scalars[place] == "," else {
      return short(whole, "")
    }
    place += 1
    return short(whole, digits(atMost: 12))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Stands between the digits of a number: a point, a comma, or a mark of groups.
  private static let separators: Set<Unicode.Scalar> = [
    ".", ",", "'", "\u{2019}", "\u{A0}", "\u{2007}", "\u{2008}", "\u{2009}", "\u{202F}", "_",
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
