public import Procurement
internal import Rubrics

/// A rule that looks for abnormally low prices.
///
/// A flag asks for an explanation and never rejects. A rule is one file in this folder and one line in
/// ``PriceScreens``; its one parameter is `threshold`.
public protocol PriceScreen: Rule {
  /// What it finds, with an entry for each of the prices.
  ///
  /// - Throws: ``NumberError`` when the numbers do not fit.
  func outcome(in prices: ScreenedPrices) throws(NumberError) -> ScreenOutcome
}

/// What a rule of the price screen came to in a lot.
public enum ScreenOutcome: Hashable, Sendable {
  /// It could not be applied; the words say why.
  case notApplied(String)
  /// It was applied: entry `n` belongs to price `n`.
  case applied([ScreenFinding])
}

/// What a rule of the price screen found in one price.
public enum ScreenFinding: Hashable, Sendable {
  /// The price is not under the threshold.
  case unremarkable
  /// The price is under it; the words hold the numbers to recompute that.
  case flagged(String)
  /// The rule says nothing about this price; the words say why.
  case undecided(String)
}

/// The rules of the price screen, in alphabetical order of their names.
public enum PriceScreens {
  /// Every rule there is.
  public static let all: [any PriceScreen.Type] = [
    BelowEstimate.self,
    BelowMeanOfOthers.self,
    BelowMedianOfOthers.self,
    MedianAbsoluteDeviations.self,
  ]

  /// The rule that a rubric names, with its threshold, or `nil`; the log then says why.
  static func screen(_ reference: RuleReference, log: inout DiagnosticLog) -> (any PriceScreen)? {
    reference.resolve(
      among: all, noun: "rule of the price screen", unknown: .unknownPriceScreen, log: &log)
      as? any PriceScreen
  }
}
