internal import Procurement

/// What of YAML is refused for its cost or its surprise.
enum Indicator {
  case anchorOrAlias
  case collectionKey
  case explicitKey
  case tag

  /// Reports that it stands at a place.
  func report(at location: SourceLocation, log: inout DiagnosticLog) {
    switch self {
    case .anchorOrAlias:
      log.report(
        .yamlAlias, "anchors and aliases are not read", at: location,
        hint: "write the value out; put a text that starts with \"&\" or \"*\" in quotes")
    case .collectionKey:
      log.report(
        .yamlWrongShape, "a key must be a single value", at: location,
        hint: "quote the key if it holds brackets or braces")
    case .explicitKey:
      log.report(
        .yamlSyntax, "keys are not written with a question mark before them", at: location,
        hint: "write `key: value`; put a text that starts with \"? \" in quotes")
    case .tag:
      log.report(
        .yamlTag, "tags are not read", at: location,
        hint: "leave the tag out; put a text that starts with \"!\" in quotes")
    }
  }
}
