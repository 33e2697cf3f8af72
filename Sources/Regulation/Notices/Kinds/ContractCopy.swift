/// The publication of the contract itself, where it is worth more than £5 million.
///
/// - Source: Procurement Act 2023, section 53(3).
public enum ContractCopy: LaterNotice {
  /// Its name.
  public static let name = "contract-copy"
  /// What it is.
  public static let title = "copy of the contract"

  /// Due for contracts above the value.
  public static func deadline(
    of contract: SignedContract
  ) throws(StandstillError) -> NoticeDeadline? {
    guard contract.isLarge != false else { return nil }
    return try .days(
      contract.isLightTouch ? Parameters.contractCopyDaysLightTouch : Parameters.contractCopyDays,
      beginningWith: contract.signedOn, called: "the day of signing",
      condition: contract.isLarge == nil
        ? "where the contract is worth more than £5 million, VAT included" : nil)
  }
}
