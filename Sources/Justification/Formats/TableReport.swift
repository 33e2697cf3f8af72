public import Evaluation
internal import Procurement
internal import Rubrics

/// The ranking for a terminal, in at most 100 columns.
public enum TableReport: ReportForm {
  /// Its name.
  public static let name = "table"

  /// The report as text.
  public static func text(of report: Report<EvaluationResult>) -> String {
    let result = report.result
    var lines = heading(of: result)
    for lot in result.lots {
      lines.append("")
      if let id = lot.lot.id {
        lines += Paragraph.lines(
          "Lot \(SafeText.shown(id)): \(SafeText.shown(lot.lot.title ?? id))")
      }
      lines += LotTable(lot, published: result.rubric.scoreRounding).lines
    }
    lines += AssignmentTable.lines(of: result)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func heading(of result: EvaluationResult) -> [String] {
    let rubric = result.rubric
    return
      Paragraph.lines(
        "\(SafeText.shown(result.competition.title)) (\(SafeText.shown(result.competition.id)))")
      + Paragraph.lines(
        "rubric \(SafeText.shown(rubric.id)) \(SafeText.shown(rubric.version)), "
          + "\(rubric.method.name.value), \(ScoreText.rule(rubric))")
      + ["sha256 \(rubric.sha256)"] + PriceTable.heading(of: result)
      + GateTable.heading(of: result)
  }
}

/// The lines of one lot.
private struct LotTable {
  let lot: LotResult
  let scores: ScoreText

  init(_ lot: LotResult, published: Rounding?) {
    self.lot = lot
    self.scores = ScoreText(lot, published: published)
  }

  var lines: [String] {
    ranking + tieBreaks + incomplete + disqualified + GateTable.admitted(in: lot)
      + GateTable.gates(of: lot) + PriceTable.lines(of: lot) + lead
      + WholeLifeTable.lines(of: lot) + CheckSummary.lines(of: lot) + MarksSummary.lines(of: lot)
  }

  private var ranking: [String] {
    guard !lot.ranking.isEmpty else {
      return lot.incomplete.isEmpty ? ["no bid is ranked"] : ["no bid is ranked yet"]
    }
    let rows = lot.ranking.map { ($0, lot.bid($0), lot.scores(of: $0)) }
    let figure = lot.ranking.compactMap(\.figure).map(MethodFigureText.shown)
    let ranksBy: [TextTable.Filled] =
      figure.isEmpty ? [] : [(.init(heading: lot.figure.heading, isNumeric: true), figure)]
    func named(bidderWidth: Int) -> [TextTable.Filled] {
      let start: [TextTable.Filled] = [
        (.init(heading: "rank", isNumeric: true), rows.map { "\($0.0.rank)" }),
        (
          .init(heading: "bid", isNumeric: false),
          rows.map { DisplayWidth.cutWithin(SafeText.shown($0.1.id), to: 20) }
        ),
        (
          .init(heading: "bidder", isNumeric: false),
          rows.map { DisplayWidth.cut(SafeText.shown($0.1.offer), to: bidderWidth) }
        ),
      ]
      let total = TextTable.Column(heading: "total", isNumeric: true)
      return start + ranksBy + [(total, rows.map { scores.text($0.0.total) })]
    }
    let criteria = (rows.first?.2 ?? []).indices.map { index in
      (
        TextTable.Column(
          heading: DisplayWidth.cutWithin(SafeText.shown(rows[0].2[index].criterion), to: 20),
          isNumeric: true),
        rows.map { scores.text($0.2[index].score) }
      )
    }
    let status = (
      TextTable.Column(heading: "status", isNumeric: false),
      rows.map { DecisionText.status(of: $0.0, in: lot) }
    )
    // Names give way before the scores are broken into several tables.
    let whole = (12...24).reversed().first {
      TextTable.of(named(bidderWidth: $0) + criteria + [status]).width <= Paragraph.width
    }
    // Scores with twenty decimals leave little room for names beside even one of them.
    let width =
      whole
      ?? (6...24).reversed().first { width in
        criteria.allSatisfy {
          TextTable.of(named(bidderWidth: width) + [$0, status]).width <= Paragraph.width
        }
      }
    return TextTable.pages(
      leading: named(bidderWidth: width ?? 6), keeping: 2, columns: criteria, trailing: [status])
  }

  private var tieBreaks: [String] {
    let sentences = TieBreaks.sentences(in: lot, scores)
    return sentences.isEmpty
      ? [] : [""] + sentences.flatMap { Paragraph.lines(SafeText.shown($0), rest: "    ") }
  }

  private var incomplete: [String] {
    guard !lot.incomplete.isEmpty else { return [] }
    return ["", "incomplete, so that the lot is not ranked"]
      + lot.incomplete.flatMap { bid in
        bid.missing.flatMap {
          Paragraph.lines(SafeText.shown($0), first: "  ", rest: "      ")
        }
      }
  }

  private var disqualified: [String] {
    guard !lot.disqualified.isEmpty else { return [] }
    return ["", "disqualified"]
      + lot.disqualified.flatMap { disqualified in
        disqualified.gates.flatMap { gate in
          Paragraph.lines(
            SafeText.shown(
              "\(disqualified.bid.name): \(DecisionText.failure(gate))"
                + (gate.sources.first.map { " (\($0))" } ?? "")), first: "  ", rest: "      ")
        }
      }
  }

  private var lead: [String] {
    guard let lead = Lead(lot) else {
      guard let only = lot.ranking.first.map(lot.bid) else { return [] }
      return ["", SafeText.shown("\(only.name) is the only bid left.")]
    }
    let sentence = Paragraph.lines(SafeText.shown(lead.sentence(in: lot, scores)))
    return [""] + sentence + figures(lead) + lead.criteria.flatMap { reasons($0, lead) }
  }

  /// How the two bids' figures came about, where the method does not rank by the total.
  private func figures(_ lead: Lead) -> [String] {
    [lead.first, lead.second].flatMap { ranked in
      MethodFigureText.sentence(of: ranked, in: lot).map {
        Paragraph.lines(
          SafeText.shown("\(lot.bid(ranked).id): \($0)"), first: "  ", rest: "      ")
      } ?? []
    }
  }

  /// A criterion's difference, and where there is one, how each bid's scores came about.
  private func reasons(
    _ pair: (first: CriterionScore, second: CriterionScore), _ lead: Lead
  ) -> [String] {
    let difference = scores.difference(pair.first.score, pair.second.score)
    let head =
      "\(pair.first.criterion) \(difference): \(scores.text(pair.first.score)) to "
      + scores.text(pair.second.score)
    var lines = Paragraph.lines(SafeText.shown(head), first: "  ", rest: "      ")
    for part in Lead.reasoned(pair) where part.first.score != part.second.score {
      for (bid, score) in [(lead.first, part.first), (lead.second, part.second)] {
        let name = pair.first.parts.isEmpty ? "" : ", \(score.criterion)"
        lines += Paragraph.lines(
          SafeText.shown("\(lot.bid(bid).id)\(name): \(score.basis)"), first: "    ",
          rest: "        ")
      }
    }
    return lines
  }
}
