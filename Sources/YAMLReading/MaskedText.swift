internal import Procurement

/// A text in which YAML's costly indicators are masked before the parser sees it.
///
/// A few nested aliases cost a parser exponential time, explicit keys (`? `) quadratic time, and lists
/// or maps as keys (`[a]: b`) exponential time again, so none may reach it. Telling an alias from an
/// asterisk in a text takes a parser, though. So every `&`, `*`, `!` and `?` becomes a character that
/// Unicode keeps from texts (``CharacterCheck`` refuses it) and that means nothing to the parser, and
/// so does a colon that could end a list as a key. What was an indicator then shows in a plain value,
/// where no such character may stand, and is refused there; all others are put back.
///
/// The three separators U+0085, U+2028 and U+2029 are masked too: they end a line for the parser, but
/// not for an editor.
struct MaskedText {
  /// What the parser reads.
  private(set) var masked: String

  /// Just past the last character, in the file.
  private let end: ScalarPlace
  /// How often a key has been marked.
  private var rounds = 0
  /// The columns at which marks were put, line by line, as the parser counts.
  private var marks: [Int: [Int]] = [:]

  /// Masks a text.
  init(_ text: String) {
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(text.utf8.count)
    var line = LineSoFar()
    var end = ScalarPlace()
    for scalar in text.unicodeScalars {
      let endsCollectionKey = scalar == ":" && line.mayEndCollection
      scalars.append(
        endsCollectionKey ? MaskedText.colonMask : MaskedText.masks[scalar] ?? scalar)
      line.add(scalar)
      end.pass(scalar)
    }
    masked = String(scalars)
    self.end = end
  }

  /// What stands in a line so far, as far as it bears on keys that are lists or maps.
  private struct LineSoFar {
    private var last: Unicode.Scalar?
    private var mayHoldCollection = false

    /// Whether a list or map may have begun in this line, and a bracket stands last.
    var mayEndCollection: Bool { mayHoldCollection && (last == "]" || last == "}") }

    mutating func add(_ scalar: Unicode.Scalar) {
      switch scalar {
      case " ", "\t": return
      case "\n", "\r": self = LineSoFar()
      case "[", "{":
        // After anything but an indicator the bracket belongs to a text, as in
        // `unit price [GBP]: Rate`, or is a syntax error.
        switch last {
        case nil, "[", "{", ",", ":", "-", "?", "\"", "'": mayHoldCollection = true
        default: break
        }
        last = scalar
      default: last = scalar
      }
    }
  }

  /// A text from the parser as it stands in the file.
  func restored(_ text: String) -> String {
    // The lead bytes of the masks; few texts have any.
    guard text.utf8.contains(where: { $0 >= 0xF0 }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != MaskedText.keyMark {
      scalars.append(MaskedText.originals[scalar] ?? scalar)
    }
    return String(scalars)
  }

  /// What a plain value was before it was masked, where it is no text.
  static func indicator(of plain: String) -> Indicator? {
    guard plain.utf8.contains(where: { $0 >= 0xF0 }) else { return nil }
    let scalars = Array(plain.unicodeScalars.drop { $0 == keyMark })
    switch scalars.first.flatMap({ originals[$0] }) {
    case "&", "*": return .anchorOrAlias
    case "!": return .tag
    // `?word` is a text, `? word` an explicit key.
    case "?" where scalars.count == 1 || scalars[1] == " ": return .explicitKey
    default: break
    }
    let endsCollectionKey = scalars.indices.contains { index in
      scalars[index] == colonMask && (index + 1 == scalars.count || scalars[index + 1] == " ")
    }
    return endsCollectionKey ? .collectionKey : nil
  }

  /// What probably led to a syntax error at a place: an indicator at the place itself, or where a
  /// value begins in the same line or the one above.
  func suspect(line: Int, column: Int) -> (indicator: Indicator, line: Int, column: Int)? {
    let lines = masked.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
    guard lines.indices.contains(line - 1) else { return nil }
    let here = lines[line - 1].dropFirst(column - 1)
    if here.first == MaskedText.colonMask { return (.collectionKey, line, column) }
    for (number, end) in [(line, column), (line - 1, Int.max)] where number > 0 {
      if let found = MaskedText.beginningOfValue(in: lines[number - 1].prefix(end)) {
        return (found.indicator, number, found.column)
      }
    }
    return nil
  }

  private static func beginningOfValue(
    in line: Substring.UnicodeScalarView
  ) -> (indicator: Indicator, column: Int)? {
    var quote: Unicode.Scalar?
    var isBeginning = true
    for (offset, scalar) in line.enumerated() {
      if let open = quote {
        if scalar == open { quote = nil }
        continue
      }
      switch originals[scalar] ?? scalar {
      case "&" where isBeginning, "*" where isBeginning: return (.anchorOrAlias, offset + 1)
      case "!" where isBeginning: return (.tag, offset + 1)
      case "?" where isBeginning: return (.explicitKey, offset + 1)
      case "\"" where isBeginning, "'" where isBeginning: quote = scalar
      case ":", "-", ",", "[", "{": isBeginning = true
      case " ", "\t": break
      default: isBeginning = false
      }
    }
    return nil
  }

  /// A place that the parser names, as it is in the file.
  func place(line: Int, column: Int, file: String) -> SourceLocation {
    // At the end the parser sees a line end, be it there or not.
    if line > end.line { return SourceLocation(file: file, line: end.line, column: end.column) }
    let before = marks[line, default: []].count { $0 < column }
    return SourceLocation(file: file, line: line, column: column - before)
  }

  /// The character at a place that the parser names, as it is in the file.
  func character(line: Int, column: Int) -> Unicode.Scalar? {
    let index = index(line: line, column: column)
    guard index < masked.unicodeScalars.endIndex else { return nil }
    let scalar = masked.unicodeScalars[index]
    return MaskedText.originals[scalar] ?? scalar
  }

  /// Where in ``masked`` a place is that the parser names, or the end.
  private func index(line: Int, column: Int) -> String.Index {
    let wanted = ScalarPlace(line: line, column: column)
    var place = ScalarPlace()
    return masked.unicodeScalars.indices.first { index in
      if place == wanted { return true }
      place.pass(masked.unicodeScalars[index])
      return false
    } ?? masked.endIndex
  }

  // MARK: - Keys given twice

  private static let maximumRounds = 8

  /// Whether another key may be marked; each costs one more run of the parser.
  var canMarkKey: Bool { rounds < MaskedText.maximumRounds }

  /// Makes the key at a place different from all others, as far as the parser sees.
  mutating func markKey(line: Int, column: Int) {
    rounds += 1
    var scalars = masked.unicodeScalars
    var index = index(line: line, column: column)
    var markColumn = column
    if index < scalars.endIndex, scalars[index] == "\"" || scalars[index] == "'" {
      index = scalars.index(after: index)
      markColumn += 1
    }
    // Of equal keys each gets another number of marks.
    scalars.insert(contentsOf: repeatElement(MaskedText.keyMark, count: rounds), at: index)
    masked = String(scalars)
    let moved = marks[line, default: []].map { $0 >= markColumn ? $0 + rounds : $0 }
    marks[line] = moved + (0..<rounds).map { markColumn + $0 }
  }

  // MARK: - The masks

  private static let keyMark: Unicode.Scalar = "\u{8FFFE}"
  private static let colonMask: Unicode.Scalar = "\u{9FFFE}"

  private static let masks: [Unicode.Scalar: Unicode.Scalar] = [
    "&": "\u{1FFFE}", "*": "\u{2FFFE}", "!": "\u{3FFFE}", "?": "\u{4FFFE}",
    "\u{85}": "\u{5FFFE}", "\u{2028}": "\u{6FFFE}", "\u{2029}": "\u{7FFFE}",
  ]

  private static let originals: [Unicode.Scalar: Unicode.Scalar] = {
    var originals: [Unicode.Scalar: Unicode.Scalar] = [colonMask: ":"]
    for (original, mask) in masks { originals[mask] = original }
    return originals
  }()
}
