extension HTMLPage {
  /// A block; `place` is its place among the document's.
  mutating func block(_ block: Block, at place: Int) {
    switch block {
    case .heading: if let heading = headings[place] { self.heading(heading) }
    case .paragraph(let runs):
      if !runs.isBlank { line("p") { $0.runs(runs) } }
    case .notice(let runs):
      line("div", [("class", "notice"), ("role", "note")]) { $0.element("p") { $0.runs(runs) } }
    case .list(let items, let isOrdered): list(items, isOrdered: isOrdered)
    case .facts(let facts): self.facts(facts)
    case .table(let table): self.table(table)
    case .picture(let picture): self.picture(picture)
    case .signOff(let roles): signOff(roles)
    }
  }

  private mutating func list(_ items: [[TextRun]], isOrdered: Bool) {
    if items.isEmpty { return }
    line(isOrdered ? "ol" : "ul") { page in
      for item in items { page.line("li") { $0.runs(item) } }
    }
  }

  private mutating func facts(_ facts: [Fact]) {
    if facts.isEmpty { return }
    line("dl") { page in
      for fact in facts {
        page.line("div") { page in
          page.element("dt") { $0.text(fact.name) }
          page.element("dd") { $0.runs(fact.value) }
        }
      }
    }
  }

  private mutating func picture(_ picture: Picture) {
    let name = UniqueNames.slug(picture.name, or: "picture")
    let title = id("picture-\(name)")
    let description = id("picture-\(name)-description")
    line("figure") { page in
      page.line("figcaption", [("id", title)]) { $0.text(picture.title) }
      page.line(
        "div",
        [("class", "picture"), ("role", "region"), ("tabindex", "0"), ("aria-labelledby", title)]
      ) { $0.markup.picture(picture.svg, labelledBy: title, describedBy: description) }
      page.line("ul", [("id", description)]) { page in
        for line in picture.description {
          page.element("li") { $0.isolated(line) }
        }
      }
    }
  }
}
