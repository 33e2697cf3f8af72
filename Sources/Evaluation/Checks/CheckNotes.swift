internal import Procurement

/// What a check notes in a bid while it reads it, from which its finding is made.
///
/// Rows are put in the order of their places, so that the order in which they were read changes
/// nothing.
struct CheckNotes {
  /// What is not as it was asked for.
  private(set) var failures: [String] = []
  /// What was given does not decide.
  private(set) var doubts: [String] = []
  private var details: [String] = []
  private var reliedOn: Set<ReliedOn> = []
  private var lookedFor: [String] = []
  private let terms: [String: [ContractTerm]]

  /// The notes on a bid of which nothing has been read.
  init(_ bid: Bid) { terms = Dictionary(grouping: bid.contract.terms.all, by: \.name) }

  /// Whether the bid's schedule gives any terms.
  var hasTerms: Bool { !terms.isEmpty }

  /// Whether a term of this name is there; nothing is noted.
  func hasTerm(_ name: String) -> Bool { terms[name] != nil }

  /// The terms of this name; nothing is noted.
  func given(_ name: String) -> [ContractTerm] { terms[name] ?? [] }

  /// The names of all terms, in alphabetical order.
  var termNames: [String] { terms.keys.sorted() }

  /// Notes something that is not as it was asked for.
  mutating func fail(_ reason: String) { failures.append(reason) }

  /// Notes something that cannot be told.
  mutating func doubt(_ reason: String) { doubts.append(reason) }

  /// Notes a line that a person needs to follow the check.
  mutating func detail(_ line: String) { details.append(line) }

  /// Notes a fact that the finding rests on.
  mutating func rely(on fact: ReliedOn) { reliedOn.insert(fact) }

  /// Notes where something was looked for and not found.
  mutating func look(for what: String) {
    if !lookedFor.contains(what) { lookedFor.append(what) }
  }

  /// The terms of this name in the order of their places, noted as relied on, or as looked for.
  mutating func terms(_ name: String) -> [ContractTerm] {
    guard let found = terms[name] else {
      look(for: "\(name) in the contract schedule")
      return []
    }
    for term in found { rely(on: ReliedOn(term)) }
    return found.sorted { $0.value.source.precedes($1.value.source) }
  }

  /// The finding: a failure outweighs a doubt, and a doubt a pass.
  ///
  /// - Parameter pass: what was found where nothing failed and nothing is in doubt.
  func finding(pass: String) -> CheckFinding {
    let reasons = failures.isEmpty ? doubts : failures
    let outcome: CheckOutcome =
      failures.isEmpty ? (doubts.isEmpty ? .pass : .couldNotTell) : .fail
    let shown = reasons.prefix(CheckNotes.reasonsInBasis).joined(separator: "; ")
    let rest = reasons.count - CheckNotes.reasonsInBasis
    var lines = details
    if rest > 0 { lines += reasons }
    if outcome == .fail { lines += doubts.map { "could not tell: \($0)" } }
    return CheckFinding(
      outcome,
      outcome == .pass ? pass : rest > 0 ? "\(shown); and \(rest) more, listed below" : shown,
      details: lines,
      reliedOn: reliedOn.sorted { left, right in
        left.source == right.source
          ? left.fact < right.fact : left.source.precedes(right.source)
      }, lookedFor: lookedFor)
  }

  /// The finding where a computation with money stops.
  func finding(stoppedBy error: MoneyError) -> CheckFinding {
    var notes = self
    notes.doubt(error.words)
    return notes.finding(pass: "")
  }

  private static let reasonsInBasis = 3
}

extension SourceLocation {
  /// Whether it stands before another: by file, line, column and element.
  func precedes(_ other: SourceLocation) -> Bool {
    (file, line, column, path ?? "")
      < (other.file, other.line, other.column, other.path ?? "")
  }
}

extension MoneyError {
  /// The error as the reason why something cannot be told.
  var words: String {
    switch self {
    case .mixedCurrencies(let one, let other):
      "amounts in \(one) and \(other) cannot be held against each other"
    case .number: "the amounts are too large to be computed exactly"
    }
  }
}

extension Money {
  /// A change with its sign: `+20.00 GBP`, `-5.00 GBP`, `0.00 GBP`.
  var change: String { amount.isNegative || amount.isZero ? description : "+\(description)" }

  /// Runs a computation with numbers.
  ///
  /// - Throws: ``MoneyError/number(_:)``.
  static func number<Result>(
    _ compute: () throws(NumberError) -> Result
  ) throws(MoneyError) -> Result {
    do throws(NumberError) { return try compute() } catch { throw .number(error) }
  }
}
