extension HTMLPage {
  /// Runs of text, each figure a link to its basis.
  mutating func runs(_ runs: [TextRun]) {
    for run in runs {
      guard let figure = run.figure else {
        styled(run)
        continue
      }
      let number = basis.number(of: figure)
      // The first figure of a basis is where the list of bases leads back to.
      let isFirst = linked.insert(number).inserted
      element(
        "a",
        [
          ("class", "figure"), ("id", isFirst ? "figure-\(number)" : nil),
          ("href", "#basis-\(number)"), ("data-basis", "\(number)"),
          ("data-pointer", figure.pointer),
        ]
      ) { $0.styled(run) }
    }
  }

  private mutating func styled(_ run: TextRun) {
    switch run.style {
    case .plain: foreign(run)
    case .strong: element("strong") { $0.foreign(run) }
    case .code: element("code") { $0.foreign(run) }
    case .withheld: element("span", [("class", "withheld")]) { $0.text(run.shown) }
    }
  }

  /// A name in Hebrew or Arabic sets its own direction and leaves that of what stands around it.
  private mutating func foreign(_ run: TextRun) {
    if run.isForeign { isolated(run.text) } else { text(run.text) }
  }

  /// Text that may be written from right to left, set apart from what stands around it.
  mutating func isolated(_ text: String) { element("bdi") { $0.text(text) } }
}
