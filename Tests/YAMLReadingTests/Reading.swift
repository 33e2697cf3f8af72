import Procurement
import YAMLReading

/// What a YAML text was read as.
struct Reading {
  let root: YAMLNode?
  let diagnostics: [Diagnostic]

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    var log = DiagnosticLog()
    root = YAMLFile.read(bytes, file: "a.yaml", log: &log)
    diagnostics = log.finished()
  }

  /// The diagnostics' codes and places, `PRB1302 2:4`.
  var findings: [String] {
    diagnostics.map { diagnostic in
      guard let place = diagnostic.location else { return diagnostic.code }
      return "\(diagnostic.code) \(place.line):\(place.column)"
    }
  }

  /// The root in a compact form: texts bare, quoted ones in quotes, and `@line:column` before each.
  var places: String { root.map(Reading.places) ?? "-" }

  /// The root in a compact form without places.
  var shape: String { root.map(Reading.shape) ?? "-" }

  private static func places(_ node: YAMLNode) -> String {
    let here = "@\(node.location.line):\(node.location.column) "
    switch node.content {
    case .scalar(let text, let isQuoted): return here + (isQuoted ? "\"\(text)\"" : text)
    case .sequence(let items): return here + "[" + items.map(places).joined(separator: ", ") + "]"
    case .mapping(let entries):
      let list = entries.map { entry in
        "@\(entry.keyLocation.line):\(entry.keyLocation.column) \(entry.key): \(places(entry.value))"
      }
      return here + "{" + list.joined(separator: ", ") + "}"
    }
  }

  private static func shape(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text, let isQuoted): return isQuoted ? "\"\(text)\"" : text
    case .sequence(let items): return "[" + items.map(shape).joined(separator: ", ") + "]"
    case .mapping(let entries):
      return "{" + entries.map { "\($0.key): \(shape($0.value))" }.joined(separator: ", ") + "}"
    }
  }
}
