internal import Evaluation
internal import Procurement
internal import Rubrics

extension LotCase {
  /// Why a bid was given a score, by reference to what stands in the bid, in whole sentences.
  ///
  /// Of a criterion that the panel marks: the agreed mark with its published descriptor, the panel's reason
  /// and the place in the bid that it rests on; what is not recorded is said not to be. Of any other: the
  /// computation with what it rests on. Nothing else is ever said.
  ///
  /// - Source: Procurement Regulations 2024, regulation 31(2)(e)(i)(aa).
  func explanation(of scored: ScoredCriterion, bid: Bid) -> [TextRun] {
    let criterion = self.criterion(scored.score.criterion)
    guard case .marks(let measure) = criterion?.measure,
      let agreed = agreedMark(of: bid, on: scored.score.criterion)
    else { return computation(of: scored, formula: criterion?.formulaName) }
    var runs = ScoreExplanation.mark(agreed, of: measure)
    runs += [TextRun(" ")] + ScoreExplanation.reason(agreed)
    // Against another bid's mark, or for an answer that is no mark, the descriptor does not tell the score.
    if criterion?.isNormalisedToBest ?? false || !agreed.isNumber {
      runs += [TextRun(" ")] + computation(of: scored, formula: nil)
    }
    return runs
  }

  /// The basis of a score as a sentence.
  private func computation(of scored: ScoredCriterion, formula: String?) -> [TextRun] {
    var runs = [scored.basis]
    if let formula {
      runs += [TextRun(", by the published formula "), TextRun(formula, style: .code)]
    }
    return runs + [TextRun(".")]
  }
}

/// The sentences that explain agreed marks.
enum ScoreExplanation {
  /// The mark with its scale, as `Agreed mark 4 of 5 (Good)` in a sentence.
  static func mark(_ agreed: AgreedMark, of measure: MarksMeasure) -> [TextRun] {
    guard case .mark(let number) = agreed.mark.answer.value else {
      return [TextRun("Agreed answer "), agreed.answer, TextRun(".")]
    }
    let descriptor = measure.scale.descriptor(of: number).map { " (\($0))" } ?? ""
    // What the mark stands for tells the mark: one run, so that one notice stands where it is withheld.
    return [
      TextRun("Agreed mark "),
      TextRun(
        "\(agreed.answer.text) of \(measure.scale.top.trimmed)\(descriptor)",
        figure: Figure(
          basis: "the mark that the panel agreed on, of the highest of the published scale",
          sources: [agreed.mark.answer.source, measure.scale.source]),
        quotes: agreed.answer.quotes), TextRun("."),
    ]
  }

  /// The panel's reason in its own words, with the place in the bid that it rests on.
  static func reason(_ agreed: AgreedMark) -> [TextRun] {
    guard let reason = agreed.reason else {
      guard agreed.evidence != nil else {
        return .plain("No reason and no place in the bid are recorded.")
      }
      return [TextRun("No reason is recorded")] + evidence(of: agreed) + [TextRun(".")]
    }
    let runs =
      [TextRun("Reason: “"), reason, TextRun("”")] + evidence(of: agreed) + [TextRun(".")]
    return agreed.evidence == nil
      ? runs + [TextRun(" No place in the bid is recorded.")] : runs
  }

  private static func evidence(of agreed: AgreedMark) -> [TextRun] {
    agreed.evidence.map { [TextRun(" "), TextRun("[\($0.text)]", quotes: $0.quotes)] } ?? []
  }
}

extension AgreedMark {
  /// Whether it is a mark on the scale, and not `n/a` or the like.
  fileprivate var isNumber: Bool {
    if case .mark = mark.answer.value { true } else { false }
  }
}

extension Criterion {
  /// The name of the price formula that scores it.
  fileprivate var formulaName: String? {
    if case .price(let price) = measure { price.formula?.name.value } else { nil }
  }
}
