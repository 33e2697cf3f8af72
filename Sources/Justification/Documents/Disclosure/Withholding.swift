internal import Procurement

/// Why something is withheld from a document's readers, and what they are told of it.
///
/// The recipient is told that something is withheld and on which ground.
///
/// - Source: Procurement Act 2023, section 94; Public Contracts Regulations 2015, regulation 86(6);
///   Directive 2014/24/EU, Article 55(3).
struct Withholding {
  /// The ground in words, with the law that allows it.
  let ground: String
  /// The officer's reason; `nil` where the ground says all.
  let reason: String?
  /// What stands in the place of the text.
  let notice: String

  /// Something that an officer marked to be withheld.
  init(_ mark: ConfidentialMark, under regime: Regime) {
    let ground = Withholding.words(mark.ground) + Withholding.law(mark.ground, under: regime)
    self.ground = ground
    self.reason = mark.reason.isEmpty ? nil : mark.reason
    self.notice = "[withheld: \(ground)]"
  }

  private init(ground: String, notice: String) {
    self.ground = ground
    self.reason = nil
    self.notice = notice
  }

  /// Something of a bid that is neither the reader's nor the winner's.
  static let ofAnotherBid = Withholding(
    ground: "information of a bid that is neither the recipient's nor the recommended one",
    notice: "[not told here: information of another bid]")

  /// What of these was withheld how often, in a line: `3 places: …`.
  func line(count: Int, withReason: Bool) -> String {
    let places = "\(count) \(count == 1 ? "place" : "places"): \(ground)"
    return withReason ? places + (reason.map { ". Reason: \($0)" } ?? "") : places
  }

  /// What stands above those lines.
  static let heading = "What is withheld"

  /// What stands under the heading.
  static let opening =
    "Some information is left out of this document, and a notice stands in each place. In all:"

  private static func words(_ ground: ConfidentialMark.Ground) -> String {
    switch ground {
    case .nationalSecurity: "national security"
    case .commercial: "sensitive commercial information"
    }
  }

  private static func law(_ ground: ConfidentialMark.Ground, under regime: Regime) -> String {
    switch (regime, ground) {
    case (.procurementAct2023, .nationalSecurity): ", Procurement Act 2023, section 94(1)"
    case (.procurementAct2023, .commercial): ", Procurement Act 2023, section 94(2)"
    case (.publicContractsRegulations2015, _):
      ", Public Contracts Regulations 2015, regulation 86(6)"
    case (.eu201424, _): ", Directive 2014/24/EU, Article 55(3)"
    case (.none, _): ""
    }
  }
}
