import Procurement

/// A text with numbered markers in it, which say where a diagnostic belongs.
///
/// `weight: 1️⃣sixty` is the text `weight: sixty` with the place 1 at `sixty`.
struct MarkedText {
  private static let markers: [Character] = ["0️⃣", "1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]

  /// The text without its markers.
  let text: String
  /// The place of each marker, as `line:column`.
  let places: [Character: String]

  init(_ marked: String) {
    var text = ""
    var places: [Character: String] = [:]
    var (line, column) = (1, 1)
    for character in marked {
      if MarkedText.markers.contains(character) {
        places[character] = "\(line):\(column)"
        continue
      }
      text.append(character)
      if character == "\n" {
        (line, column) = (line + 1, 1)
      } else {
        column += character.unicodeScalars.count
      }
    }
    self.text = text
    self.places = places
  }
}

/// A diagnostic that a test expects at a marker.
struct Finding {
  let marker: Character
  let kind: DiagnosticKind
  let message: String

  init(_ marker: Character, _ kind: DiagnosticKind, _ message: String) {
    self.marker = marker
    self.kind = kind
    self.message = message
  }

  /// The diagnostic as ``Diagnostic/text`` writes it.
  func text(in marked: MarkedText) -> String {
    "rubric.yaml:\(marked.places[marker] ?? "no such marker") \(kind.code) \(message)"
  }
}
