/// Finds texts that are nearly the same, each with the first one before it that is.
///
/// Two texts are near-identical where of the runs of three words that either holds, at least three in five
/// are in both (the Jaccard coefficient of their three-word shingles is 3/5 or more), counted exactly.
///
/// - Source: A. Z. Broder, "On the resemblance and containment of documents", 1997, for shingles and
///   resemblance; R. J. Bayardo, Y. Ma and R. Srikant, "Scaling up all pairs similarity search", 2007, for
///   looking only at texts that share one of their rarest shingles.
enum AlikeReasons {
  /// The fewest words that a text is looked at with.
  static let fewestWords = 5

  private struct Shingle: Hashable {
    let words: [Int]
  }

  /// For each text the index of the first text before it that is near-identical and that `counts`.
  static func firstAlike(
    _ texts: [[String]], counts: (Int, Int) -> Bool
  ) -> [Int?] {
    let sets = rarestFirst(shingles(of: texts))
    var holders: [Int: [Int]] = [:]
    return sets.indices.map { index in
      let set = sets[index]
      guard !set.isEmpty else { return nil }
      // Texts that share fewer than 3/5 of a set share none of so many of its members.
      let prefix = set.prefix(set.count - (3 * set.count + 4) / 5 + 1)
      var candidates: Set<Int> = []
      for shingle in prefix { candidates.formUnion(holders[shingle] ?? []) }
      for shingle in prefix { holders[shingle, default: []].append(index) }
      return candidates.sorted().first { counts($0, index) && areAlike(sets[$0], set) }
    }
  }

  /// The distinct shingles of each text as numbers; none of a text that is too short.
  private static func shingles(of texts: [[String]]) -> [[Int]] {
    var words: [String: Int] = [:]
    var numbers: [Shingle: Int] = [:]
    return texts.map { text in
      guard text.count >= fewestWords else { return [] }
      let ids = text.map { word -> Int in
        if let id = words[word] { return id }
        words[word] = words.count
        return words.count - 1
      }
      var set: Set<Int> = []
      for start in 0...(ids.count - 3) {
        let shingle = Shingle(words: Array(ids[start..<(start + 3)]))
        if let number = numbers[shingle] {
          set.insert(number)
        } else {
          numbers[shingle] = numbers.count
          set.insert(numbers.count - 1)
        }
      }
      return set.sorted()
    }
  }

  /// The same, numbered so that the rarest shingles come first, and sorted.
  private static func rarestFirst(_ sets: [[Int]]) -> [[Int]] {
    var counts: [Int: Int] = [:]
    for set in sets { for shingle in set { counts[shingle, default: 0] += 1 } }
    let order = counts.keys.sorted { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) }
    let ranks = Dictionary(zip(order, 0...), uniquingKeysWith: { first, _ in first })
    return sets.map { $0.map { ranks[$0] ?? 0 }.sorted() }
  }

  private static func areAlike(_ left: [Int], _ right: [Int]) -> Bool {
    let (fewer, more) = (min(left.count, right.count), max(left.count, right.count))
    guard 5 * fewer >= 3 * more else { return false }
    var shared = 0
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        shared += 1
        i += 1
        j += 1
      } else if left[i] < right[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return 5 * shared >= 3 * (left.count + right.count - shared)
  }
}
