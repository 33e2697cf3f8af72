internal import Procurement
internal import Yams

/// Turns what Yams read into nodes, and refuses on the way what is no part of Probity's YAML.
struct YAMLTree {
  private let text: MaskedText
  private let file: String
  private var isSound = true

  /// The root with all below it, or `nil` where something was refused; the log then says what.
  static func root(
    _ root: Yams.Node, of text: MaskedText, file: String, log: inout DiagnosticLog
  ) -> YAMLNode? {
    var tree = YAMLTree(text: text, file: file)
    let node = tree.node(root, log: &log)
    return tree.isSound ? node : nil
  }

  private init(text: MaskedText, file: String) {
    self.text = text
    self.file = file
  }

  private mutating func node(
    _ node: Yams.Node, log: inout DiagnosticLog
  ) -> YAMLNode {
    let location = text.place(node.mark, file: file)
    switch node {
    case .scalar(let scalar):
      let isQuoted = scalar.style != .plain && scalar.style != .any
      let value = value(of: scalar, at: location, log: &log)
      return YAMLNode(.scalar(value, isQuoted: isQuoted), at: location)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence { items.append(self.node(item, log: &log)) }
      return YAMLNode(.sequence(items), at: location)
    case .mapping(let mapping):
      return YAMLNode(.mapping(entries(of: mapping, log: &log)), at: location)
    case .alias:
      isSound = false
      Indicator.anchorOrAlias.report(at: location, log: &log)
    }
    return YAMLNode(.sequence([]), at: location)
  }

  private mutating func entries(
    of mapping: Yams.Node.Mapping, log: inout DiagnosticLog
  ) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var places: [String: SourceLocation] = [:]
    for (key, value) in mapping {
      let location = text.place(key.mark, file: file)
      guard case .scalar(let scalar) = key else {
        isSound = false
        Indicator.collectionKey.report(at: location, log: &log)
        continue
      }
      let name = self.value(of: scalar, at: location, log: &log)
      if name == "<<", scalar.style == .plain {
        isSound = false
        log.report(
          .yamlAlias, "merge keys are not read", at: location,
          hint: "write the keys out; put a key that is \"<<\" in quotes")
      }
      if let first = places[name] {
        isSound = false
        log.report(
          .yamlSyntax, "the key \(Diagnostic.quoted(name)) is given twice", at: location,
          hint: "keep one of the two",
          related: [Diagnostic.Related("first given here", at: first)])
      } else {
        places[name] = location
      }
      entries.append(
        YAMLNode.Entry(
          key: name, keyLocation: location, value: node(value, log: &log)))
    }
    return entries
  }

  /// The text of a single value as it stands in the file.
  private mutating func value(
    of scalar: Yams.Node.Scalar, at location: SourceLocation, log: inout DiagnosticLog
  ) -> String {
    if scalar.style == .plain, let indicator = MaskedText.indicator(of: scalar.string) {
      isSound = false
      indicator.report(at: location, log: &log)
    }
    let value = text.restored(scalar.string)
    // Only an escape (`"\e"`) can have brought one in.
    if scalar.style == .doubleQuoted,
      let stranger = value.unicodeScalars.first(where: { !CharacterCheck.belongs($0) })
    {
      isSound = false
      let code = hexadecimal(stranger.value, digits: 4)
      log.report(
        .yamlWrongValue, "the text holds the character U+\(code), which cannot be printed",
        at: location, hint: "leave the escape out")
    }
    return value
  }
}
