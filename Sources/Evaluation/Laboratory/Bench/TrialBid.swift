internal import Procurement

/// An invented bid of a trial.
struct TrialBid: Sendable {
  /// What the trial calls it: `A`, `loss leader`.
  let name: String
  /// Its quality in percent of the most that can be reached, 0 to 100.
  ///
  /// Every criterion but the price is given what comes nearest to it.
  let quality: ExactRatio
  /// Its price in hundredths of the currency's unit: pence.
  let pence: Int
  /// Marks that differ from ``quality``, by the criterion's id.
  let marks: [String: FixedDecimal]
  /// Whether marks keep to the minimum marks that the rubric publishes, and pass/fail questions are passed.
  let keepsMinimumMarks: Bool
  /// The months certain, where they differ from those nearest to ``quality``.
  var months: Int?

  /// A bid.
  init(
    _ name: String, quality: ExactRatio, pence: Int, marks: [String: FixedDecimal] = [:],
    keepsMinimumMarks: Bool = true
  ) {
    self.name = name
    self.quality = quality
    self.pence = pence
    self.marks = marks
    self.keepsMinimumMarks = keepsMinimumMarks
  }

  /// A bid of a whole percentage of quality.
  init(_ name: String, quality: Int, pence: Int) {
    self.init(name, quality: ExactRatio(FixedDecimal(quality)), pence: pence)
  }

  /// Its price.
  var price: FixedDecimal { FixedDecimal(pence: pence) }

  /// Its price as texts show it: `100,000.00`.
  var shownPrice: String { price.grouped(minimumPlaces: 2) }
}

extension FixedDecimal {
  /// An amount of so many hundredths.
  init(pence: Int) {
    self = (try? FixedDecimal(significand: Int128(pence), scale: 2)) ?? .zero
  }
}
