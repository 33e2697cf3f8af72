/// HTML made of the program's own elements and of text, and of nothing else.
///
/// Names of elements and attributes are literals of this program; everything that comes from a document
/// goes through ``text(_:)`` or stands as the value of an attribute, and neither can end.
struct HTMLMarkup {
  /// An attribute; left out where it has no value.
  typealias Attribute = (name: StaticString, value: String?)

  /// The markup so far.
  private(set) var bytes: [UInt8] = []

  /// Opens an element.
  mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
    write("<\(name)")
    for attribute in attributes {
      guard let value = attribute.value else { continue }
      write(" \(attribute.name)=\"")
      write(MarkupText.escaped(value))
      write("\"")
    }
    write(">")
  }

  /// Closes it.
  mutating func close(_ name: StaticString) { write("</\(name)>") }

  /// Text, with a line break where it has one.
  mutating func text(_ text: String) {
    for (number, line) in ShownText.lines(of: text).enumerated() {
      if number > 0 { write("<br>") }
      write(MarkupText.escaped(line))
    }
  }

  /// A line break in the markup, for those who read it.
  mutating func newLine() { write("\n") }

  /// Markup of the program's own.
  mutating func literal(_ markup: StaticString) { write("\(markup)") }

  /// A picture's `svg` element, drawn by the program, with what names and describes it.
  mutating func picture(_ svg: String, labelledBy label: String, describedBy description: String) {
    let start = "<svg"
    let tag = svg.prefix { $0 != ">" }
    guard svg.hasPrefix(start), !tag.contains(" role=") else { return write(svg) }
    write("\(start) role=\"img\" aria-labelledby=\"")
    write(MarkupText.escaped(label))
    write("\" aria-describedby=\"")
    write(MarkupText.escaped(description))
    write("\"")
    write(String(svg.dropFirst(start.count)))
  }

  private mutating func write(_ markup: String) { bytes += markup.utf8 }
}
