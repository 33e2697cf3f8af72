public import Evaluation
internal import Procurement
internal import Rubrics

/// The ranking with every score's basis, for a document.
public enum MarkdownReport: ReportForm {
  /// Its name.
  public static let name = "markdown"

  /// The report as text.
  public static func text(of report: Report<EvaluationResult>) -> String {
    let result = report.result
    let rubric = result.rubric
    var lines = [
      "# \(MarkdownText.text(result.competition.title))", "",
      "Rubric \(MarkdownText.text(rubric.id)) \(MarkdownText.text(rubric.version)), method "
        + "\(MarkdownText.text(rubric.method.name.value)), \(ScoreText.rule(rubric)), "
        + "SHA-256 `\(rubric.sha256)`.",
    ]
    lines += PriceMarkdown.heading(of: result) + GateMarkdown.heading(of: result)
    if let day = result.competition.evaluatedOn { lines += ["", "Evaluated on \(day)."] }
    for lot in result.lots {
      if let id = lot.lot.id {
        lines += ["", "## Lot \(MarkdownText.text(id)): \(MarkdownText.text(lot.lot.title ?? id))"]
      }
      lines +=
        LotMarkdown(
          lot: lot, scores: ScoreText(lot, published: rubric.scoreRounding),
          level: lot.lot.id == nil ? "##" : "###"
        ).lines
    }
    lines += AssignmentMarkdown.lines(of: result)
    if !report.diagnostics.isEmpty {
      lines += ["", "## Noticed", ""]
      lines += report.diagnostics.map { diagnostic in
        "- \(diagnostic.severity.rawValue) \(diagnostic.code)"
          + (diagnostic.location.map { ", \(MarkdownText.text($0.description))" } ?? "")
          + ": \(MarkdownText.text(diagnostic.message))"
          + (diagnostic.hint.map { " (\(MarkdownText.text($0)))" } ?? "")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// The lines of one lot.
private struct LotMarkdown {
  let lot: LotResult
  let scores: ScoreText
  let level: String

  var lines: [String] {
    ranking + lead + tieBreaks + incomplete + disqualified
      + GateMarkdown.admitted(in: lot, level: level) + GateMarkdown.gates(of: lot, level: level)
      + WholeLifeMarkdown.lines(of: lot, level: level) + PriceMarkdown.lines(of: lot, level: level)
      + CheckSummary.markdown(of: lot, level: level)
      + MarksSummary.markdown(of: lot, level: level) + bases
  }

  private var ranking: [String] {
    guard let first = lot.ranking.first else { return ["", "No bid is ranked."] }
    let criteria = lot.scores(of: first).map(\.criterion)
    let figure = MethodFigureText.name(of: lot).map { [$0] } ?? []
    let headings = ["rank", "bid", "bidder"] + figure + ["total"] + criteria + ["status"]
    let rows = lot.ranking.map { ranked in
      let bid = lot.bid(ranked)
      return ["\(ranked.rank)", bid.id, bid.offer]
        + (ranked.figure.map { [MethodFigureText.shown($0)] } ?? []) + [scores.text(ranked.total)]
        + lot.scores(of: ranked).map { scores.text($0.score) } + [
          DecisionText.status(of: ranked, in: lot)
        ]
    }
    let numeric = Set([0] + (3..<(4 + figure.count + criteria.count)))
    return ["", "\(level) Ranking", ""]
      + MarkdownText.table(headings, numeric: numeric, rows: rows)
  }

  private var lead: [String] {
    guard let lead = Lead(lot) else {
      guard let only = lot.ranking.first.map(lot.bid) else { return [] }
      return ["", MarkdownText.text("\(only.name) is the only bid left.")]
    }
    let rows = lead.criteria.map { pair in
      [
        pair.first.title, scores.text(pair.first.score), scores.text(pair.second.score),
        scores.difference(pair.first.score, pair.second.score),
      ]
    }
    let ids = [lot.bid(lead.first).id, lot.bid(lead.second).id]
    return ["", MarkdownText.text(lead.sentence(in: lot, scores)), ""]
      + MarkdownText.table(
        ["criterion"] + ids + ["difference"], numeric: [1, 2, 3], rows: rows)
  }

  private var tieBreaks: [String] {
    let sentences = TieBreaks.sentences(in: lot, scores)
    return sentences.isEmpty ? [] : [""] + sentences.map { "- \(MarkdownText.text($0))" }
  }

  private var incomplete: [String] {
    guard !lot.incomplete.isEmpty else { return [] }
    return ["", "\(level) Incomplete", ""]
      + lot.incomplete.flatMap { bid in bid.missing.map { "- \(MarkdownText.text($0))" } }
  }

  private var disqualified: [String] {
    guard !lot.disqualified.isEmpty else { return [] }
    return ["", "\(level) Disqualified", ""]
      + lot.disqualified.flatMap { bid in
        bid.gates.map { gate in
          let places = gate.sources.map(\.description).joined(separator: ", ")
          return "- "
            + MarkdownText.text(
              "\(bid.bid.name): \(DecisionText.failure(gate)) [\(places)]")
        }
      }
  }

  /// Every score of every ranked bid with its basis and the places that it rests on.
  private var bases: [String] {
    lot.ranking.flatMap { ranked -> [String] in
      let bid = lot.bid(ranked)
      let title = MarkdownText.text(bid.name)
      return ["", "\(level) \(title): \(scores.text(ranked.total))", ""]
        + (MethodFigureText.sourced(ranked, in: lot).map { [MarkdownText.text($0), ""] } ?? [])
        + lot.scores(of: ranked).flatMap { item($0, depth: 0) }
    }
  }

  private func item(_ score: CriterionScore, depth: Int) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let places = score.sources.map(\.description).joined(separator: ", ")
    let line =
      "\(score.title), \(scores.text(score.score)) of \(score.weight.trimmed): \(score.basis)"
      + (places.isEmpty ? "" : " [\(places)]")
    return ["\(indent)- \(MarkdownText.text(line))"]
      + score.parts.flatMap { item($0, depth: depth + 1) }
  }
}
