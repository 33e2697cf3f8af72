internal import Procurement

/// Sub-contractors are paid within thirty days, all the way down; a longer term has no effect.
///
/// - Source: Procurement Act 2023, s.73.
enum SubcontractPaymentDays: StatuteCheck {
  static let id = "payment-days-subcontracts"
  static let title = "Payment of sub-contractors within 30 days"
  static let citation = "Procurement Act 2023, s.73"
  static let appliesTo = "all contracts; not concessions, private utilities, schools"
  static let statute = Statute.procurementAct2023
  static var parameters: [Parameter] { [Parameters.paymentDays] }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    let scope = try situation.scope(of: "s.73", excluding: PaymentTerm.exclusions)
    return PaymentTerm(
      name: "subcontract.payment-days", limit: try situation.figure(Parameters.paymentDays),
      law: "s.73", consequence: "the longer term has no effect"
    ).finding(in: situation.bid, scope)
  }
}
