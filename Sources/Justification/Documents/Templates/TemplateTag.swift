internal import Procurement

/// A tag of a template, as it is written.
struct TemplateTag {
  /// What a tag does.
  enum Mark: Hashable {
    /// Shows a field: `{{winner}}`.
    case variable
    /// Opens a section: `{{#criteria}}`.
    case section
    /// Opens a section for what is not there: `{{^criteria}}`.
    case inverted
    /// Closes a section: `{{/criteria}}`.
    case close
    /// Something of Mustache that templates do not use, in words.
    case refused(String)
    /// Something that is no tag, in words.
    case broken(String)
  }

  /// What it does.
  let mark: Mark
  /// The field that it names.
  let name: String
  /// Where it begins.
  let place: SourceLocation
  /// Whether nothing else stands on its line.
  let isAlone: Bool

  /// What a tag does and which field it names, by what stands between the braces.
  static func read(_ content: String) -> (mark: Mark, name: String) {
    switch content.first {
    case "#": named(content.dropFirst(), .section)
    case "^": named(content.dropFirst(), .inverted)
    case "/": named(content.dropFirst(), .close)
    case "{", "&": (.refused("a field without escaping"), "")
    case ">": (.refused("another template within"), "")
    case "<", "$": (.refused("inheritance"), "")
    case "=": (.refused("other delimiters"), "")
    case "%": (.refused("a setting"), "")
    default: named(content[...], .variable)
    }
  }

  private static func named(_ content: Substring, _ mark: Mark) -> (mark: Mark, name: String) {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let name = String(content.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    if name.isEmpty { return (.broken("the tag names no field"), "") }
    if name.contains("(") { return (.refused("a function"), name) }
    if name.contains(".") { return (.refused("a name with a point"), name) }
    let isName = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    let quoted = Diagnostic.quoted(name)
    return isName ? (mark, name) : (.broken("\(quoted) is not the name of a field"), name)
  }
}
