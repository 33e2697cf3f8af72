internal import Procurement
internal import Rubrics

/// Something that keeps a figure of a whole-life price from being computed.
struct WholeLifeProblem {
  /// The figures, each of which needs those before it.
  enum Figure: Int, Comparable {
    /// The sum of what is counted.
    case total
    /// That sum discounted.
    case presentValue
    /// The even yearly amount.
    case equivalentAnnual

    static func < (left: Figure, right: Figure) -> Bool { left.rawValue < right.rawValue }
  }

  /// The first figure that cannot be computed.
  let stops: Figure
  /// Whether the bidder left something out, rather than the rubric or the competition.
  let isBidders: Bool
  /// What to say about it.
  let diagnostic: Diagnostic
}

/// What is said about a bid whose whole-life price cannot be computed.
struct WholeLifeProblems {
  let rules: WholeLifeRules
  let bid: Bid

  func yearMissing(_ flow: PriceFlow, stops: WholeLifeProblem.Figure) -> WholeLifeProblem {
    if case .adjustment(let rule) = flow.origin {
      return WholeLifeProblem(
        stops: stops, isBidders: false,
        diagnostic: Diagnostic(
          .wholeLifeYearMissing,
          "the adjustment \"\(rule)\" of bid \"\(bid.id)\" names no year, which "
            + "\"\(rules.criterion)\" needs",
          at: flow.first,
          hint: "publish its `year`, counted as those of the price lines from "
            + "\(rules.published.firstYear)"))
    }
    let what =
      bid.schedule == nil
      ? "bid \"\(bid.id)\" gives one price and no schedule by year"
      : "bid \"\(bid.id)\" has \(flow.kind.rawValue) lines without a year"
    return WholeLifeProblem(
      stops: stops, isBidders: true,
      diagnostic: Diagnostic(
        .wholeLifeYearMissing, "\(what), which \"\(rules.criterion)\" needs", at: flow.first,
        hint: "give each line its year, counted as the others from \(rules.published.firstYear)"))
  }

  func unpublished(_ key: String, _ what: String, _ flow: PriceFlow) -> WholeLifeProblem {
    WholeLifeProblem(
      stops: .total, isBidders: false,
      diagnostic: Diagnostic(
        .wholeLifeRuleUnpublished,
        "bid \"\(bid.id)\" prices \(what), and the rubric does not say whether that counts",
        at: flow.first, hint: "publish `\(key): count` or `leave-out` under `whole-life`"))
  }

  func lengthMissing(stops: WholeLifeProblem.Figure) -> WholeLifeProblem {
    let what =
      bid.contractLength == nil ? "no contract length" : "no number of extension months"
    return WholeLifeProblem(
      stops: stops, isBidders: true,
      diagnostic: Diagnostic(
        .wholeLifeLengthMissing,
        "bid \"\(bid.id)\" has \(what), which \"\(rules.criterion)\" needs",
        at: bid.contractLength?.source ?? bid.source,
        hint: "give the months; no extension is 0, and a blank is not"))
  }

  func outside(
    _ year: Int, of what: String, _ flow: PriceFlow, stops: WholeLifeProblem.Figure
  ) -> WholeLifeProblem {
    if case .adjustment(let rule) = flow.origin {
      return WholeLifeProblem(
        stops: stops, isBidders: false,
        diagnostic: Diagnostic(
          .wholeLifeYearOutside,
          "the adjustment \"\(rule)\" of bid \"\(bid.id)\" falls in year \(year), which is \(what)",
          at: flow.first,
          hint: "look at the rule's `year`, the contract length, and `first-year` of the rubric"))
    }
    return WholeLifeProblem(
      stops: stops, isBidders: true,
      diagnostic: Diagnostic(
        .wholeLifeYearOutside,
        "bid \"\(bid.id)\" has \(flow.kind.rawValue) lines in year \(year), which is \(what)",
        at: flow.first,
        hint: "look at the years of the lines, the contract length, and `first-year` of the rubric")
    )
  }

  func index(_ problem: IndexFactor.Problem, _ flow: PriceFlow) -> WholeLifeProblem {
    let message: String
    switch problem {
    case .number: return number(stops: .total)
    case .unknownSeries(let name):
      message = "bid \"\(bid.id)\" indexes prices by \"\(name)\", a series that was not given"
    case .noValue(let name, let year):
      message =
        "the index series \"\(name)\" has no value for year \(year), which bid "
        + "\"\(bid.id)\" needs"
    }
    return WholeLifeProblem(
      stops: .total, isBidders: false,
      diagnostic: Diagnostic(
        .wholeLifeIndexMissing, message, at: flow.first,
        hint: "add the value to `indices.csv`, its years counted as those of the price lines"))
  }

  /// The problem of lines whose contract says only in words how they grow, where the rubric counts
  /// growth; `nil` where it does not say so.
  ///
  /// To take them as they stand would favour the vague bid.
  func indexationInWords(_ flow: PriceFlow) -> WholeLifeProblem? {
    guard flow.origin == .bid, flow.indexation == nil,
      let term = bid.contract.terms.named(ContractTerm.indexation).first,
      term.value.value.lowercased() != "none"
    else { return nil }
    return WholeLifeProblem(
      stops: .total, isBidders: true,
      diagnostic: Diagnostic(
        .wholeLifeIndexMissing,
        "bid \"\(bid.id)\" says only in words how its prices grow, "
          + "\(Diagnostic.quoted(term.value.value)), which \"\(rules.criterion)\" counts",
        at: term.value.source,
        hint:
          "ask the bidder for a percentage a year, or for the name of a series of `indices.csv`",
        related: [Diagnostic.Related("the first line without a growth of its own", at: flow.first)])
    )
  }

  func number(stops: WholeLifeProblem.Figure) -> WholeLifeProblem {
    WholeLifeProblem(
      stops: stops, isBidders: false,
      diagnostic: Diagnostic(
        .numberTooLarge,
        "the whole-life price of bid \"\(bid.id)\" cannot be computed: its numbers are too large",
        at: bid.source, hint: "look for an amount of more than twenty digits"))
  }
}
