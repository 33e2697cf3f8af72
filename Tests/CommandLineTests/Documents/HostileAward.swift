import Foundation
import TestSupport

/// A fixture in which every text that a person can write tries to be more than text.
enum HostileAward {
  /// What names hold; what does not show is refused in them.
  static let name =
    "=cmd()|x`y` <script>alert(1)</script> ]]> \"q\" 'a' [l](javascript:1) ![i](u) <img src=x "
    + "onerror=y> &amp; {{title}} {{{title}}} --> <!-- <![CDATA[ \\ | # -"

  /// What longer texts hold beside it: marks of direction, a control character, a line of its own.
  static let acting = " \u{202E}\u{2066}\u{1}\u{2028}\n\n+1 "

  private static let longTexts: Set = ["evidence", "reason", "wording"]
  private static let columns: Set = longTexts.union([
    "accountable", "address", "associated", "bidder", "clause", "connected", "description",
    "frequency", "identifier", "measure", "members", "provider", "unit",
  ])
  private static let keys =
    "address|criteria-published-at|event|explanation|identifier|legal-basis|name|no-answer|procedure"
    + "|reason|role|source|subject|text|title"

  /// The files of a fixture, made hostile.
  static func files(of fixture: String) throws -> [String: String?] {
    let folder = Golden.project.appendingPathComponent("fixtures/\(fixture)")
    var files: [String: String?] = [:]
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let place = folder.appendingPathComponent(file)
      if file.hasSuffix(".csv") {
        // What backs a saving is one of three words.
        let kept: Set = file == "savings.csv" ? ["evidence"] : []
        files[file] = table(try String(contentsOf: place, encoding: .utf8), except: kept)
      } else if file.hasSuffix(".yaml") {
        files[file] = settings(try String(contentsOf: place, encoding: .utf8))
      }
    }
    return files
  }

  /// A cell as CSV holds any text.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  private static func table(_ text: String, except kept: Set<String>) -> String {
    let rows = rows(of: text)
    let head = rows.first ?? []
    let hostile = rows.dropFirst().map { row in
      zip(head, row).map { column, cell in
        guard columns.contains(column), !kept.contains(column), !cell.isEmpty else { return cell }
        return name + (longTexts.contains(column) ? acting : " ") + cell
      }
    }
    return ([head] + hostile).map { $0.map(quoted).joined(separator: ",") + "\n" }.joined()
  }

  /// The rows of a CSV text.
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = [[""]]
    var isQuoted = false
    for scalar in text.unicodeScalars where scalar != "\r" {
      switch scalar {
      // A doubled quote leaves the cell and comes back to it.
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: rows[rows.count - 1].append("")
      case "\n" where !isQuoted: rows.append([""])
      default: rows[rows.count - 1][rows[rows.count - 1].count - 1].unicodeScalars.append(scalar)
      }
    }
    return rows.filter { $0 != [""] }
  }

  private static func settings(_ text: String) -> String {
    let value =
      "\""
      + name.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\"", with: "\\\"") + "\""
    let template = "$1" + NSRegularExpression.escapedTemplate(for: value)
    func replacing(_ pattern: String, in text: String) -> String {
      text.replacingOccurrences(of: pattern, with: template, options: .regularExpression)
    }
    let folded = replacing(
      #"(?m)(^ *(?:reason|subject): )>\n(?: {2,}.*(?:\n(?= {2,})|$))+"#, in: text)
    return folded.components(separatedBy: "\n").map { line in
      // These say which of several words, not what a person thinks of.
      if line.hasPrefix("#") || line.contains("check:") || line.contains("subject: services") {
        return line
      }
      if line.contains("{") { return replacing(#"(\b(?:\#(keys)): )[^,}"]+"#, in: line) }
      let key = replacing(#"^( *(?:- )?(?:\#(keys)): )[^"].*$"#, in: line)
      return replacing(#"^( +- )[A-Z][^:]*$"#, in: replacing(#"^( +\d: ).+$"#, in: key))
    }.joined(separator: "\n")
  }
}
