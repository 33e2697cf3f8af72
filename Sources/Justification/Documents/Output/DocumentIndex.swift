internal import Evaluation
public import Procurement

/// The page that leads to all documents of an award, lot by lot.
public enum DocumentIndex {
  /// Its name in the output folder.
  public static let fileName = "index.html"

  /// The page.
  ///
  /// - Parameters:
  ///   - documents: the documents, each with its files.
  ///   - award: what they were made from.
  ///   - obstacles: what kept documents from being made.
  public static func file(
    of documents: [(document: Document, files: [DocumentFile])], award: AwardCase,
    obstacles: [Diagnostic]
  ) -> DocumentFile {
    let title = MarkupText.escaped(award.competition.title)
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en-GB\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<title>Award documents: \(title)</title>", "<style>\(style)</style>", "</head>", "<body>",
      "<main>", "<h1>Award documents: \(title)</h1>",
    ]
    lines += [
      "<p><strong>For officers only.</strong> This page and \(FileSums.fileName) name every bid; give them "
        + "to no bidder and do not publish them. Give out single documents to those named beside them.</p>"
    ]
    lines += notice(obstacles)
    for lot in award.lots {
      let own = documents.filter { $0.document.path.hasPrefix(lot.folder) }
      lines += section(lot, own)
    }
    lines += [
      "<p>Made by Probity \(MarkupText.escaped(award.toolVersion)). <a href=\"\(FileSums.fileName)\">"
        + "\(FileSums.fileName)</a> lists every file with its SHA-256.</p>",
      "</main>", "</body>", "</html>",
    ]
    return DocumentFile(
      path: fileName, bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
  }

  private static let style = """
    body{font-family:sans-serif;line-height:1.5;color:#1a1a1a;background:#fff;margin:1rem auto;\
    max-width:60rem;padding:0 1rem;overflow-wrap:anywhere}table{border-collapse:collapse;width:100%}\
    th,td{border:1px solid #767676;padding:.4rem;text-align:left;vertical-align:top}\
    caption{text-align:left;padding:.4rem 0}a{color:#00478f}.notice{border-left:.4rem solid #8a1c00;\
    padding:.2rem 1rem}tbody th{width:36%}td:nth-child(2){min-width:9rem}td ul{display:flex;flex-wrap:wrap;\
    gap:.3rem 1rem;list-style:none;margin:0;padding:0}td a{display:inline-block;min-height:24px;\
    min-width:24px}
    """

  private static func notice(_ obstacles: [Diagnostic]) -> [String] {
    guard !obstacles.isEmpty else { return [] }
    let items = obstacles.map { obstacle in
      let place = obstacle.location.map { "\($0): " } ?? ""
      let hint = obstacle.hint.map { "; \($0)" } ?? ""
      return "<li>\(MarkupText.escaped(place + obstacle.message + hint))</li>"
    }
    return ["<div class=\"notice\">", "<p>Documents are missing here. What keeps them back:</p>"]
      + ["<ul>"] + items + ["</ul>", "</div>"]
  }

  private static func section(
    _ lot: LotCase, _ documents: [(document: Document, files: [DocumentFile])]
  ) -> [String] {
    let id = lot.lot.lot.id
    let name = id.map { "Lot \($0)" + (lot.lot.lot.title.map { ": \($0)" } ?? "") } ?? "Documents"
    let heading = "<h2>\(MarkupText.escaped(name))</h2>"
    guard !documents.isEmpty else { return [heading, "<p>No documents.</p>"] }
    let head =
      "<tr><th scope=\"col\">Document</th><th scope=\"col\">For whom</th><th scope=\"col\">Files</th></tr>"
    let rows = documents.map { document, files in
      // What most people open comes first, and the tables, which can be many, after it.
      let ordered =
        files.filter { !$0.path.hasSuffix(".csv") } + files.filter { $0.path.hasSuffix(".csv") }
      return "<tr><th scope=\"row\">\(MarkupText.escaped(document.title.text))</th>"
        + "<td>\(MarkupText.escaped(DocumentWords.audience(document.audience)))</td><td><ul>"
        + ordered.map { link($0, of: document) }.joined() + "</ul></td></tr>"
    }
    return [
      heading, "<table>", "<caption>\(MarkupText.escaped(name)), for whom and in which files",
    ]
      + ["</caption>", "<thead>", head, "</thead>", "<tbody>"] + rows + ["</tbody>", "</table>"]
  }

  /// A link whose text is what the file's name has beyond the document's: `docx`, `scores.csv`.
  private static func link(_ file: DocumentFile, of document: Document) -> String {
    let stem = document.path + "."
    let name = String(
      file.path.hasPrefix(stem)
        ? file.path.dropFirst(stem.count)
        : file.path.split(separator: "/", omittingEmptySubsequences: true).last ?? "")
    return "<li><a href=\"\(address(file.path))\">\(MarkupText.escaped(name))</a></li>"
  }

  /// A path as a relative address: everything but letters, digits and a few signs by its code.
  private static func address(_ path: String) -> String {
    var address = ""
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789-._/".unicodeScalars.contains(scalar))
      if isPlain {
        address.unicodeScalars.append(scalar)
      } else {
        address += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return address
  }
}
