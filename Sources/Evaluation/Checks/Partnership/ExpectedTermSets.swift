internal import Procurement

/// The expected terms: one set for each contract type that is known everywhere, and sets that a rubric
/// adds where its competition calls for them.
public enum ExpectedTermSets {
  /// Every set with its name, those of contract types first, for the page that lists them.
  public static var pages: [(name: String, terms: [ExpectedTerm])] {
    let types: [(name: String, terms: [ExpectedTerm])] = [
      ("fixed-term", fixedTerm), ("framework, prime-partner-framework", framework),
      ("joint-venture", jointVenture), ("prime-partner-framework", primePartner),
    ]
    return types + added.sorted { $0.key < $1.key }.map { ("added: \($0.key)", $0.value) }
  }

  /// The set of a contract type; `nil` where there is none.
  static func terms(of type: ContractType) -> [ExpectedTerm]? {
    switch type {
    case .fixedTerm: fixedTerm
    case .framework: framework
    case .jointVenture: jointVenture
    case .primePartnerFramework: framework + primePartner
    default: nil
    }
  }

  /// The sets that a rubric can add, by name.
  static let added: [String: [ExpectedTerm]] = [
    "gain-share": gainShare, "pooled-budget": pooledBudget,
  ]

  private static let jointVenture: [ExpectedTerm] = [
    ExpectedTerm(
      "objectives", because: "says what the venture is for, against which its success is judged",
      source: ventureGuidance),
    ExpectedTerm(
      "funding.*", because: "says what each partner puts in", source: ventureGuidance),
    ExpectedTerm(
      "ownership.*", "benefit-share.*", because: "says how control and profit are divided",
      source: ventureGuidance),
    ExpectedTerm(
      "deadlock", because: "says how partners with equal votes come to a decision",
      source: ventureGuidance),
    ExpectedTerm(
      "reserved-matters", "governance.reserved-matters",
      because: "says what the venture may not decide without its owners", source: ventureGuidance),
    ExpectedTerm(
      "transfer.limits", because: "says to whom a partner may pass its share",
      source: ventureGuidance),
    ExpectedTerm(
      "buy-out.price", because: "says at what price a partner leaves", source: ventureGuidance),
    ExpectedTerm("exit.plan", because: "says how the venture ends", source: iso),
    ExpectedTerm(
      "staff.transfer-plan", because: "says what becomes of staff",
      source: "Transfer of Undertakings (Protection of Employment) Regulations 2006 (SI 2006/246)"),
    ExpectedTerm(
      "conflicts.policy", because: "says what those do who serve the venture and the authority",
      source: "Procurement Act 2023, s.81-83"),
  ]

  private static let fixedTerm: [ExpectedTerm] = [
    ExpectedTerm(
      "extension.notice-months",
      because: "says by when an extension, whose value counts from the start, is asked for",
      source: "Procurement Act 2023, Schedule 3, paragraph 1", isSettledByNo: true),
    ExpectedTerm(
      "break.at-months", because: "lets the authority end a contract that no longer serves",
      source: partnerships),
    ExpectedTerm(
      "governance.review-months", because: "says when the contract is looked at again",
      source: partnerships),
    ExpectedTerm(
      "change.control",
      because: "keeps changes within what may be changed without a new competition",
      source: "Procurement Act 2023, s.74; \(partnerships)"),
  ]

  private static let framework: [ExpectedTerm] = [
    ExpectedTerm(
      "call-off.method", because: "says how orders are placed",
      source: "Procurement Act 2023, s.45(4)-(5)"),
    ExpectedTerm(
      "framework.maximum", because: "bounds the value of all orders",
      source: "Procurement Act 2023, s.45(5)"),
    ExpectedTerm(
      "price.indexation", "price.review-months",
      because: "says how the prices of later orders are found",
      source: "Procurement Act 2023, s.45(5)", isSettledByNo: true),
    ExpectedTerm(
      "framework.users", because: "says which authorities may order",
      source: "Procurement Act 2023, s.45(5)"),
    ExpectedTerm(
      "payment.days", because: "holds for every order",
      source: "Procurement Act 2023, s.68"),
  ]

  private static let primePartner: [ExpectedTerm] = [
    ExpectedTerm(
      "subcontract.approval", because: "says who may be engaged, and on whose word",
      source: "Procurement Act 2023, s.72"),
    ExpectedTerm(
      "subcontract.payment-days", because: "passes payment within 30 days down the chain",
      source: "Procurement Act 2023, s.73"),
    ExpectedTerm(
      "exclusivity",
      because: "says whether the authority may buy elsewhere, as one partner gets orders without "
        + "competition", source: "Procurement Act 2023, s.45(4)(a)", isSettledByNo: true),
    ExpectedTerm(
      "open-book", because: "shows what the prime partner adds to its subcontractors' prices",
      source: partnerships),
  ]

  private static let gainShare: [ExpectedTerm] = [
    ExpectedTerm(
      "gain-share.baseline", because: "says against what a gain is measured", source: gains),
    ExpectedTerm(
      "gain-share.percent", "benefit-share.*", because: "says who gets how much", source: gains),
    ExpectedTerm("gain-share.cap", because: "bounds what can be gained", source: gains),
    ExpectedTerm(
      "gain-share.timing", because: "says when a gain is settled", source: gains),
    ExpectedTerm(
      "gain-share.proof", because: "says who proves the saving", source: gains),
    ExpectedTerm(
      "audit.rights", because: "lets the authority see that a gain is one", source: gains),
    ExpectedTerm("open-book", because: "gives the data that a gain is found in", source: gains),
  ]

  private static let pooledBudget: [ExpectedTerm] = [
    ExpectedTerm("objectives", because: "states the agreed aims and outcomes", source: pooled),
    ExpectedTerm(
      "funding.*", because: "states the contributions and how they may be varied", source: pooled),
    ExpectedTerm(
      "pool.functions", because: "states the functions that are exercised", source: pooled),
    ExpectedTerm(
      "pool.client-groups", because: "states the client groups and services", source: pooled),
    ExpectedTerm(
      "pool.resources", because: "states the staff, goods, services and accommodation provided",
      source: pooled),
    ExpectedTerm(
      "pool.host", because: "names the partner that hosts the pool and manages it", source: pooled),
    ExpectedTerm(
      "pool.duration", because: "states how long it runs and how it is reviewed, varied and ended",
      source: pooled),
    ExpectedTerm(
      "pool.reports", because: "states how it is monitored: quarterly and yearly", source: pooled),
  ]

  private static let iso = "ISO 44001:2017 (exit strategy)"
  private static let partnerships = "Audit Commission, For better, for worse (2008)"
  private static let ventureGuidance =
    "HM Treasury, Joint ventures: a guidance note (March 2010; what it asks for from memory)"
  private static let gains =
    "ppponline.affinitext.com, book 3088 (benchmarking and gain share); scbprocurement.co.uk, Gainshare"
  private static let pooled = "NHS Act 2006 s.75; SI 2000/617, reg 7(3)-(4)"
}
