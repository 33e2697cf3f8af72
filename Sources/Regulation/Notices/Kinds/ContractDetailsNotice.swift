/// The notice that a contract has been entered into.
///
/// - Source: Procurement Act 2023, section 53(1).
public enum ContractDetailsNotice: LaterNotice {
  /// Its name.
  public static let name = "contract-details"
  /// What it is.
  public static let title = "contract details notice"

  /// Due for every contract.
  public static func deadline(
    of contract: SignedContract
  ) throws(StandstillError) -> NoticeDeadline? {
    try .days(
      contract.isLightTouch
        ? Parameters.contractDetailsDaysLightTouch : Parameters.contractDetailsDays,
      beginningWith: contract.signedOn, called: "the day of signing")
  }
}
