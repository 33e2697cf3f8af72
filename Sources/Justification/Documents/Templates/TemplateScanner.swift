internal import Procurement

/// Takes a template apart into its tags and its lines, with their places.
///
/// It goes by the same characters as Mustache: a brace with an accent on it is no brace.
struct TemplateScanner {
  /// A character of a line; ``TemplateScanner/tagMark`` where a tag shows a field.
  struct Place {
    let character: Character
    /// From 1, in Unicode scalars.
    let column: Int
  }

  /// Stands for a tag that shows a field.
  static let tagMark: Character = "\u{FFFC}"

  /// The tags, in order; comments are left out.
  private(set) var tags: [TemplateTag] = []
  /// What stands in each line beside tags and comments; the first is line 1.
  private(set) var lines: [[Place]] = [[]]

  private let characters: [Character]
  private let file: String
  private var position = 0
  private var column = 1

  /// Scans a template, whose lines end in line feeds.
  init(_ text: String, file: String) {
    self.characters = Array(text)
    self.file = file
    while position < characters.count {
      if stands("{{") { readTag() } else { step(intoLine: true) }
    }
  }

  private mutating func readTag() {
    let place = SourceLocation(file: file, line: lines.count, column: column)
    let start = position
    let isComment = start + 2 < characters.count && characters[start + 2] == "!"
    let isTriple = start + 2 < characters.count && characters[start + 2] == "{"
    let end = isTriple ? "}}}" : "}}"
    skip(2)
    let first = position
    while position < characters.count, !stands(end), isComment || characters[position] != "\n" {
      step(intoLine: false)
    }
    let content = String(characters[first..<position])
    guard stands(end) else {
      let mark = TemplateTag.Mark.broken("the tag is not closed on its line")
      return tags.append(TemplateTag(mark: mark, name: "", place: place, isAlone: false))
    }
    skip(end.count)
    if isComment { return }
    let (mark, name) = TemplateTag.read(content)
    if mark == .variable {
      lines[lines.count - 1].append(Place(character: TemplateScanner.tagMark, column: place.column))
    }
    tags.append(
      TemplateTag(
        mark: mark, name: name, place: place, isAlone: isAlone(from: start, to: position)))
  }

  private func stands(_ text: String) -> Bool {
    characters[position...].starts(with: text)
  }

  private mutating func skip(_ count: Int) { for _ in 0..<count { step(intoLine: false) } }

  private mutating func step(intoLine: Bool) {
    let character = characters[position]
    position += 1
    if character == "\n" {
      lines.append([])
      column = 1
      return
    }
    if intoLine {
      lines[lines.count - 1].append(Place(character: character, column: column))
    }
    column += character.unicodeScalars.count
  }

  /// Whether there are only blanks around, up to the ends of the line.
  private func isAlone(from start: Int, to end: Int) -> Bool {
    var left = start
    while left > 0, isBlank(characters[left - 1]) { left -= 1 }
    var right = end
    while right < characters.count, isBlank(characters[right]) { right += 1 }
    return (left == 0 || characters[left - 1] == "\n")
      && (right == characters.count || characters[right] == "\n")
  }

  private func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
}
