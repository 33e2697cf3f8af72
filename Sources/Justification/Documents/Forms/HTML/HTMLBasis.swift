internal import Procurement

extension HTMLPage {
  /// The basis of every figure, with its places and the way back.
  mutating func bases() {
    if basis.entries.isEmpty { return }
    line("section", [("class", "bases"), ("aria-labelledby", "basis")]) { page in
      page.line("h2", [("id", "basis")]) { $0.text(DocumentWords.basisHeading) }
      page.line("p") { $0.text(DocumentWords.basisIntroduction) }
      page.line("ol") { page in
        for (place, figure) in page.basis.entries.enumerated() {
          page.entry(figure, label: page.basis.labels[place], number: place + 1)
        }
      }
    }
  }

  private mutating func entry(_ figure: Figure, label: String, number: Int) {
    line("li", [("id", "basis-\(number)")]) { page in
      page.element("a", [("class", "back"), ("href", "#figure-\(number)")]) { $0.isolated(label) }
      page.text(": ")
      page.isolated(DocumentWords.sentence(figure.basis))
      if figure.sources.isEmpty { return }
      page.text(" Rests on ")
      for (place, source) in figure.sources.enumerated() {
        if place > 0 { page.text(", ") }
        page.element("code") { $0.isolated(source.description) }
        if let path = source.path {
          page.text(" ")
          page.element("code") { $0.isolated(path) }
        }
      }
      page.text(".")
    }
  }
}
