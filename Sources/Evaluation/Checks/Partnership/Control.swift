public import Procurement

/// Whether the partners keep control: a committee that governs, matters reserved to it, reviews often
/// enough, and points at which a long contract can be ended.
///
/// - Source: Audit Commission, For better, for worse (2008), on strategic service-delivery
///   partnerships: match length to service, and agree review points and break clauses.
public struct Control: ScheduleCheck {
  /// Its page.
  public static let page = RulePage(
    name: "control",
    definition: "the terms `governance.committee` and `governance.reserved-matters` say something; "
      + "`governance.review-months` is at most `review-at-most`; a contract whose initial period is "
      + "over `breaks-over` has a break point (`break.at-months`) at least every `break-every`: from "
      + "the start to the first, from one to the next and from the last to the end",
    parameters: "`review-at-most`: `12 months`; `break-every` and `breaks-over`, both or neither: "
      + "`24 months`; `contracts-over`: asked only of contracts whose initial period is longer",
    isRelative: false,
    weakness: "it sees that there is a committee, not what it may decide",
    source:
      "Audit Commission, For better, for worse: value for money in strategic service-delivery "
      + "partnerships (2008)")

  private let reviewAtMost: Int?
  private let breakEvery: Int?
  private let breaksOver: Int?
  private let contractsOver: Int?

  /// The check with its parameters.
  public init?(parameters: inout RuleParameters) {
    reviewAtMost = parameters.optionalMonths("review-at-most")
    breakEvery = parameters.optionalMonths("break-every")
    breaksOver = parameters.optionalMonths("breaks-over")
    contractsOver = parameters.optionalMonths("contracts-over")
    if breakEvery == nil, breaksOver != nil {
      parameters.refuse(
        "breaks-over", because: "needs \"break-every\"",
        hint: "say how often a break point is asked for, `break-every: 24 months`")
    }
    if breaksOver == nil, breakEvery != nil {
      parameters.refuse(
        "break-every", because: "needs \"breaks-over\"",
        hint: "say of which contracts it is asked, `breaks-over: 36 months`")
    }
  }

  /// Looks for committee, reserved matters, reviews and break points.
  public func finding(in bid: Bid, of context: CheckContext) -> CheckFinding {
    var notes = CheckNotes(bid)
    if let finding = notes.exemption(of: bid, over: contractsOver) { return finding }
    if !notes.hasTerms {
      notes.doubt("the schedule gives no terms")
      for name in ["committee", "reserved-matters", "review-months"] {
        notes.look(for: "governance.\(name) in the contract schedule")
      }
      return notes.finding(pass: "")
    }
    for name in ["governance.committee", "governance.reserved-matters"] {
      switch notes.standing(name) {
      case .given: break
      case .denied: notes.fail("\(name) says that there is none")
      case .missing: notes.fail("there is no \(name)")
      }
    }
    judgeReviews(notes: &notes)
    judgeBreaks(bid, notes: &notes)
    return notes.finding(
      pass: "there is a committee with reserved matters and reviews"
        + (breakEvery == nil ? "" : ", and break points as often as published"))
  }

  private func judgeReviews(notes: inout CheckNotes) {
    let name = "governance.review-months"
    guard let reviewAtMost else {
      switch notes.standing(name) {
      case .given: break
      case .denied: notes.fail("\(name) says that there is none")
      case .missing: notes.fail("there is no \(name)")
      }
      return
    }
    let found: TermFound<TermDuration> = notes.value(name, as: "a duration") {
      switch $0 {
      case .duration(let duration): duration
      case .number: $0.wholeMonths.map { TermDuration($0, .month) }
      default: nil
      }
    }
    switch found {
    case .missing: notes.fail("there is no \(name)")
    case .unclear: break
    case .value(let duration):
      let words = "\(duration.count) \(duration.unit.rawValue)s"
      if duration.count == 0 {
        notes.doubt("\(name) is 0, which is no time between two reviews")
        return
      }
      switch duration.isAtMost(months: reviewAtMost) {
      case true: notes.detail("reviews every \(words), at most \(reviewAtMost) months are asked")
      case false: notes.fail("\(name) is \(words), which is over \(reviewAtMost) months")
      case nil:
        notes.doubt("whether \(words) is at most \(reviewAtMost) months depends on the calendar")
      }
    }
  }

  private func judgeBreaks(_ bid: Bid, notes: inout CheckNotes) {
    guard let breakEvery, let breaksOver else { return }
    guard let length = bid.contractLength else {
      notes.doubt("the bid gives no contract length to hold break points against")
      notes.look(for: "contract length of the bid")
      return
    }
    notes.rely(on: ReliedOn(length))
    let life = length.value.initialMonths
    if life <= breaksOver {
      notes.detail("break points are asked of contracts over \(breaksOver) months, not of \(life)")
      return
    }
    let doubts = notes.doubts.count
    let points = notes.breakPoints(within: life) ?? []
    // A point that could not be read may be the one that is missing.
    if notes.doubts.count > doubts { return }
    notes.detail(
      points.isEmpty
        ? "no break points in \(life) months"
        : "break points after months \(points.map(String.init).joined(separator: ", "))")
    for (start, end) in zip([0] + points, points + [life]) where end - start > breakEvery {
      notes.fail(
        "no break point between months \(start) and \(end), which are \(end - start) months, over "
          + "\(breakEvery)")
    }
  }
}
