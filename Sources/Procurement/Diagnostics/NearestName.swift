/// Finds what a person probably meant.
public enum NearestName {
  /// The candidate that is most like `name`, where one is like enough: at most a third of its
  /// letters differ.
  ///
  /// Of equals the first in alphabetical order.
  public static func to(_ name: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(name.lowercased().unicodeScalars.prefix(64))
    var best: (distance: Int, name: String)?
    for candidate in candidates.sorted() {
      let letters = Array(candidate.lowercased().unicodeScalars.prefix(64))
      let distance = self.distance(wanted, letters)
      guard distance <= max(1, max(letters.count, wanted.count) / 3) else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
    }
    return best?.name
  }

  /// A hint that names the nearest candidate, or lists all where none is near.
  public static func hint(
    for name: String, among candidates: some Sequence<String>
  ) -> String {
    if let nearest = to(name, among: candidates) { return "did you mean \"\(nearest)\"?" }
    return "use one of: " + candidates.sorted().joined(separator: ", ")
  }

  /// Letters to insert, delete or replace (Levenshtein).
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let replaced = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
