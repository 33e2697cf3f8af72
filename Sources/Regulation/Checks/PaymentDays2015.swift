internal import Procurement

/// A contract has invoices paid within thirty days.
///
/// - Source: Public Contracts Regulations 2015, reg 113 (number and figure from memory, as its
///   parameter says).
enum PaymentDays2015: StatuteCheck {
  static let id = "payment-days-2015"
  static let title = "Payment within 30 days"
  static let citation = "Public Contracts Regulations 2015, reg 113 (from memory)"
  static let appliesTo = "all contracts; not concessions, utilities, schools"
  static let statute = Statute.publicContractsRegulations2015
  static var parameters: [Parameter] { [Parameters.paymentDays2015] }

  static func judge(_ situation: Situation) throws(Undecided) -> CheckFinding {
    let scope = try situation.scope(
      of: "reg 113",
      excluding: Exclusions(
        authorities: [.utility, .privateUtility, .school], subjects: [.concession]))
    return PaymentTerm(
      name: "payment.days", limit: try situation.figure(Parameters.paymentDays2015),
      law: "reg 113", consequence: "the contract has to provide for the shorter time"
    ).finding(in: situation.bid, scope)
  }
}
