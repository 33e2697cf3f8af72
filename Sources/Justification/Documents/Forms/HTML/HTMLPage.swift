/// A document on its way to a page.
struct HTMLPage {
  /// What is written so far.
  var markup = HTMLMarkup()

  let document: Document
  let basis: BasisIndex
  /// The headings that readers see, each at its place among the blocks.
  let headings: [Int: HTMLHeading]
  /// The bases of which a figure is shown already.
  var linked: Set<Int> = []
  /// The ids of the page.
  private var ids: UniqueNames

  init(_ document: Document) {
    self.document = document
    self.basis = BasisIndex(document)
    let numbers = basis.entries.indices.map { $0 + 1 }
    var ids = UniqueNames(
      taken: ["main", "contents", "basis"] + numbers.flatMap { ["basis-\($0)", "figure-\($0)"] })
    self.headings = HTMLHeading.all(of: document, ids: &ids)
    self.ids = ids
  }

  /// Writes the whole page.
  mutating func write() {
    markup.literal("<!DOCTYPE html>\n")
    element("html", [("lang", "en-GB")]) { page in
      page.head()
      page.line("body") { page in
        page.line("a", [("class", "skip"), ("href", "#main")]) { $0.text("Skip to the content") }
        page.header()
        page.contents()
        page.line("main", [("id", "main")]) { page in
          for (place, block) in page.document.blocks.enumerated() { page.block(block, at: place) }
          page.bases()
        }
        page.line("footer") { page in
          page.line("p") { page in
            page.text("Made by Probity: \(page.document.kind), ")
            page.element("code") { $0.text($0.document.path) }
            page.text(".")
          }
        }
      }
    }
    markup.newLine()
  }

  private mutating func head() {
    line("head") { page in
      page.markup.literal("<meta charset=\"utf-8\">\n")
      // Should text ever get out of its place, it still cannot run, load or send anything.
      page.markup.literal(
        """
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        style-src 'unsafe-inline'">\n
        """)
      page.markup.literal(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      page.line("title") { $0.markup.text($0.name) }
      page.line("style") { $0.markup.literal(HTMLStyle.text) }
    }
  }

  /// The title, or what kind of document it is where it has none.
  private var name: String {
    document.title.isBlank ? document.kind : document.title.shownLine
  }

  private mutating func header() {
    line("header") { page in
      page.line("h1") { page in
        if page.document.title.isBlank {
          page.text(page.name)
        } else {
          page.runs(page.document.title)
        }
      }
      page.line("p", [("class", "audience")]) {
        $0.text(DocumentWords.audience($0.document.audience))
      }
    }
  }

  // MARK: - Elements

  /// An element with what stands in it.
  mutating func element(
    _ name: StaticString, _ attributes: [HTMLMarkup.Attribute] = [],
    _ content: (inout HTMLPage) -> Void
  ) {
    markup.open(name, attributes)
    content(&self)
    markup.close(name)
  }

  /// The same on a line of its own.
  mutating func line(
    _ name: StaticString, _ attributes: [HTMLMarkup.Attribute] = [],
    _ content: (inout HTMLPage) -> Void
  ) {
    element(name, attributes, content)
    markup.newLine()
  }

  /// Text as text.
  mutating func text(_ text: String) { markup.text(text) }

  /// An id that nothing else of the page has.
  mutating func id(_ wanted: String) -> String { ids.name(wanted) }
}
