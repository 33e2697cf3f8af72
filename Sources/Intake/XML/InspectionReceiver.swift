internal import Procurement

/// Counts the elements of any document, and reads it as a bid or a contract schedule on the way where it is one.
final class InspectionReceiver: XMLReceiver {
  let vocabulary = BidName.vocabulary
  let bid: BidReceiver
  private(set) var kind = DocumentKind.unknown
  private(set) var root: String?
  private(set) var namespace: String?
  private(set) var elementCount = 0
  private(set) var depth = 0
  private(set) var uncounted = 0

  private struct Step: Hashable {
    let parent: Int
    let name: String
  }

  /// A path that occurs: its place among ``counts`` by its last step.
  private var steps: [Step: Int] = [:]
  private var counts: [(path: String, count: Int)] = []
  /// The paths of the open elements; -1 for one that is not counted.
  private var open: [Int] = []
  /// How many open elements the bid's reader skips.
  private var skippedDepth = 0

  init(file: String, log: DiagnosticLog) {
    bid = BidReceiver(
      file: file, as: nil, context: nil, draft: CompetitionDraft(), log: log)
  }

  /// The paths with their counts.
  var paths: [XMLInspection.PathCount] {
    counts.map { XMLInspection.PathCount(path: $0.path, count: $0.count) }
  }

  func begin(_ tag: borrowing XMLStartTag) -> XMLContent {
    let name = tag.name
    if root == nil {
      root = name
      namespace = tag.namespace
      kind = DocumentKind.of(root: name, namespace: tag.namespace)
    }
    count(name)
    guard isOurs else { return .mixed }
    if skippedDepth > 0 {
      skippedDepth += 1
      return .mixed
    }
    let content = bid.begin(tag)
    guard content == .skipped else { return content }
    skippedDepth = 1
    return .mixed
  }

  func end(_ element: Int, text: String) {
    _ = open.popLast()
    guard isOurs else { return }
    if skippedDepth > 0 {
      skippedDepth -= 1
    } else {
      bid.end(element, text: text)
    }
  }

  private var isOurs: Bool { kind == .bid || kind == .schedule || kind == .marks }

  func strayText(at location: SourceLocation) { bid.strayText(at: location) }

  private func count(_ name: String) {
    elementCount += 1
    let step = Step(parent: open.last ?? -1, name: name)
    let parentIsCounted = open.last.map { $0 >= 0 } ?? true
    if let known = steps[step], parentIsCounted {
      counts[known].count += 1
      open.append(known)
    } else if parentIsCounted, counts.count < XMLInspection.maximumPaths {
      let path = (open.last.map { counts[$0].path } ?? "") + "/" + name
      steps[step] = counts.count
      open.append(counts.count)
      counts.append((path, 1))
    } else {
      uncounted += 1
      open.append(-1)
    }
    depth = max(depth, open.count)
  }
}
