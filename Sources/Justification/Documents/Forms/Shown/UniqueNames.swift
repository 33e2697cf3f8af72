/// Gives names that are used once: ids in a page, names of files.
struct UniqueNames {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]

  /// Names of which these are taken from the start.
  init(taken: some Sequence<String> = []) { self.taken = Set(taken) }

  /// The wanted name, or with a number behind it where it is taken: `scores-2`.
  mutating func name(_ wanted: String) -> String {
    var name = wanted
    // Counts go on from the last, so that ten thousand headings of one name take no longer than others.
    while !taken.insert(name).inserted {
      let count = counts[wanted, default: 1] + 1
      counts[wanted] = count
      name = "\(wanted)-\(count)"
    }
    return name
  }

  /// The text as a name: its small Latin letters and digits with hyphens between, not over 60 of them.
  static func slug(_ text: String, or other: String) -> String {
    var slug = ""
    for character in text.prefix(1000).lowercased() {
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      if isPlain {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
      if slug.utf8.count == 60 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? other : slug
  }
}
