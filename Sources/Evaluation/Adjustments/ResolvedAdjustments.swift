internal import Procurement
internal import Rubrics

/// The published adjustments with their effects looked up.
struct ResolvedAdjustments {
  /// A rule with its effect.
  struct Resolved {
    let rule: PriceAdjustment
    let effect: any AdjustmentEffect
  }

  /// The rules, in published order.
  let all: [Resolved]

  /// The rules, or `nil` where one names an effect or a value that there is not; the log then says so.
  init?(_ adjustments: PriceAdjustments, log: inout DiagnosticLog) {
    var own = DiagnosticLog()
    all = adjustments.rules.compactMap { rule in
      ResolvedAdjustments.effect(of: rule, log: &own).map { Resolved(rule: rule, effect: $0) }
    }
    log.append(own)
    if own.hasErrors { return nil }
  }

  private static func effect(
    of rule: PriceAdjustment, log: inout DiagnosticLog
  ) -> (any AdjustmentEffect)? {
    let (name, value) = (rule.effect.name, rule.effect.value)
    guard let type = AdjustmentEffects.all.first(where: { $0.name == name.value }) else {
      log.report(
        .adjustmentUnknownEffect, "there is no effect \(Diagnostic.quoted(name.value))",
        at: name.source,
        hint: NearestName.hint(for: name.value, among: AdjustmentEffects.all.map { $0.name }))
      return nil
    }
    if let year = rule.year, !type.takesYear {
      log.report(
        .adjustmentYearUnused, "\"\(type.name)\" does not fall in one year", at: year.source,
        hint: "remove `year`")
    }
    guard let effect = type.init(value.value) else {
      log.report(
        .adjustmentWrongValue,
        "\"\(type.name)\" takes \(type.valueInWords), not \(Diagnostic.quoted(value.value))",
        at: value.source, hint: "write \(type.valueInWords)")
      return nil
    }
    return effect
  }
}

extension ResolvedAdjustments.Resolved {
  /// What the rule does to a bid.
  ///
  /// - Throws: ``NumberError`` when the numbers do not fit.
  func finding(
    for bid: Bid, of competition: Competition, firstYear: Int
  ) throws(NumberError) -> AdjustmentFinding {
    var because = ""
    var sources: [SourceLocation] = []
    if let condition = rule.condition {
      let found = AdjustmentConditions.finding(of: condition, in: bid, of: competition)
      sources = found.reliedOn.map(\.source)
      switch found.outcome {
      case .pass: because = ", as \(found.basis)"
      case .fail, .notApplicable:
        return AdjustmentFinding(
          amount: .zero, basis: "its condition is not met: \(found.basis)", sources: sources,
          flows: [])
      case .couldNotTell:
        return AdjustmentFinding(
          amount: nil, basis: "its condition cannot be decided: \(found.basis)", sources: sources,
          flows: [])
      }
    }
    do throws(AdjustmentProblem) {
      let done = try effect.effect(on: bid, of: rule, firstYear: firstYear)
      return AdjustmentFinding(
        amount: try total(of: done.flows), basis: done.basis + because,
        sources: sources + done.sources.filter { !sources.contains($0) }, flows: done.flows)
    } catch {
      switch error {
      case .number(let error): throw error
      case .undecided(let reason, let place):
        return AdjustmentFinding(
          amount: nil, basis: reason, sources: sources + [place].compactMap { $0 }, flows: [])
      }
    }
  }

  private func total(of flows: [PriceFlow]) throws(AdjustmentProblem) -> FixedDecimal {
    do throws(NumberError) {
      return try FixedDecimal.sum(flows.map(\.amount))
    } catch {
      throw .number(error)
    }
  }
}
