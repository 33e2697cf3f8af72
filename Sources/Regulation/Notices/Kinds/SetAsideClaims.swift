/// The end of the time in which some claims to set the contract aside can be brought.
///
/// - Source: Procurement Act 2023, section 106.
public enum SetAsideClaims: LaterNotice {
  /// Its name.
  public static let name = "set-aside-claims"
  /// What it is.
  public static let title = "last day for claims to set the contract aside"

  /// For every contract.
  public static func deadline(
    of contract: SignedContract
  ) throws(StandstillError) -> NoticeDeadline? {
    try .months(
      Parameters.claimMonthsSetAside, beginningWith: contract.signedOn,
      called: "the day of signing")
  }
}
