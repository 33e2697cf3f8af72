/// What stands where an evaluator's mark belongs.
///
/// The kinds are never mixed: a blank is not a zero, and neither is an abstention.
public enum MarkAnswer: Hashable, Sendable, CustomStringConvertible {
  /// Nothing was given.
  case blank
  /// A mark on the published scale.
  case mark(FixedDecimal)
  /// The evaluator abstained (`abstained`).
  case abstained
  /// The criterion does not apply to the bid (`n/a`).
  case notApplicable
  /// The answer to a pass/fail question (`pass`, `fail`).
  case verdict(Verdict)

  /// The answers to a pass/fail question.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// The bid meets what is asked.
    case pass
    /// The bid does not, and is disqualified.
    case fail
  }

  /// As people write it: `4`, `abstained`, `n/a`, `pass`, `no mark`.
  public var description: String {
    switch self {
    case .blank: "no mark"
    case .mark(let mark): mark.description
    case .abstained: "abstained"
    case .notApplicable: "n/a"
    case .verdict(let verdict): verdict.rawValue
    }
  }
}

/// One mark as it was read: who gave what to which bid on which criterion, and why.
public struct Mark: Hashable, Sendable {
  /// The bid's id.
  public let bid: String
  /// The criterion's id.
  public let criterion: String
  /// Where the criterion's id stands.
  public let criterionSource: SourceLocation?
  /// The evaluator's id; ``agreed`` for the moderated mark.
  public let evaluator: String
  /// The mark, and where it stands.
  public let answer: Sourced<MarkAnswer>
  /// Why it was given.
  public let reason: String?
  /// The place in the bid that it rests on.
  public let evidence: String?
  /// Where ``reason`` stands, or would stand; `nil` where nothing says so.
  public let reasonSource: SourceLocation?
  /// Where ``evidence`` stands, or would stand; `nil` where nothing says so.
  public let evidenceSource: SourceLocation?

  /// What the mark gave credit for, as a condition on the contract's terms:
  /// `exit.assistance-months at-least 12`.
  public let promise: Sourced<String>?

  /// The evaluator's name that marks a mark as moderated.
  public static let agreed = "agreed"

  /// Whether this is the moderated mark.
  public var isAgreed: Bool { evaluator == Mark.agreed }

  /// A mark; an evaluator called `agreed` in any case is ``agreed``.
  public init(
    bid: String, criterion: String, criterionSource: SourceLocation? = nil, evaluator: String,
    answer: Sourced<MarkAnswer>, reason: String? = nil, evidence: String? = nil,
    promise: Sourced<String>? = nil, reasonSource: SourceLocation? = nil,
    evidenceSource: SourceLocation? = nil
  ) {
    self.bid = bid
    self.criterion = criterion
    self.criterionSource = criterionSource
    // `Agreed` must not pass for an evaluator of that name.
    self.evaluator = evaluator.lowercased() == Mark.agreed ? Mark.agreed : evaluator
    self.answer = answer
    self.reason = reason
    self.evidence = evidence
    self.promise = promise
    self.reasonSource = reasonSource
    self.evidenceSource = evidenceSource
  }
}

/// The marks of a lot: a row a bid, a column a criterion.
///
/// Panels give few different answers, so the agreed ones are kept as numbers into a list of the
/// distinct answers, column by column: an evaluation judges each distinct answer once and then only
/// looks it up. The marks as read, with their reasons and places, stand beside them.
public struct MarkTable: Sendable {
  /// The criteria that were marked, one a column.
  public let criteria: [String]
  /// How many rows there are.
  public let bidCount: Int
  /// The answers that occur, each once; the first is ``MarkAnswer/blank``.
  public let distinctAnswers: [MarkAnswer]
  /// For row `r` and column `c`, at `c × bidCount + r`, the index of the agreed answer among
  /// ``distinctAnswers``.
  public let codes: [Int32]

  /// Whether an agreed mark says what it gave credit for.
  public let hasPromises: Bool

  private let columnsWithBlanks: Set<Int>
  private let agreed: [Int: Mark]
  private let individual: [Int: [Mark]]
  private let barred: [Int: [BarredMark]]

  /// The table of the marks for these bids.
  ///
  /// Marks for other bids are left out; of two agreed marks for one bid and criterion the first
  /// counts (readers report the second).
  ///
  /// - Parameters:
  ///   - bids: the ids, one a row.
  ///   - marks: individual and agreed ones, in any order.
  ///   - declaration: the declaration of interest that bars an evaluator's own mark, if there is one.
  public init(
    bids: [String], marks: [Mark],
    barredBy declaration: (Mark) -> ConflictDeclaration? = { _ in nil }
  ) {
    let rows = Dictionary(zip(bids, bids.indices), uniquingKeysWith: { first, _ in first })
    var columns: [String: Int] = [:]
    var criteria: [String] = []
    for mark in marks where rows[mark.bid] != nil && columns[mark.criterion] == nil {
      columns[mark.criterion] = criteria.count
      criteria.append(mark.criterion)
    }
    var answers = [MarkAnswer](repeating: .blank, count: criteria.count * bids.count)
    var agreed: [Int: Mark] = [:]
    var individual: [Int: [Mark]] = [:]
    var barred: [Int: [BarredMark]] = [:]
    for mark in marks {
      guard let row = rows[mark.bid], let column = columns[mark.criterion] else { continue }
      let index = column * bids.count + row
      if !mark.isAgreed {
        if let declaration = declaration(mark) {
          barred[index, default: []].append(BarredMark(mark, by: declaration))
        } else {
          individual[index, default: []].append(mark)
        }
      } else if agreed[index] == nil {
        agreed[index] = mark
        answers[index] = mark.answer.value
      }
    }
    self.init(
      criteria: criteria, bidCount: bids.count, answers: answers, agreed: agreed,
      individual: individual, barred: barred)
  }

  /// A table of agreed answers alone, without reasons or places.
  ///
  /// - Parameters:
  ///   - criteria: one a column.
  ///   - bidCount: the rows.
  ///   - answers: column by column, `criteria.count × bidCount` of them.
  public init(criteria: [String], bidCount: Int, answers: [MarkAnswer]) {
    self.init(
      criteria: criteria, bidCount: bidCount, answers: answers, agreed: [:], individual: [:],
      barred: [:])
  }

  private init(
    criteria: [String], bidCount: Int, answers: [MarkAnswer], agreed: [Int: Mark],
    individual: [Int: [Mark]], barred: [Int: [BarredMark]]
  ) {
    precondition(
      answers.count == criteria.count * bidCount, "one answer for each bid and criterion")
    var numbers: [MarkAnswer: Int32] = [.blank: 0]
    var distinct: [MarkAnswer] = [.blank]
    let codes = answers.map { answer in
      if let number = numbers[answer] { return number }
      numbers[answer] = Int32(distinct.count)
      distinct.append(answer)
      return Int32(distinct.count - 1)
    }
    self.codes = codes
    self.columnsWithBlanks = Set(
      criteria.indices.filter { codes[($0 * bidCount)..<(($0 + 1) * bidCount)].contains(0) })
    self.criteria = criteria
    self.bidCount = bidCount
    self.distinctAnswers = distinct
    self.hasPromises = agreed.contains { $0.value.promise != nil }
    self.agreed = agreed
    self.individual = individual
    self.barred = barred
  }

  /// The column of a criterion, or `nil` where nobody marked it.
  public func column(of criterion: String) -> Int? { criteria.firstIndex(of: criterion) }

  /// Whether a bid has no agreed answer on the criterion.
  public func hasBlanks(column: Int) -> Bool { columnsWithBlanks.contains(column) }

  /// The agreed answer.
  public func answer(row: Int, column: Int) -> MarkAnswer {
    distinctAnswers[Int(codes[column * bidCount + row])]
  }

  /// The agreed mark as read, or `nil` where there is none.
  public func agreedMark(row: Int, column: Int) -> Mark? { agreed[column * bidCount + row] }

  /// The evaluators' own marks as read, in the order in which they were read, without those that a
  /// declared interest bars.
  public func individualMarks(row: Int, column: Int) -> [Mark] {
    individual[column * bidCount + row] ?? []
  }

  /// The evaluators' own marks that a declared interest bars, in the order in which they were read.
  public func barredMarks(row: Int, column: Int) -> [BarredMark] {
    barred[column * bidCount + row] ?? []
  }

  /// The evaluators' own marks, bid by bid within each criterion, without those that are barred.
  public var allIndividualMarks: [Mark] {
    individual.sorted { $0.key < $1.key }.flatMap(\.value)
  }

  /// The barred marks, bid by bid within each criterion.
  public var allBarredMarks: [BarredMark] { barred.sorted { $0.key < $1.key }.flatMap(\.value) }

  /// Whether there are marks as they were read, and not bare answers alone.
  public var hasRecords: Bool { !agreed.isEmpty || !individual.isEmpty || !barred.isEmpty }
}
