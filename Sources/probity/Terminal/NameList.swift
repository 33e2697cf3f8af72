internal import ArgumentParser
internal import Procurement

/// Names set apart by commas, as an option takes them: `html,markdown`.
struct NameList: ExpressibleByArgument {
  /// The names, each once, in the order in which they are given.
  let names: [String]

  /// The names in an option's value.
  init?(argument: String) {
    var names: [String] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let name = String(part)
      if name.isEmpty { return nil }
      if !names.contains(name) { names.append(name) }
    }
    self.names = names
  }

  /// Refuses a name that is not among those that there are.
  func refuseUnknown(among known: [String], what: String) throws {
    for name in names where !known.contains(name) {
      throw ValidationError(
        "there is no \(what) \(Diagnostic.quoted(name)): \(NearestName.hint(for: name, among: known))"
      )
    }
  }
}
