internal import Procurement
internal import Rubrics

/// What one more mark is worth in money.
public enum ExchangeRate: LaboratoryTrial {
  /// What it asks and how.
  public static let page = TrialPage(
    name: "exchange-rate", title: "The price of a mark",
    question: "How much dearer may a bid be for one more point, or one more step on a question?",
    method:
      "Between a lowest price at the price level and a highest at twice it, two bids alike but for one "
      + "mark are set against each other: the amount is the most, to the penny, that the better one may "
      + "ask in addition without falling behind. Both start from half of the quality.")

  /// The shares of the lowest price at which it is looked at, in percent.
  static let levels = [100, 125, 150]
  /// The most questions that are shown.
  static let mostQuestions = 40

  /// What it finds.
  public static func run(in laboratory: Laboratory) -> TrialFindings {
    if let obstacle = laboratory.obstacle { return .notRun(obstacle) }
    let (gains, left, without) = MarkGain.all(in: laboratory, limit: mostQuestions)
    guard !gains.isEmpty else {
      return .notRun(
        (["No question has a worth of its own that could be exchanged for a price."]
          + omissions(left: left, without: without)).joined(separator: " "))
    }
    var worths: [MarkGain.Key: [Worth]] = [:]
    for gain in gains where worths[gain.key] == nil {
      worths[gain.key] = levels.map { worth(of: gain, at: $0, in: laboratory) }
    }
    let rows = gains.map { gain in
      [gain.name, gain.step, gain.points] + (worths[gain.key] ?? []).map(\.inWords)
    }
    let table = TrialTable(
      "What the better bid may ask in addition",
      headings: ["question", "step", "points"]
        + levels.map {
          "at \(FixedDecimal(pence: laboratory.percent($0)).grouped(minimumPlaces: 2))"
        },
      numeric: [2, 3, 4, 5], rows: rows)
    let all = gains.flatMap { worths[$0.key] ?? [] }
    return TrialFindings(
      finding(of: all), explanation(all, gains, worths) + omissions(left: left, without: without),
      tables: [table])
  }

  /// What a gain is worth at one price.
  enum Worth: Hashable {
    /// The most that the better bid may ask in addition, in pence.
    case pence(Int)
    /// However dear, it does not fall behind.
    case anything
    /// At the same price it is already behind.
    case lessThanNothing
    /// It cannot be told.
    case unknown(String)

    var inWords: String {
      switch self {
      case .pence(let pence): FixedDecimal(pence: pence).grouped(minimumPlaces: 2)
      case .anything: "anything"
      case .lessThanNothing: "less than nothing"
      case .unknown(let codes): "not ranked \(codes)"
      }
    }
  }

  private static func worth(
    of gain: MarkGain, at level: Int, in laboratory: Laboratory
  ) -> Worth {
    let price = laboratory.percent(level)
    let field = [
      TrialBid("lowest", quality: 50, pence: laboratory.percent(100)),
      TrialBid("highest", quality: 50, pence: laboratory.percent(200)),
    ]
    let half = ExactRatio(FixedDecimal(50))
    let before = TrialBid("before", quality: half, pence: price, marks: gain.before)
    func outcome(_ extra: Int) -> TrialOutcome {
      laboratory.bench.evaluate(
        field + [before, TrialBid("after", quality: half, pence: price + extra, marks: gain.after)])
    }
    let first = outcome(0)
    guard first.rank(of: "before") != nil, first.rank(of: "after") != nil else {
      return .unknown(first.codes)
    }
    let limit = laboratory.percent(1000)
    let most = PenceSearch.greatest(in: 0...limit) { extra in
      let outcome = extra == 0 ? first : outcome(extra)
      guard let better = outcome.rank(of: "after"), let other = outcome.rank(of: "before") else {
        return false
      }
      return better <= other
    }
    return most.map { $0 == limit ? .anything : .pence($0) } ?? .lessThanNothing
  }

  private static func finding(of all: [Worth]) -> TrialFinding {
    if all.contains(.anything) || all.contains(.lessThanNothing) { return .warning }
    let isOdd = all.contains { worth in
      switch worth {
      case .pence(0), .unknown: true
      default: false
      }
    }
    return isOdd ? .note : .fine
  }

  private static func explanation(
    _ all: [Worth], _ gains: [MarkGain], _ worths: [MarkGain.Key: [Worth]]
  ) -> [String] {
    var text: [String] = []
    if let first = gains.first, let worth = worths[first.key], let at = worth.first,
      let last = worth.last
    {
      text.append(
        "\(first.name) is worth \(at.inWords) at the lowest price and \(last.inWords) at one and a half "
          + "times it. Ask whether the authority would pay that for it.")
      if at == last { text.append("The rate is the same at every price looked at.") }
    }
    if all.contains(.pence(0)) {
      text.append(
        "Where it is 0.00 a better mark is worth nothing: the rounding is too coarse for it.")
    }
    if all.contains(.anything) {
      text.append(
        "Where it is \"anything\" the price no longer counts: one more mark outweighs ten times the price "
          + "level.")
    }
    if all.contains(.lessThanNothing) {
      text.append(
        "Where it is \"less than nothing\" the better answer comes behind at the same price.")
    }
    return text
  }

  /// What the table does not hold, and why.
  private static func omissions(left: Int, without: [String]) -> [String] {
    var text: [String] = []
    if !without.isEmpty {
      let names = without.map { "\"\($0)\"" }.joined(separator: ", ")
      text.append(
        "No amount for \(names): what a step earns there hangs on the best bid, or is too little to show."
      )
    }
    if left > 0 { text.append("\(left) more questions are not shown.") }
    return text
  }
}
