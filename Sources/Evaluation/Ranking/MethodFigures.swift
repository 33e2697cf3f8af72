internal import Procurement

/// The figures of an award method as reports show them.
struct MethodFigures {
  let values: [RankingValue]
  /// How the rubric has them rounded; `nil` where it does not.
  let published: Rounding?
  /// The decimals that are shown at least, where the rubric does not round.
  let leastPlaces: Int

  /// The figures, with the published decimals, or with as many as tell all different ones apart.
  ///
  /// - Throws: ``NumberError/overflow`` where not even the least decimals fit.
  func shown() throws(NumberError) -> [FixedDecimal?] {
    let exact = values.map(\.figure)
    if let published { return try rounded(exact, published) }
    let rising = exact.compactMap(\.self).sorted()
    var distinct: [ExactRatio] = []
    for figure in rising where distinct.last.map({ $0 != figure }) ?? true {
      distinct.append(figure)
    }
    var shown = try rounded(exact, rounding(leastPlaces))
    for places in leastPlaces...Rounding.working.places {
      // Further decimals that do not fit are left off: the order does not depend on them.
      guard let areApart = try? areApart(distinct, rounding(places)) else { break }
      guard areApart else { continue }
      shown = (try? rounded(exact, rounding(places))) ?? shown
      break
    }
    return shown
  }

  /// Whether rising figures stay different when they are rounded.
  private func areApart(
    _ rising: [ExactRatio], _ rounding: Rounding
  ) throws(NumberError) -> Bool {
    var last: FixedDecimal?
    for figure in rising {
      let rounded = try figure.rounded(rounding)
      if rounded == last { return false }
      last = rounded
    }
    return true
  }

  private func rounding(_ places: Int) -> Rounding { Rounding(places: places, mode: .halfUp) }

  private func rounded(
    _ figures: [ExactRatio?], _ rounding: Rounding
  ) throws(NumberError) -> [FixedDecimal?] {
    var rounded: [FixedDecimal?] = []
    rounded.reserveCapacity(figures.count)
    for figure in figures {
      rounded.append(
        try figure.map { (figure) throws(NumberError) in try figure.rounded(rounding) })
    }
    return rounded
  }
}
