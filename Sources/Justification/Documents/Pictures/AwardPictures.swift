/// The pictures of a lot, each `nil` where the lot has nothing to draw.
///
/// A picture is one file in this folder, and says in words all that it shows.
enum AwardPictures {
  /// Stacked contributions of every criterion to each ranked bid's total.
  static func contributions(_ lot: LotCase) -> Picture? { ContributionsPicture.of(lot) }
  /// Price against quality of each ranked bid, with the exchange-rate line.
  static func priceAndQuality(_ lot: LotCase) -> Picture? { PriceAndQualityPicture.of(lot) }
  /// Agreed marks, bids by questions.
  static func marks(_ lot: LotCase) -> Picture? { MarksPicture.of(lot) }
  /// Contract length and type of each ranked bid against the published preferences.
  static func lengthAndType(_ lot: LotCase) -> Picture? { LengthAndTypePicture.of(lot) }
}
