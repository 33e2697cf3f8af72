internal import Procurement
internal import Regulation
internal import Rubrics

/// The rubric's price screen applied to the bids of a lot that still stand.
struct LotScreening {
  /// A rule with what the rubric says of it.
  struct PublishedScreen {
    let reference: RuleReference
    let screen: any PriceScreen
  }

  /// The prices that a criterion scores.
  struct ScoredPrices {
    /// The criterion; `nil` where none is scored by the price.
    let criterion: String?
    /// The amount of each bid of the lot, as it is scored; `nil` where there is none.
    let amounts: [FixedDecimal?]
    /// Whether they are amounts a year; the estimate is for the contract.
    var isYearly = false
  }

  let screens: [PublishedScreen]
  let competition: Competition
  let lot: Lot
  let decisions: PriceDecisions

  /// What each rule came to; the log says which prices are low and which rules could not be applied.
  ///
  /// - Parameters:
  ///   - standing: the rows of the bids still standing.
  ///   - prices: the prices of each price criterion; the same prices are looked at once.
  ///   - log: takes the diagnostics.
  /// - Throws: ``NumberError`` when the numbers do not fit.
  func run(
    _ standing: [Int], prices: [ScoredPrices], log: inout DiagnosticLog
  ) throws(NumberError) -> [ScreenedRule] {
    if screens.isEmpty { return [] }
    var seen: [[FixedDecimal?]] = []
    var rules: [ScreenedRule] = []
    for scored in prices where !seen.contains(scored.amounts) {
      seen.append(scored.amounts)
      let rows = standing.filter { scored.amounts[$0] != nil }
        .sorted { lot.bids[$0].id < lot.bids[$1].id }
      let screened = ScreenedPrices(
        rows.compactMap { scored.amounts[$0] }, estimate: estimate(beside: scored),
        places: competition.currency.minorUnits)
      for screen in screens {
        let rule = try apply(screen, to: screened, of: rows, criterion: scored.criterion)
        report(rule, screen, log: &log)
        rules.append(rule)
      }
    }
    return rules
  }

  private func estimate(beside scored: ScoredPrices) -> ScreenedPrices.Estimate {
    guard let value = competition.estimatedValue else {
      return .missing("competition.yaml gives no estimated value")
    }
    guard competition.lots.count == 1 else {
      return .missing(
        "the estimated value is that of all \(competition.lots.count) lots together")
    }
    guard !scored.isYearly else {
      return .missing(
        "the estimated value is that of the whole contract, and the prices compared are amounts a year"
      )
    }
    return .amount(value.amount)
  }

  private func apply(
    _ published: PublishedScreen, to prices: ScreenedPrices, of rows: [Int], criterion: String?
  ) throws(NumberError) -> ScreenedRule {
    var flags: [PriceFlag] = []
    var notApplied: [String] = []
    var count = 0
    switch try published.screen.outcome(in: prices) {
    case .notApplied(let reason): notApplied = [reason]
    case .applied(let findings):
      for (index, finding) in findings.enumerated() {
        let row = rows[index]
        let bid = lot.bids[row]
        switch finding {
        case .unremarkable: count += 1
        case .flagged(let basis):
          count += 1
          let sources = [bid.price?.source ?? bid.source, published.reference.name.source]
          flags.append(
            PriceFlag(
              bid: bid, criterion: criterion, rule: published.reference.name.value,
              basis: basis + asBid(row, unlike: prices.all[index], prices), sources: sources,
              accepted: decisions.accepting(bid.id)))
        case .undecided(let reason): notApplied.append("bid \"\(bid.id)\": \(reason)")
        }
      }
    }
    return ScreenedRule(
      rule: published.reference.name.value, threshold: published.threshold,
      criterion: criterion, priceCount: count, flags: flags, notApplied: notApplied)
  }

  /// Says what the bidder wrote, where adjustments or whole-life rules make another price of it.
  private func asBid(
    _ row: Int, unlike compared: FixedDecimal, _ prices: ScreenedPrices
  ) -> String {
    guard let own = lot.amounts[row], own != compared else { return "" }
    return "; the price as bid is \(prices.shown(own))"
  }

  private func report(
    _ rule: ScreenedRule, _ published: PublishedScreen, log: inout DiagnosticLog
  ) {
    let duty = AbnormallyLowDuty.under(competition.regime)
    for flag in rule.flags where flag.accepted == nil {
      log.report(
        .priceFlagged, "the price of bid \"\(flag.bid.id)\" looks abnormally low: \(flag.basis)",
        at: flag.sources.first, hint: duty.inWords,
        related: [
          Diagnostic.Related(
            "\"\(rule.rule)\" is published here", at: published.reference.name.source)
        ])
    }
    for reason in rule.notApplied {
      log.report(
        .priceScreenNotApplied,
        "\"\(rule.rule)\" could not be applied to \(lot.name): \(reason)",
        at: published.reference.name.source,
        hint: "look at the prices yourself: that nothing is flagged does not say that none is low")
    }
  }
}

extension LotScreening {
  /// The rules that a rubric publishes; the log says which of them there are not.
  static func screens(of rubric: Rubric, log: inout DiagnosticLog) -> [PublishedScreen] {
    rubric.priceScreen.compactMap { reference in
      PriceScreens.screen(reference, log: &log).map {
        PublishedScreen(reference: reference, screen: $0)
      }
    }
  }
}

extension LotScreening.PublishedScreen {
  /// The threshold as published.
  var threshold: String {
    guard case .text(let text) = reference.parameters.first?.value else { return "" }
    return text
  }
}
