internal import Procurement

/// The declared interests, to hold bids and marks against.
struct DeclaredInterests {
  private let byEvaluator: [String: [ConflictDeclaration]]
  private let bidders: [String: String]

  /// - Parameters:
  ///   - declarations: the interests as read.
  ///   - bidders: the name of each bid's bidder, by the bid's id.
  init(_ declarations: [ConflictDeclaration], bidders: [String: String]) {
    self.byEvaluator = Dictionary(grouping: declarations, by: \.evaluator.value)
    self.bidders = bidders
  }

  /// The first declaration that bars an evaluator's own mark.
  func declaration(against mark: Mark) -> ConflictDeclaration? {
    byEvaluator[mark.evaluator]?.first {
      $0.concerns(bid: mark.bid, of: bidders[mark.bid] ?? "")
    }
  }

  /// Reports bidders that have not bid, and evaluators whose name is nearly that of one who marks: a
  /// declaration that meets nothing would bar nothing, without a word.
  static func check(
    _ declarations: [ConflictDeclaration], bidders: Set<String>, marks: [MarkRecord],
    log: inout DiagnosticLog
  ) {
    if declarations.isEmpty { return }
    let evaluators = Set(marks.lazy.map(\.mark).filter { !$0.isAgreed }.map(\.evaluator))
    let plain = Set(bidders.map(ConflictDeclaration.plain))
    for declaration in declarations {
      if let bidder = declaration.bidder, !plain.contains(ConflictDeclaration.plain(bidder.value)) {
        log.report(
          .unknownConflictBidder,
          "there is no bid of \(ShownValue.quoted(bidder.value)), in which "
            + "\(ShownValue.quoted(declaration.evaluator.value)) declares an interest",
          at: bidder.source, hint: hint(for: bidder.value, among: bidders))
      }
      let name = declaration.evaluator.value
      guard !evaluators.contains(name),
        let nearest = evaluators.count <= mostForHint
          ? NearestName.to(name, among: evaluators) : nil
      else { continue }
      log.report(
        .unknownConflictEvaluator,
        "\(ShownValue.quoted(name)) declares an interest, and gave no marks",
        at: declaration.evaluator.source, hint: "did you mean \(ShownValue.quoted(nearest))?")
    }
  }

  /// Past this number of names, looking for the nearest one takes too long.
  private static let mostForHint = 1000

  private static func hint(for bidder: String, among bidders: Set<String>) -> String {
    let nearest =
      bidders.count <= mostForHint ? NearestName.to(bidder, among: bidders) : nil
    return nearest.map { "did you mean \(ShownValue.quoted($0))?" }
      ?? "nothing need be done if it has not bid; else write its name as its bid does"
  }
}
