internal import Procurement

/// Sentences on recorded decisions: who decided what, when, on which ground and why.
enum DecisionSentences {
  /// A decision in whole sentences; of ties nothing, as the ranking tells of them with the bids.
  ///
  /// - Parameter cells: what the decision's words can repeat beside the record itself: an explanation of a
  ///   price tells what the price is made of.
  /// - Parameter repeatsBidder: whether a bidder's explanation of its price is repeated, which is not for
  ///   everybody.
  static func text(
    of decision: Decision, on cells: [SourceLocation] = [], repeatsBidder: Bool = true
  ) -> [TextRun] {
    let record = "by \(decision.role) on \(decision.date)"
    func words(_ text: String) -> TextRun { TextRun(text, quotes: [decision.source] + cells) }
    let reason = closed([TextRun("Reason: "), words(decision.reason)])
    switch decision.kind {
    case .setAside(_, let legalBasis):
      return .sentences(
        [TextRun("Set aside \(record).")],
        closed([TextRun("Legal basis: "), words(legalBasis)]), reason)
    case .tie: return []
    case .lowPrice(let inquiry):
      let outcome =
        switch inquiry.outcome {
        case .accepted: "The bidder's explanation was accepted \(record)."
        case .disregarded: "The bid was disregarded for its price \(record)."
        }
      let asked = "The bidder was asked on \(inquiry.askedOn)"
      switch inquiry.answer {
      case .given(let date, let explanation):
        let answered = "\(asked) and answered on \(date)"
        let told =
          repeatsBidder
          ? [TextRun("\(answered): “"), words(explanation), TextRun("”. \(outcome)")]
          : [TextRun("\(answered). \(outcome)")]
        return .sentences(told, reason)
      case .none(let statement):
        return .sentences(
          closed([TextRun("\(asked); no answer came: "), words(statement)]),
          [TextRun(outcome)], reason)
      }
    case .clarification(let clarification):
      return .sentences(
        [
          TextRun("The bidder said: “"), words(clarification.text),
          TextRun("”. The clarification was \(clarification.outcome.rawValue) \(record)."),
        ], reason)
    }
  }

  /// A sentence with its full stop, where the words from outside do not bring one.
  static func closed(_ runs: [TextRun]) -> [TextRun] {
    let isClosed = runs.last?.text.last.map { ".!?".contains($0) } ?? false
    return isClosed ? runs : runs + [TextRun(".")]
  }
}
