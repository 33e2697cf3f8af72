internal import Procurement
internal import Rubrics

/// A worked example for the tender documents.
public enum WorkedExample: LaboratoryTrial {
  /// What it asks and how.
  public static let page = TrialPage(
    name: "worked-example", title: "Worked example for the tender documents",
    question: "How would the rubric score three bids?",
    method:
      "Three invented bids: A of good quality (80%) at the price level, B of fair quality (60%) at 85% "
      + "of it, C of the highest quality at 120%. Each criterion gets the step nearest to that, and no "
      + "mark below its minimum.")

  /// What it finds.
  public static func run(in laboratory: Laboratory) -> TrialFindings {
    let bench = laboratory.full
    let bids = [
      TrialBid("A", quality: 80, pence: laboratory.percent(100)),
      TrialBid("B", quality: 60, pence: laboratory.percent(85)),
      TrialBid("C", quality: 100, pence: laboratory.percent(120)),
    ]
    let outcome = bench.evaluate(bids)
    guard outcome.isRanked, outcome.order.count == bids.count else {
      return .notRun("The three bids could not all be ranked: \(outcome.problem).")
    }
    return TrialFindings(
      .fine,
      [
        "The tables can be copied into the tender documents: bidders see beforehand how a score comes "
          + "about. The bids are invented.",
        lead(outcome),
      ],
      tables: [offers(bids, bench), ranking(bids, outcome), scores(bids, outcome)])
  }

  private static func lead(_ outcome: TrialOutcome) -> String {
    let order = outcome.order.map { "\($0) (\(outcome.value(of: $0)))" }
    return "Order: \(order.joined(separator: ", then "))."
  }

  private static func offers(_ bids: [TrialBid], _ bench: LaboratoryBench) -> TrialTable {
    let marks = bids.map { bench.marks(of: $0) }
    var rows = [["Price"] + bids.map(\.shownPrice)]
    for leaf in bench.rubric.leaves {
      let cells: [String?]
      switch leaf.measure {
      case .marks(let measure):
        cells = marks.map { marks in
          marks[leaf.id].map { "\($0.trimmed) of \(measure.scale.top.trimmed)" }
        }
      case .contractType: cells = bids.map { bench.type(of: $0)?.rawValue }
      case .contractLength: cells = bids.map { bench.length(of: $0)?.description }
      default: continue
      }
      rows.append([leaf.title] + cells.map { $0 ?? "" })
    }
    return TrialTable(
      "What the bids offer", headings: ["Criterion"] + bids.map { "Bid \($0.name)" },
      numeric: Set(1...bids.count), rows: rows)
  }

  private static func ranking(_ bids: [TrialBid], _ outcome: TrialOutcome) -> TrialTable {
    let tops = outcome.order.first.map { outcome.scores(of: $0) } ?? []
    let hasFigure = outcome.lot.map { $0.figure != .total } ?? false
    let figure = outcome.lot?.figure.name ?? ""
    return TrialTable(
      "Scores and ranking",
      headings: ["Rank", "Bid"] + tops.map { "\($0.title) (\($0.weight.trimmed))" }
        + [hasFigure ? "Quality total" : "Total"] + (hasFigure ? [figure] : []),
      numeric: Set([0] + (2..<(tops.count + 4))),
      rows: outcome.order.map { name in
        let total = outcome.total(of: name).map(TrialOutcome.shown) ?? ""
        return ["\(outcome.rank(of: name) ?? 0)", name]
          + outcome.scores(of: name).map { TrialOutcome.shown($0.score) } + [total]
          + (hasFigure ? [outcome.value(of: name)] : [])
      })
  }

  private static func scores(_ bids: [TrialBid], _ outcome: TrialOutcome) -> TrialTable {
    var rows: [[String]] = []
    func add(_ score: CriterionScore, of name: String) {
      for part in score.parts { add(part, of: name) }
      rows.append([name, score.title, TrialOutcome.shown(score.score), score.basis])
    }
    for bid in bids {
      for score in outcome.scores(of: bid.name) { add(score, of: bid.name) }
      if let lot = outcome.lot,
        let ranked = lot.ranking.first(where: { lot.bid($0).id == bid.name }),
        let figure = ranked.figure
      {
        rows.append([bid.name, lot.figure.name, outcome.value(of: bid.name), figure.basis])
      }
    }
    return TrialTable(
      "How every score came about", headings: ["Bid", "Criterion", "Score", "Because"],
      numeric: [2], rows: rows)
  }
}
