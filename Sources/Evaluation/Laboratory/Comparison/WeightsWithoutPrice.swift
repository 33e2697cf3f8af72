internal import Procurement
internal import Rubrics

/// The weights of all criteria but the price, rescaled so that they make up the whole.
struct WeightsWithoutPrice {
  private let shares: [String: FixedDecimal]
  /// What was done, in words.
  let inWords: String

  /// Each share × 100 ÷ (100 − the price's share), exact where a decimal holds it; else rounded to twenty
  /// decimals, and the largest takes what is missing, so that they add up to 100.
  ///
  /// - Throws: ``RuleSwitch/Obstacle`` where the price is all there is, or the numbers do not fit.
  init(_ leaves: [Criterion], price: Criterion) throws(RuleSwitch.Obstacle) {
    var shares: [String: FixedDecimal] = [price.id: .zero]
    let others = leaves.filter { $0.id != price.id }
    guard let rest = try? FixedDecimal.sum(others.map(\.share)), rest > .zero else {
      throw RuleSwitch.Obstacle(
        reason: "it sets quality against price, and the price is all there is")
    }
    var isExact = true
    do throws(NumberError) {
      var sum = FixedDecimal.zero
      for leaf in others {
        let share = try leaf.share.scaled(.hundred, by: rest, .working)
        let (scaled, whole) = (try share * rest, try leaf.share * .hundred)
        isExact = isExact && scaled == whole
        shares[leaf.id] = share.trimmed
        sum = try sum + share
      }
      if !isExact, let largest = others.max(by: { $0.share < $1.share }),
        let share = shares[largest.id]
      {
        shares[largest.id] = try share + (.hundred - sum)
      }
    } catch {
      throw RuleSwitch.Obstacle(
        reason: "the weights cannot be rescaled: their numbers are too large")
    }
    self.shares = shares
    let how =
      isExact ? "exactly" : "each rounded to 20 decimals, the largest taking what is missing"
    self.inWords =
      "the price's weight of \(price.share.trimmed) is left out, and the others are rescaled to 100, \(how)"
  }

  /// A criterion of the tree with its new share.
  func applied(_ criterion: Criterion) -> Criterion {
    var other = criterion
    other.children = criterion.children.map(applied)
    let share =
      criterion.children.isEmpty
      ? shares[criterion.id] : try? FixedDecimal.sum(other.children.map(\.share))
    other.share = share ?? criterion.share
    return other
  }
}
