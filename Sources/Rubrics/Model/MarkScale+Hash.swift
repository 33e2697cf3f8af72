internal import Procurement

// A scale can be as long as its file and is shared by a thousand criteria. Equality of shared ones
// costs nothing; hashing only their ends keeps it so.

extension MarkScale {
  /// Hashes the place and the ends.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(source)
    hasher.combine(steps)
  }
}

extension MarkScale.Steps {
  /// Hashes the ends, and how many marks there are.
  public func hash(into hasher: inout Hasher) {
    switch self {
    case .listed(let marks):
      hasher.combine(marks.count)
      hasher.combine(marks.first?.mark)
      hasher.combine(marks.last?.mark)
    case .range(let from, let to, let step):
      hasher.combine(from)
      hasher.combine(to)
      hasher.combine(step)
    }
  }
}
