internal import Procurement

/// The bounds of later changes, worked out for a bid.
struct ChangeLimits {
  /// The section, as a finding names it.
  let law: String
  /// The percent of the maximum term, where the law has such a bound.
  let term: Figure?
  /// The percents of the value that the stated subject leaves possible.
  let value: [Figure]
  /// The threshold below which all changes by value together stay, where there is one and it is known.
  var ceiling: Figure?
  /// The percent of the value for permitted grounds.
  let permitted: Figure
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
      bounds.append("permitted grounds: \(try share(permitted, of: worth))")
      sources.append(permitted.detail)
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
    let terms = breaches(in: situation.bid)
    let all = bounds + remarks + sources + worth.details
    let reliedOn =
      terms.map { ReliedOn($0.term) } + situation.lengthReliedOn
      + worth.reliedOn.filter { !situation.lengthReliedOn.contains($0) }
    if !terms.isEmpty {
      let named = terms.map {
        "\($0.term.name) is \(Diagnostic.quoted($0.term.value.value)), over \($0.limit)"
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
    guard let ceiling, try percent(figure.number, of: worth.amount) >= ceiling.number else {
      return share
    }
    return "less than \(ceiling.amount), the threshold, which is below \(share)"
  }

  private func share(_ figure: Figure, of worth: MaximumValue) throws(NumberError) -> String {
    let amount = try percent(figure.number, of: worth.amount)
    let atLeast = worth.gaps.isEmpty ? "" : "at least "
    return "\(atLeast)\(worth.currency.code) \(amount.trimmed.grouped(minimumPlaces: 2)) "
      + "(\(figure.number)% of \(worth.text))"
  }

  /// Exact: a percentage moves the decimals, it divides nothing.
  private func percent(
    _ percent: FixedDecimal, of whole: FixedDecimal
  ) throws(NumberError) -> FixedDecimal {
    try FixedDecimal(significand: 1, scale: 2) * percent * whole
  }

  /// The terms that let the contract be changed further than the widest bound that can hold.
  private func breaches(in bid: Bid) -> [(term: ContractTerm, limit: String)] {
    var found: [(term: ContractTerm, limit: String)] = []
    let widest = value.max { $0.number < $1.number }
    for (name, limit) in [("change.term-percent", term), ("change.value-percent", widest)] {
      guard let limit else { continue }
      for term in bid.contract.terms.named(name) {
        switch term.typed {
        case .percent(let percent, _) where percent > limit.number,
          .number(let percent) where percent > limit.number:
          found.append((term, limit.amount))
        default: break
        }
      }
    }
    return found
  }
}
