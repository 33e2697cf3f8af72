public import Procurement
internal import Rubrics

/// What price formulas take: factors, published prices, tables of scores.
extension RuleParameters {
  /// The most that a published price can be, either side of zero: 10^18.
  private static let mostPrice = FixedDecimal(1_000_000_000_000_000_000)
  /// The most entries of a table.
  private static let mostEntries = 1000

  /// What a factor may be: 0.001 to 1000.
  private static var factors: ClosedRange<FixedDecimal>? {
    (try? FixedDecimal(significand: 1, scale: 3)).map { $0...FixedDecimal(1000) }
  }

  /// Takes a factor from 0.001 to 1000 that has to be given.
  ///
  /// - Parameter name: the parameter's name.
  public mutating func factor(_ name: String) -> FixedDecimal? {
    RuleParameters.factors.flatMap { decimal(name, in: $0) }
  }

  /// Takes a factor from 0.001 to 1000 that may be left out.
  ///
  /// - Parameter name: the parameter's name.
  public mutating func optionalFactor(_ name: String) -> FixedDecimal? {
    RuleParameters.factors.flatMap { optionalDecimal(name, in: $0) }
  }

  /// Takes a price above zero that has to be given, in the currency of the competition.
  ///
  /// - Parameter name: the parameter's name.
  public mutating func price(_ name: String) -> FixedDecimal? {
    take(name, "a price above zero, up to \(RuleParameters.mostPrice)", isRequired: true) {
      RuleParameters.price($0)
    }
  }

  /// Takes the word `word` or a price above zero, one of which has to be given; of the word `nil` inside.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - word: what may stand there instead of a price.
  public mutating func price(_ name: String, or word: String) -> FixedDecimal?? {
    let kind = "`\(word)` or a price above zero, up to \(RuleParameters.mostPrice)"
    return take(name, kind, isRequired: true) { value -> FixedDecimal?? in
      if case .text(word) = value { return .some(nil) }
      return RuleParameters.price(value).map { .some($0) }
    }
  }

  /// Takes a list of scores from 0 to 100 that never rise, and that may be left out.
  ///
  /// - Parameter name: the parameter's name.
  public mutating func fallingScores(_ name: String) -> [FixedDecimal]? {
    let scores: [FixedDecimal]? = take(
      name, "a list of scores from 100 down to 0", isRequired: false
    ) { value in
      guard case .list(let items) = value, (1...RuleParameters.mostEntries).contains(items.count)
      else { return nil }
      let scores = items.compactMap(RuleParameters.score)
      return scores.count == items.count ? scores : nil
    }
    guard let scores else { return nil }
    guard zip(scores, scores.dropFirst()).allSatisfy({ $0 >= $1 }) else {
      refuse(
        name, because: "rises", hint: "list the best score first, so that none is above the last")
      return nil
    }
    return scores
  }

  /// Takes a map from numbers to scores from 0 to 100 that never rise with the numbers.
  ///
  /// The entries come in the order of the numbers.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - least: how many entries there have to be.
  ///   - acceptsNegative: whether a number may be below zero.
  public mutating func fallingScores(
    _ name: String, atLeast least: Int, acceptsNegative: Bool
  ) -> [PublishedScore]? {
    let most = RuleParameters.mostPrice
    let kind =
      "a map of \(least) to \(RuleParameters.mostEntries) entries from numbers"
      + (acceptsNegative ? "" : " of 0 or more") + " to scores from 0 to 100"
    let scores: [PublishedScore]? = take(name, kind, isRequired: true) { value in
      guard case .map(let members) = value,
        (least...RuleParameters.mostEntries).contains(members.count)
      else { return nil }
      let scores = members.compactMap { key, value -> PublishedScore? in
        guard let number = try? FixedDecimal(parsing: key), number <= most,
          let lowest = acceptsNegative ? try? most.negated() : .zero, number >= lowest,
          let score = RuleParameters.score(value)
        else { return nil }
        return PublishedScore(at: number, score: score)
      }
      return scores.count == members.count ? scores.sorted { $0.number < $1.number } : nil
    }
    guard let scores else { return nil }
    for (one, next) in zip(scores, scores.dropFirst()) {
      if one.number == next.number {
        refuse(name, because: "holds \(one.number.trimmed) twice", hint: "give each number once")
        return nil
      }
      if one.score < next.score {
        refuse(
          name, because: "earns more at \(next.number.trimmed) than at \(one.number.trimmed)",
          hint: "let the scores fall, or stay, as the numbers rise")
        return nil
      }
    }
    return scores
  }

  private static func price(_ value: RuleParameter.Value) -> FixedDecimal? {
    guard case .text(let text) = value, let price = try? FixedDecimal(parsing: text),
      price > .zero, price <= mostPrice
    else { return nil }
    return price
  }

  private static func score(_ value: RuleParameter.Value) -> FixedDecimal? {
    guard case .text(let text) = value, let score = try? FixedDecimal(parsing: text),
      (FixedDecimal.zero...FixedDecimal.hundred).contains(score)
    else { return nil }
    return score
  }
}

/// An entry of a published table: the score that a number earns.
public struct PublishedScore: Hashable, Sendable {
  /// The number: a price, or a percentage over one.
  public let number: FixedDecimal
  /// The score, 0 to 100.
  public let score: FixedDecimal

  /// An entry.
  public init(at number: FixedDecimal, score: FixedDecimal) {
    self.number = number
    self.score = score
  }

  /// The score as a share of the weight.
  var share: Fraction { Fraction(score, over: .hundred) }
}
