/// The terms whose meaning is agreed, in alphabetical order of their names.
///
/// Any other term is kept under its own name.
///
/// - Source: exits, ISO 44001, stage 8 (exit strategy); partnerships, Audit Commission, For better, for
///   worse (2008); joint ventures, HM Treasury, Joint Ventures: a guidance note (2010); payment terms,
///   Procurement Act 2023 s.68 and s.73; subcontracting, s.72; termination, s.78.
public enum TermVocabulary {
  /// Every known term.
  public static let all: [KnownTerm] = [
    KnownTerm("audit.rights", [.flag, .text], "whether the authority may audit the supplier"),
    KnownTerm(
      "benchmarking.months", [.duration], words: ["none"],
      "how often prices are held against the market"),
    KnownTerm(
      "benefit-share.<partner>", [.percent], "the partner's share of savings and other benefits"),
    KnownTerm(
      "break.at-months", [.duration, .list], words: ["none"],
      "after which months the authority may end the contract without fault"),
    KnownTerm("break.notice-months", [.duration], "the notice for a break"),
    KnownTerm(
      "buy-out.price", [.money, .percent, .text], "what a partner's share costs the others"),
    KnownTerm("call-off.method", [.text], "how a framework's orders are placed"),
    KnownTerm("call-off.minimum", [.money], words: ["none"], "the value of orders guaranteed"),
    KnownTerm("change.control", [.flag, .text], "how changes to the contract are agreed"),
    KnownTerm(
      "change.term-percent", [.percent],
      "how far the contract lets its term be changed, of the maximum term"),
    KnownTerm(
      "change.value-percent", [.percent], "how far the contract lets its value be changed"),
    KnownTerm(
      "conflicts.policy", [.flag, .text], "how conflicts of interest are declared and settled"),
    KnownTerm("deadlock", [.flag, .text], "how partners who cannot agree come to a decision"),
    KnownTerm("dispute.days", [.duration], "how long a dispute may take before it goes higher"),
    KnownTerm("dispute.resolution", [.flag, .text], "how disputes are settled"),
    KnownTerm("exclusivity", [.flag], "whether the authority may buy the same elsewhere"),
    KnownTerm(
      "exit.assistance-months", [.duration], "how long the supplier helps to hand the service over"),
    KnownTerm("exit.data", [.flag, .text], "how data and systems are handed over"),
    KnownTerm("exit.owner", [.text], "who is responsible for the exit plan"),
    KnownTerm("exit.plan", [.flag, .text], "whether there is an exit plan, or where it stands"),
    KnownTerm("exit.price", [.money, .percent, .text], "what help at the exit costs"),
    KnownTerm("exit.review-months", [.duration], "how often the exit plan is brought up to date"),
    KnownTerm("exit.staff", [.flag, .text], "what happens to the staff at the exit"),
    KnownTerm("exit.trigger", [.text, .list], "what begins the exit"),
    KnownTerm("extension.months", [.duration, .list], "how long the contract may be extended"),
    KnownTerm("extension.notice-months", [.duration], "the notice for an extension"),
    KnownTerm("framework.maximum", [.money], "the most that all orders together may come to"),
    KnownTerm("framework.users", [.text, .list], "which authorities may order"),
    KnownTerm("funding.<partner>", [.money, .percent], "what the partner puts in"),
    KnownTerm("gain-share.baseline", [.money, .text], "against what a gain is measured"),
    KnownTerm(
      "gain-share.cap", [.money, .percent], words: ["none"], "the most that gain share may come to"),
    KnownTerm("gain-share.percent", [.percent], "the authority's share of gains"),
    KnownTerm("gain-share.proof", [.text], "who proves a gain, and how"),
    KnownTerm("gain-share.timing", [.text], "when a gain is settled"),
    KnownTerm(
      "governance.committee", [.flag, .text], "whether a committee of the partners governs it"),
    KnownTerm(
      "governance.reserved-matters", [.flag, .text, .list],
      "what the governing committee alone decides"),
    KnownTerm("governance.review-months", [.duration], "how often the contract is reviewed"),
    KnownTerm("ip.ownership", [.text], "who owns what is made under the contract"),
    KnownTerm(
      "liability.cap", [.money, .percent], words: ["unlimited"],
      "the most that the supplier is liable for"),
    KnownTerm("objectives", [.text, .list], "what a partnership is for"),
    KnownTerm("open-book", [.flag], "whether the supplier's costs are open to the authority"),
    KnownTerm("ownership.<partner>", [.percent], "the partner's share in a joint venture"),
    KnownTerm("payment.days", [.duration], "within what time an undisputed invoice is paid"),
    KnownTerm(
      "pool.client-groups", [.text, .list], "whom a pooled budget serves, and with what"),
    KnownTerm(
      "pool.duration", [.duration, .text], "how long a pooled budget runs, and how it is ended"),
    KnownTerm("pool.functions", [.text, .list], "the functions that a pooled budget is for"),
    KnownTerm("pool.host", [.text], "the partner that hosts a pooled budget"),
    KnownTerm("pool.reports", [.flag, .text], "how a pooled budget is reported on"),
    KnownTerm(
      "pool.resources", [.text, .list], "the staff, goods and rooms that partners provide"),
    KnownTerm(ContractTerm.indexation, [.percent, .text], "how prices grow from year to year"),
    KnownTerm("price.review-months", [.duration], words: ["none"], "how often prices are reviewed"),
    KnownTerm(
      "reserved-matters", [.flag, .text, .list],
      "what the partners of a joint venture decide together"),
    KnownTerm(
      "reversal.cost-at-<months>", [.money],
      "what bringing the service back in-house costs at that month"),
    KnownTerm(
      "service-credits.cap-percent", [.percent], words: ["none"],
      "the most of the charges that service credits may take"),
    KnownTerm("staff.information-days", [.duration], "how soon staff data are handed over"),
    KnownTerm("staff.transfer-plan", [.flag, .text], "how staff transfer to the supplier"),
    KnownTerm("step-in.rights", [.flag, .text], "whether the authority may take the service over"),
    KnownTerm("subcontract.approval", [.flag, .text], "who approves subcontractors"),
    KnownTerm(
      "subcontract.payment-days", [.duration], "within what time subcontractors are paid"),
    KnownTerm(
      "subcontract.share-percent", [.percent], "how much of the value may be subcontracted"),
    KnownTerm("termination.for-breach", [.flag, .text], "whether a breach ends the contract"),
    KnownTerm(
      "termination.implied-right", [.flag, .text], words: ["excluded"],
      "whether the right of the Procurement Act 2023, s.78, to terminate is left alone"),
    KnownTerm("termination.notice-months", [.duration], "the notice for termination"),
    KnownTerm(
      "termination.persistent-failure", [.flag, .text],
      "how often a service may fail before the contract can be ended"),
    KnownTerm("transfer.limits", [.flag, .text], "to whom a partner may pass its share"),
  ]

  /// What is known of a term of this name.
  public static func term(named name: String) -> KnownTerm? {
    exact[name] ?? varying.first { $0.isNamed(name) }
  }

  /// The known name that an unknown one most likely means, where two letters at most are different.
  ///
  /// The parts between points are held against each other one by one, so that `exit.notice` does not
  /// pass for `exit.price`, and a part of words that known names are made of is meant as it stands.
  public static func nearest(to name: String) -> String? {
    let candidates = all.map { term in
      guard let prefix = term.prefix, let mark = prefix.last, let end = name.lastIndex(of: mark)
      else { return term.name }
      return prefix + name[name.index(after: end)...]
    }
    return NearestName.to(name, among: candidates.filter { isSlip(name, of: $0) }, within: 2)
  }

  /// Whether every part of the name that differs from the candidate's can be a slip of it.
  private static func isSlip(_ name: String, of candidate: String) -> Bool {
    let written = name.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    let meant = candidate.split(separator: ".", omittingEmptySubsequences: false)
    // `funding.` and `reversal.cost-at-` are no names with a slip, but half a name.
    guard let last = candidate.last, last != ".", last != "-" else { return false }
    guard written.count == meant.count else { return true }
    for (part, other) in zip(written, meant)
    where !isSlip(ofPart: String(other.lowercased()), String(part)) {
      return false
    }
    return true
  }

  private static func isSlip(ofPart other: String, _ part: String) -> Bool {
    if part == other || part + "s" == other || part == other + "s" { return true }
    return !isOfKnownWords(part, besides: other) && NearestName.to(part, among: [other]) != nil
  }

  /// Whether a part is made of words of known names, and not only of the words of `other`.
  private static func isOfKnownWords(_ part: String, besides other: String) -> Bool {
    let parts = part.split(separator: "-")
    return parts != other.split(separator: "-") && parts.allSatisfy { words.contains(String($0)) }
  }

  /// The words that known names are made of.
  private static let words = Set(
    all.flatMap { ($0.prefix ?? $0.name).split(whereSeparator: { ".-".contains($0) }) }
      .map(String.init))

  private static let exact = Dictionary(
    all.filter { $0.prefix == nil }.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  private static let varying = all.filter { $0.prefix != nil }
}
