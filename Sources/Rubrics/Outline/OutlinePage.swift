/// Lines of at most 100 columns.
struct OutlinePage {
  /// The columns of a line.
  static let width = 100

  private var lines: [String] = []

  /// The page, with a line break at its end.
  var text: String { lines.joined(separator: "\n") + "\n" }

  /// Adds an empty line.
  mutating func addBlank() { lines.append("") }

  /// Adds a text, on as many lines as it needs.
  mutating func add(_ text: String) { add(text, under: nil, indentation: 0) }

  /// Adds a text that begins at a column, beside its name.
  ///
  /// - Parameters:
  ///   - text: the text; it goes on at the same column.
  ///   - name: what stands before it on its first line.
  ///   - indentation: the columns before it.
  mutating func add(_ text: String, under name: String?, indentation: Int) {
    let margin = String(repeating: " ", count: indentation)
    var line = OutlinePage.printable(name ?? "")
    if line.count >= indentation, !line.isEmpty {
      line += " "
    } else {
      line += margin.dropFirst(line.count)
    }
    var isEmpty = true
    for word in words(of: text, longest: OutlinePage.width - indentation) {
      if !isEmpty, line.count + 1 + word.count > OutlinePage.width {
        lines.append(line)
        (line, isEmpty) = (margin, true)
      } else if isEmpty, line.count + word.count > OutlinePage.width {
        lines.append(String(line.reversed().drop { $0 == " " }.reversed()))
        line = margin
      }
      line += isEmpty ? word : " " + word
      isEmpty = false
    }
    lines.append(line)
  }

  /// The words, those longer than a line cut into pieces.
  private func words(of text: String, longest: Int) -> [String] {
    OutlinePage.printable(text).split(separator: " ").flatMap { word in
      var pieces: [String] = []
      var rest = word
      while rest.count > longest {
        pieces.append(String(rest.prefix(longest)))
        rest = rest.dropFirst(longest)
      }
      return pieces + [String(rest)]
    }
  }

  /// The text without characters that steer a terminal or break the line.
  private static func printable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      case .format: continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
