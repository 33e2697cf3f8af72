internal import Procurement
internal import YAMLReading

/// Reads the lists of `{id, name}` in `competition.yaml`: buyers, lots and services.
enum PartiesReader {
  /// An entry of such a list.
  struct Party {
    let id: Sourced<String>
    let name: String
  }

  /// The entries of the list under `key`, and whether all of them could be read.
  ///
  /// - Parameters:
  ///   - key: `lots`.
  ///   - what: an entry in messages, "a lot".
  ///   - nameKey: the key of its name, `title`.
  ///   - fields: the competition.
  ///   - log: takes the diagnostics.
  static func read(
    _ key: String, _ what: String, _ nameKey: String, in fields: YAMLFields,
    log: inout DiagnosticLog
  ) -> (parties: [Party], isComplete: Bool) {
    var parties: [Party] = []
    var places: [String: SourceLocation] = [:]
    let items = fields.list(key, log: &log)
    for item in items {
      guard let party = party(item, what, nameKey, log: &log) else { continue }
      if let first = places[party.id.value] {
        log.report(
          .settingRepeated, "the id \(ShownValue.quoted(party.id.value)) is given to \(what) twice",
          at: party.id.source, hint: "give each its own id",
          related: [Diagnostic.Related("first given here", at: first)])
        continue
      }
      places[party.id.value] = party.id.source
      parties.append(party)
    }
    let isList = fields.node(key) == nil || !items.isEmpty || isEmptyList(fields.node(key))
    return (parties, isList && parties.count == items.count)
  }

  private static func party(
    _ node: YAMLNode, _ what: String, _ nameKey: String, log: inout DiagnosticLog
  ) -> Party? {
    guard let fields = YAMLFields(node, what: what, allowed: ["id", nameKey], log: &log) else {
      return nil
    }
    let id = fields.required("id", fields.text("id", log: &log), log: &log)
      .flatMap { Identifier.read($0.value, as: "id", at: $0.source, log: &log) }
    let name = SettingsText.requiredTitle(nameKey, in: fields, log: &log)
    guard let id, let name else { return nil }
    return Party(id: id, name: name)
  }

  private static func isEmptyList(_ node: YAMLNode?) -> Bool {
    if case .sequence(let items) = node?.content { items.isEmpty } else { false }
  }
}
