internal import Procurement

/// The bounds of later changes, worked out for a bid.
struct ChangeLimits {
  /// The section, as a finding names it.
  let law: String
  /// The percent of the maximum term, where the law has such a bound.
  let term: Figure?
  /// The percents of the value that the stated subject leaves possible.
  let value: [Figure]
  /// The thresholds below which all changes by value together stay, where the law has such a bound.
  var thresholds: Thresholds?
  /// The percent of the value for permitted grounds; `nil` where the law sets none.
  let permitted: Figure?
  /// What else a person has to know.
  let remarks: [String]

  /// The bounds by value for the subject, or all of them where it is not stated.
  static func possible(
    _ situation: Situation, other: Parameter, works: Parameter
  ) throws(Undecided) -> [Figure] {
    switch situation.facts.subject?.value {
    case .works: return [try situation.figure(works)]
    case nil: return [try situation.figure(other), try situation.figure(works)]
    default: return [try situation.figure(other)]
    }
  }

  /// The bounds in months and money, and whether a term of the schedule goes beyond them.
  func finding(
    in situation: Situation, _ worth: MaximumValue, _ scope: Scope
  ) throws(Undecided) -> CheckFinding {
    var bounds: [String] = []
    var sources: [String] = []
    var open: [String] = []
    var lookedFor: [String] = []
    do throws(NumberError) {
      if let term {
        if let months = situation.bid.contractLength?.value.maximum {
          bounds.append(try termBound(term, months: FixedDecimal(months)))
          sources.append(term.detail)
        } else {
          open.append("the maximum term is not known")
          lookedFor.append(
            situation.bid.contractLength == nil
              ? "length months of the bid" : "extension months of the bid")
        }
      }
      for figure in value {
        bounds.append("value: \(try valueBound(figure, of: worth))")
        sources.append(figure.detail)
      }
      if let permitted {
        bounds.append("permitted grounds: \(try share(permitted, of: worth))")
        sources.append(permitted.detail)
      } else {
        bounds.append("permitted grounds: no bound by value")
      }
    } catch {
      throw .couldNotTell("the headroom has too many digits to be computed")
    }
    if !worth.gaps.isEmpty {
      open.append("the value is not fully known: \(worth.gapText)")
      lookedFor += worth.gaps.map(\.lookedFor).filter { !lookedFor.contains($0) }
    }
    if value.count > 1 {
      open.append("the subject is not stated: " + MissingFacts.advice(["subject"]))
      lookedFor += MissingFacts.lookedFor(["subject"])
    }
    let claims = claims(in: situation.bid)
    for claim in claims where claim.percent == nil {
      open.append(
        "\(claim.term.name) is \(Diagnostic.quoted(claim.term.value.value)), which is no percentage"
      )
    }
    let all = bounds + remarks + sources + worth.details
    let reliedOn =
      claims.map { ReliedOn($0.term) } + situation.lengthReliedOn
      + worth.reliedOn.filter { !situation.lengthReliedOn.contains($0) }
    let breaches = claims.filter { claim in claim.percent.map { $0 > claim.limit.number } ?? false }
    if !breaches.isEmpty {
      let named = breaches.map {
        "\($0.term.name) is \(Diagnostic.quoted($0.term.value.value)), over \($0.limit.amount)"
      }
      return scope.finding(
        .fail, "\(named.joined(separator: "; ")) (\(law))", details: all, reliedOn: reliedOn)
    }
    guard open.isEmpty else {
      return scope.finding(
        .couldNotTell, "the headroom cannot be told in full: " + open.joined(separator: "; "),
        details: all, reliedOn: reliedOn, lookedFor: lookedFor)
    }
    return scope.finding(
      .pass,
      "no term of the schedule claims more than the headroom: " + bounds.joined(separator: "; "),
      details: all, reliedOn: reliedOn)
  }

  private func termBound(_ term: Figure, months: FixedDecimal) throws(NumberError) -> String {
    let change = try percent(term.number, of: months)
    let shortest = try months - change
    let longest = try months + change
    return "term: \(change.trimmed) months either way of \(months) (\(shortest.trimmed) to "
      + "\(longest.trimmed))"
  }

  /// The percent of the value, or the threshold where that is the lower.
  private func valueBound(
    _ figure: Figure, of worth: MaximumValue
  ) throws(NumberError) -> String {
    let share = try share(figure, of: worth)
    guard let thresholds,
      let lower = thresholds.text(upTo: try percent(figure.number, of: worth.amount))
    else { return share }
    return "less than the threshold of \(lower), as \(share) would be more"
  }

  private func share(_ figure: Figure, of worth: MaximumValue) throws(NumberError) -> String {
    let amount = Money(try percent(figure.number, of: worth.amount).trimmed, worth.currency)
    let atLeast = worth.gaps.isEmpty ? "" : "at least "
    return "\(atLeast)\(amount) (\(figure.number)% of \(worth.text))"
  }

  /// Exact: a percentage moves the decimals, it divides nothing.
  private func percent(
    _ percent: FixedDecimal, of whole: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    try FixedDecimal(significand: 1, scale: 2) * percent * whole
  }

  /// What the schedule's own terms claim, each with the widest bound that can hold.
  private func claims(in bid: Bid) -> [Claim] {
    let widest = value.max { $0.number < $1.number }
    var found: [Claim] = []
    for (name, limit) in [("change.term-percent", term), ("change.value-percent", widest)] {
      guard let limit else { continue }
      for term in bid.contract.terms.named(name) {
        let percent: FixedDecimal? =
          switch term.typed {
          case .percent(let percent, _): percent
          case .number(let percent): percent
          default: nil
          }
        found.append(Claim(term: term, percent: percent, limit: limit))
      }
    }
    return found
  }

  /// How far a term lets the contract be changed.
  private struct Claim {
    let term: ContractTerm
    /// Percent; `nil` where the term cannot be read as one.
    let percent: FixedDecimal?
    let limit: Figure
  }
}
