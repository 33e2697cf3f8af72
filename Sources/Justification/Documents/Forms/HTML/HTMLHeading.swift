/// A heading of a page.
struct HTMLHeading {
  /// Its id.
  let id: String
  /// How deep it stands, from 1 below the title.
  let depth: Int
  /// Its text.
  let runs: [TextRun]

  /// The headings of a document that have something to be seen, by their places among the blocks.
  static func all(of document: Document, ids: inout UniqueNames) -> [Int: HTMLHeading] {
    var headings: [Int: HTMLHeading] = [:]
    var depths = HeadingDepths()
    for (place, block) in document.blocks.enumerated() {
      guard case .heading(let level, let runs) = block, !runs.isBlank else { continue }
      let id = ids.name(UniqueNames.slug(runs.text, or: "section"))
      headings[place] = HTMLHeading(id: id, depth: depths.depth(of: level), runs: runs)
    }
    return headings
  }
}

extension HTMLPage {
  /// The contents: the headings of the two highest levels, and the list of bases.
  mutating func contents() {
    var entries = document.blocks.indices.compactMap { headings[$0] }.filter { $0.depth <= 2 }
    if !basis.entries.isEmpty {
      entries.append(
        HTMLHeading(id: "basis", depth: 1, runs: .plain(DocumentWords.basisHeading)))
    }
    if entries.isEmpty { return }
    line("nav", [("aria-labelledby", "contents")]) { page in
      page.line("h2", [("id", "contents")]) { $0.text("Contents") }
      page.line("ul") { page in
        var rest = entries[...]
        while let entry = rest.popFirst() {
          let parts = rest.prefix { $0.depth > 1 }
          rest = rest.dropFirst(parts.count)
          page.line("li") { page in
            page.entry(entry)
            if parts.isEmpty { return }
            page.line("ul") { page in
              for part in parts { page.line("li") { $0.entry(part) } }
            }
          }
        }
      }
    }
  }

  private mutating func entry(_ heading: HTMLHeading) {
    element("a", [("href", "#\(heading.id)")]) { $0.text(heading.runs.shownLine) }
  }

  /// A heading in its place.
  mutating func heading(_ heading: HTMLHeading) {
    let names: [StaticString] = ["h2", "h3", "h4", "h5"]
    line(names[min(heading.depth, names.count) - 1], [("id", heading.id)]) {
      $0.runs(heading.runs)
    }
  }
}
