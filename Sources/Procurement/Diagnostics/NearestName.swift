/// Finds what a person probably meant.
public enum NearestName {
  /// The candidate that is most like `name`, where one is like enough: at most a third of its
  /// letters differ, or one of two.
  ///
  /// Letters are compared without regard to case. Of equals the first in alphabetical order. No more
  /// than `most` letters may differ.
  public static func to(
    _ name: String, among candidates: some Sequence<String>, within most: Int = .max
  ) -> String? {
    let wanted = letters(name)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let letters = letters(candidate)
      let longer = max(letters.count, wanted.count)
      // Nothing in common is not alike, however short.
      let allowed = min(max(1, longer / 3), longer - 1, most)
      guard abs(letters.count - wanted.count) <= allowed else { continue }
      let distance = distance(wanted, letters)
      guard distance <= allowed else { continue }
      if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true {
        best = (distance, candidate)
      }
    }
    return best?.name
  }

  /// A hint that names the nearest candidate, or lists them where none is near: at most twenty.
  public static func hint(
    for name: String, among candidates: some Sequence<String>
  ) -> String {
    if let nearest = to(name, among: candidates) {
      return "did you mean \(Diagnostic.quoted(nearest))?"
    }
    let all = candidates.sorted()
    if all.isEmpty { return "leave it out: nothing is allowed here" }
    let rest = all.count - listed
    let names = all.prefix(listed).joined(separator: ", ")
    return "use one of: " + names + (rest > 0 ? " and \(rest) more" : "")
  }

  private static let listed = 20

  /// What is compared; names that agree in 64 letters are alike.
  private static func letters(_ name: String) -> [Unicode.Scalar] {
    Array(name.unicodeScalars.prefix(64).flatMap(\.properties.lowercaseMapping.unicodeScalars))
  }

  /// Letters to insert, delete, replace or swap with the next (Levenshtein, with swaps).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var least = min(last[j] + (letter == other ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other {
          least = min(least, beforeLast[j - 1] + 1)
        }
        row.append(least)
      }
      (beforeLast, last) = (last, row)
    }
    return last[right.count]
  }
}
