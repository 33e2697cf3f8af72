internal import Procurement
internal import Regulation
internal import Rubrics

/// Whether social value weighs as much as policy asks of central authorities.
///
/// The rubric names the criteria that are social value, as only its author knows.
///
/// - Source: ``SocialValue``.
struct SocialValueWeight: ScheduleCheck {
  static let page = RulePage(
    name: "social-value-weight",
    definition: "the weights of the named criteria, added up, are at least what policy asks",
    parameters: "criteria: a list of criteria", isRelative: false,
    weakness: "it cannot see whether a criterion really is about social value",
    source: SocialValue.citation)

  private let criteria: [String]

  init?(parameters: inout RuleParameters) {
    criteria = parameters.texts("criteria", isRequired: true)
    guard !criteria.isEmpty else { return nil }
  }

  func finding(in bid: Bid, of context: CheckContext) -> CheckFinding {
    var named: [Criterion] = []
    for id in Set(criteria).sorted() {
      guard let criterion = context.rubric.allCriteria.first(where: { $0.id == id }) else {
        return CheckFinding(
          .couldNotTell, "the rubric has no criterion \(Diagnostic.quoted(id))",
          lookedFor: ["criterion \(id) in the rubric"])
      }
      named.append(criterion)
    }
    // A part of a criterion that is named itself is in that one's weight.
    let parts = Set(named.flatMap { $0.withDescendants.dropFirst().map(\.id) })
    let counted = named.filter { !parts.contains($0.id) }
    let whole = context.rubric.fullTotal
    guard let sum = try? FixedDecimal.sum(counted.map(\.share)),
      let weight = try? percent(sum, of: whole)
    else { return CheckFinding(.couldNotTell, "the weights have too many digits to be added") }
    let reliedOn = counted.map {
      let share =
        whole == .hundred
        ? "\($0.share.trimmed)% of the total" : "\($0.share.trimmed) of \(whole.trimmed) points"
      return ReliedOn("weight of \($0.id): \(share)", source: $0.source)
    }
    return SocialValue.finding(
      weight: weight, of: reliedOn, in: bid, of: context.competition,
      priceBase: context.rubric.priceBase?.value)
  }

  /// The sum in percent of the whole; of points cut to four decimals, so that a weight under a whole
  /// percentage never shows, or counts, as that percentage.
  private func percent(
    _ sum: FixedDecimal, of whole: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    if whole == .hundred { return sum }
    return try sum.scaled(.hundred, by: whole, Rounding(places: 4, mode: .down))
  }
}
