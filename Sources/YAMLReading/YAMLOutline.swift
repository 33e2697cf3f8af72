internal import Procurement
internal import Yams

/// A first run of the parser that sees braces as brackets.
///
/// In braces, a list or map without a colon (`{[a], [b]}`) is a key, and Yams compares such keys in
/// exponential time. In brackets it is an item and costs nothing, so that it can be found and refused
/// here, with all that nests too deeply, before the run that matters.
struct YAMLOutline {
  private let text: MaskedText
  private let root: Yams.Node?
  private let braces: Set<ScalarPlace>

  /// Runs the parser.
  ///
  /// - Throws: what Yams throws.
  init(of text: MaskedText) throws {
    var braces: Set<ScalarPlace> = []
    var scalars = String.UnicodeScalarView()
    scalars.reserveCapacity(text.masked.utf8.count)
    var place = ScalarPlace()
    for scalar in text.masked.unicodeScalars {
      if scalar == "{" { braces.insert(place) }
      scalars.append(scalar == "{" ? "[" : scalar == "}" ? "]" : scalar)
      place.pass(scalar)
    }
    self.text = text
    self.braces = braces
    root = try Yams.Parser(String(scalars)).singleRoot()
  }

  /// Whether no list or map nests too deeply or stands where a key belongs; the log names those that
  /// do.
  func isSound(file: String, log: inout DiagnosticLog) -> Bool {
    root.map { isSound($0, depth: 0, file: file, log: &log) } ?? true
  }

  private func isSound(
    _ node: Yams.Node, depth: Int, file: String, log: inout DiagnosticLog
  ) -> Bool {
    switch node {
    case .scalar, .alias: return true
    case .mapping, .sequence: break
    }
    guard depth < YAMLFile.maximumDepth else {
      reportTooDeep(at: text.place(node.mark, file: file), log: &log)
      return false
    }
    let isInBraces = isInBraces(node)
    var isSound = true
    for item in items(of: node) {
      if isInBraces, case .sequence = item {
        Indicator.collectionKey.report(at: text.place(item.mark, file: file), log: &log)
        isSound = false
      }
      // In braces each key with its value looks like a map of its own, and is none.
      let inner = isInBraces ? items(of: item) : [item]
      for node in inner where !self.isSound(node, depth: depth + 1, file: file, log: &log) {
        isSound = false
      }
    }
    return isSound
  }

  /// The items of a list, or the values of a map: its keys are single values, because
  /// ``MaskedText`` hides the colons that make others.
  private func items(of node: Yams.Node) -> [Yams.Node] {
    switch node {
    case .scalar, .alias: []
    case .sequence(let items): Array(items)
    case .mapping(let mapping): mapping.map(\.value)
    }
  }

  private func isInBraces(_ node: Yams.Node) -> Bool {
    node.mark.map { braces.contains(ScalarPlace(line: $0.line, column: $0.column)) } ?? false
  }
}
