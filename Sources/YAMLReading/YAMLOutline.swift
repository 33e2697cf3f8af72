internal import Procurement
internal import Yams

/// A first run of the parser that sees braces as brackets.
///
/// In braces, a list or map without a colon (`{[a], [b]}`) is a key, and Yams compares such keys in
/// exponential time. In brackets it is an item and costs nothing, so that it can be found and refused
/// here, before the run that matters.
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

  /// Whether no list or map stands where a key belongs; the log names those that do.
  func isSound(file: String, log: inout DiagnosticLog) -> Bool {
    root.map { isSound($0, file: file, log: &log) } ?? true
  }

  private func isSound(_ node: Yams.Node, file: String, log: inout DiagnosticLog) -> Bool {
    var isSound = true
    switch node {
    case .scalar, .alias: break
    case .mapping(let mapping):
      // The keys are single values: ``MaskedText`` hides the colons that make others.
      for (_, value) in mapping {
        if !self.isSound(value, file: file, log: &log) { isSound = false }
      }
    case .sequence(let sequence):
      let isInBraces = isInBraces(node)
      for item in sequence {
        if isInBraces, case .sequence = item {
          Indicator.collectionKey.report(at: text.place(item.mark, file: file), log: &log)
          isSound = false
        }
        if !self.isSound(item, file: file, log: &log) { isSound = false }
      }
    }
    return isSound
  }

  private func isInBraces(_ node: Yams.Node) -> Bool {
    node.mark.map { braces.contains(ScalarPlace(line: $0.line, column: $0.column)) } ?? false
  }
}
