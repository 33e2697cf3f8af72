internal import Procurement

/// Contract types as people write them: `Joint venture`, `fixed_term`, `FRAMEWORK`.
enum WrittenContractType {
  /// The type under its name in lower case with hyphens, or `nil` where none is written; the log says
  /// why.
  ///
  /// Types that are not known everywhere are kept: the rubric may declare them.
  static func read(
    _ text: String, as what: String = "contract type", at location: SourceLocation,
    log: inout DiagnosticLog
  ) -> Sourced<ContractType>? {
    guard let name = Identifier.read(text, as: what, at: location, log: &log) else { return nil }
    return Sourced(ContractType(rawValue: normalised(name.value)), at: location)
  }

  /// Lower case, with one hyphen for each run of blanks, hyphens and underscores.
  static func normalised(_ name: String) -> String {
    var words: [String] = [""]
    for scalar in name.lowercased().unicodeScalars {
      if WrittenSpace.isBlank(scalar) || scalar == "-" || scalar == "_" || scalar == "‑" {
        if words[words.count - 1] != "" { words.append("") }
      } else {
        words[words.count - 1].unicodeScalars.append(scalar)
      }
    }
    if words[words.count - 1] == "" { words.removeLast() }
    return words.joined(separator: "-")
  }
}
