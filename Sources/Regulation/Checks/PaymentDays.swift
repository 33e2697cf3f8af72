internal import Procurement

/// An invoice is paid within thirty days; a longer term of the contract has no effect.
///
/// - Source: Procurement Act 2023, s.68, and s.88 for contracts below the threshold.
enum PaymentDays: StatuteCheck {
  static let id = "payment-days"
  static let title = "Payment within 30 days"
  static let citation = "Procurement Act 2023, s.68 and s.88"
  static let appliesTo = "all contracts; not concessions, private utilities, schools"
  static let statute = Statute.procurementAct2023
  static var parameters: [Parameter] { [Parameters.paymentDays] }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    let scope = try situation.scope(of: "s.68", excluding: PaymentTerm.exclusions)
    return PaymentTerm(
      name: "payment.days", limit: try situation.figure(Parameters.paymentDays),
      law: "s.68 (s.88 below the threshold)", consequence: "the longer term has no effect"
    ).finding(in: situation.bid, scope)
  }
}
