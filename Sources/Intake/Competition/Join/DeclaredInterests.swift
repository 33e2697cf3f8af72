internal import Procurement

/// The declared interests, to hold bids and marks against.
struct DeclaredInterests {
  private let byEvaluator: [String: [ConflictDeclaration]]
  private let bidders: [String: String]

  /// - Parameters:
  ///   - declarations: the interests as read.
  ///   - bidders: the name of each bid's bidder, by the bid's id.
  init(_ declarations: [ConflictDeclaration], bidders: [String: String]) {
    self.byEvaluator = Dictionary(grouping: declarations) {
      ConflictDeclaration.plain($0.evaluator.value)
    }
    self.bidders = bidders
  }

  /// The first declaration that bars an evaluator's own mark; evaluators are compared without regard to
  /// case and blanks, as an interest must not be lost by how a name is written.
  func declaration(against mark: Mark) -> ConflictDeclaration? {
    if byEvaluator.isEmpty { return nil }
    return byEvaluator[ConflictDeclaration.plain(mark.evaluator)]?.first {
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
    let marking = Set(evaluators.map(ConflictDeclaration.plain))
    var looked: Set<String> = []
    for (index, declaration) in declarations.enumerated() {
      if let bidder = declaration.bidder, !plain.contains(ConflictDeclaration.plain(bidder.value)) {
        log.report(
          .unknownConflictBidder,
          "there is no bid of \(ShownValue.quoted(bidder.value)), in which "
            + "\(ShownValue.quoted(declaration.evaluator.value)) declares an interest",
          at: bidder.source,
          hint: index < DiagnosticLog.limitPerFile ? hint(for: bidder.value, among: bidders) : nil)
      }
      let name = declaration.evaluator.value
      guard !marking.contains(ConflictDeclaration.plain(name)),
        looked.insert(name).inserted, looked.count <= mostForHint,
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
    let other = "nothing need be done if it has not bid; else write its name as its bid does"
    guard bidders.count <= mostForHint else { return other }
    if let nearest = NearestName.to(bidder, among: bidders) {
      return "did you mean \(ShownValue.quoted(nearest))?"
    }
    let part = " \(ConflictDeclaration.plain(bidder)) "
    let consortium = bidders.lazy.filter { " \(ConflictDeclaration.plain($0)) ".contains(part) }
      .min()
    return consortium.map { "if it bids as part of \(ShownValue.quoted($0)), name that bidder" }
      ?? other
  }
}
