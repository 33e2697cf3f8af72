internal import Procurement
internal import Rubrics

/// Price ranges in which a lower price earns nothing.
public enum InsensitivePrices: LaboratoryTrial {
  /// What it asks and how.
  public static let page = TrialPage(
    name: "insensitive-prices", title: "Insensitive price ranges",
    question: "Are there prices between which a lower price earns nothing, or costs something?",
    method:
      "Beside a bid at the price level and one at twice it, two bids alike but for the price are compared "
      + "at every tenth of the level from 10% to 300%; where they come out level, the ends of the range are "
      + "found to the penny. Ranges narrower than a tenth of the level are not looked for here.")

  /// What it finds.
  public static func run(in laboratory: Laboratory) -> TrialFindings {
    if let obstacle = laboratory.obstacle { return .notRun(obstacle) }
    let probe = PriceProbe(laboratory)
    let grid = (1...30).map { laboratory.percent(10 * $0) }
    let steps = zip(grid, grid.dropFirst()).map { probe.order($0, $1) }
    let flat = ranges(steps, .level).map { widened($0, grid, probe) }
    let inverted = ranges(steps, .dearerAhead).map {
      (from: grid[$0.lowerBound], to: grid[$0.upperBound])
    }
    let unknown = steps.count { $0 == .notRanked }
    let isNear = flat.contains {
      $0.from < laboratory.percent(120) && $0.to > laboratory.percent(80)
    }
    var text: [String] = []
    if isNear {
      text.append(
        "Near the price level a lower price earns nothing: bidders have no reason to offer it.")
    } else if !flat.isEmpty {
      text.append(
        "There are prices between which a lower price earns nothing, away from the level.")
    }
    if !inverted.isEmpty {
      text.append("There are prices between which the dearer bid comes out ahead.")
    }
    if unknown > 0 {
      text.append("At \(unknown) of \(steps.count) steps the bids could not be ranked.")
    }
    if text.isEmpty {
      text.append("Every tenth of the price level counts, from 10% to 300% of it.")
    }
    let isWarning = isNear || !inverted.isEmpty
    let rows =
      flat.map { row($0, "a lower price earns nothing", grid) }
      + inverted.map { row($0, "the dearer bid is ahead", grid) }
    return TrialFindings(
      isWarning ? .warning : (flat.isEmpty && unknown == 0 ? .fine : .note), text,
      tables: rows.isEmpty
        ? []
        : [
          TrialTable(
            "Ranges of prices", headings: ["from", "to", "what"], numeric: [0, 1], rows: rows)
        ])
  }

  private static func row(
    _ range: (from: Int, to: Int), _ what: String, _ grid: [Int]
  ) -> [String] {
    let end = FixedDecimal(pence: range.to).grouped(minimumPlaces: 2)
    return [
      FixedDecimal(pence: range.from).grouped(minimumPlaces: 2),
      range.to == grid.last ? "\(end) and over" : end, what,
    ]
  }

  /// The runs of steps of one kind, as indices of the grid.
  private static func ranges(
    _ steps: [PriceProbe.Order], _ kind: PriceProbe.Order
  ) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for (index, step) in steps.enumerated() where step == kind {
      if let last = ranges.last, last.upperBound == index {
        ranges[ranges.count - 1] = last.lowerBound...(index + 1)
      } else {
        ranges.append(index...(index + 1))
      }
    }
    return ranges
  }

  /// The range with its ends to the penny.
  private static func widened(
    _ range: ClosedRange<Int>, _ grid: [Int], _ probe: PriceProbe
  ) -> (from: Int, to: Int) {
    let (from, to) = (grid[range.lowerBound], grid[range.upperBound])
    let below = range.lowerBound > 0 ? grid[range.lowerBound - 1] : from
    let above = range.upperBound < grid.count - 1 ? grid[range.upperBound + 1] : to
    return (
      PenceSearch.least(in: below...from) { $0 == from || probe.order($0, from) == .level } ?? from,
      PenceSearch.greatest(in: to...above) { $0 == to || probe.order(to, $0) == .level } ?? to
    )
  }
}

/// Compares two bids that are alike but for the price.
struct PriceProbe {
  /// How they come out.
  enum Order: Hashable {
    case cheaperAhead
    case level
    case dearerAhead
    case notRanked
  }

  private let bench: LaboratoryBench
  private let field: [TrialBid]

  init(_ laboratory: Laboratory) {
    bench = laboratory.bench
    field = [
      TrialBid("level", quality: 60, pence: laboratory.percent(100)),
      TrialBid("twice", quality: 60, pence: laboratory.percent(200)),
    ]
  }

  /// The order of the prices, the first not above the second.
  func order(_ cheap: Int, _ dear: Int) -> Order {
    let outcome = bench.evaluate(
      field + [
        TrialBid("cheaper", quality: 60, pence: cheap),
        TrialBid("dearer", quality: 60, pence: dear),
      ])
    guard let one = outcome.rank(of: "cheaper"), let other = outcome.rank(of: "dearer") else {
      return .notRanked
    }
    return one == other ? .level : (one < other ? .cheaperAhead : .dearerAhead)
  }
}
