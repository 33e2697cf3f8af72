/// The first yearly assessment of performance against the key performance indicators.
///
/// - Source: Procurement Act 2023, sections 52 and 71.
public enum IndicatorAssessment: LaterNotice {
  /// Its name.
  public static let name = "indicator-assessment"
  /// What it is.
  public static let title = "first assessment against the key performance indicators"

  /// Due where indicators have to be set: above the value, and not for light touch contracts.
  public static func deadline(
    of contract: SignedContract
  ) throws(StandstillError) -> NoticeDeadline? {
    guard !contract.isLightTouch, contract.isLarge != false else { return nil }
    return try .months(
      Parameters.kpiAssessmentMonths, beginningWith: contract.signedOn,
      called: "the day of signing, then once in every further such period and at the end",
      condition: contract.isLarge == nil
        ? "where key performance indicators are set: above £5 million, VAT included" : nil)
  }
}
