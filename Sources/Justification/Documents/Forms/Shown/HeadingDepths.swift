/// How deep each heading of a document stands, from 1, without a level left out.
///
/// Templates of an authority's own may begin with a heading of level 2, or leave one out; readers who move
/// by headings need them in order.
struct HeadingDepths {
  private var above: [Int] = []

  /// The depth of the next heading, which has this level.
  mutating func depth(of level: Int) -> Int {
    while let last = above.last, last >= level { above.removeLast() }
    above.append(level)
    return above.count
  }
}
