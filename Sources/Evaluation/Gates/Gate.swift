public import Procurement
internal import Rubrics

/// A pass/fail condition that is looked at before anything is scored.
///
/// A gate is one file in this folder and one line in ``Gates``.
protocol Gate: Sendable {
  /// The bids of a lot that fail it, in the order of their rows.
  ///
  /// What is not there fails no gate: it is reported as missing.
  static func failures(on leaf: Criterion, in lot: Lot) -> [GateFailure]

  /// The same for a gate that looks at the prices as a criterion compares them, with their adjustments
  /// and on their basis; `prices` are there where the leaf's measure is the price.
  static func failures(
    on leaf: Criterion, in lot: Lot, comparing prices: ComparedPrices?
  ) -> [GateFailure]
}

extension Gate {
  static func failures(on leaf: Criterion, in lot: Lot) -> [GateFailure] { [] }

  static func failures(
    on leaf: Criterion, in lot: Lot, comparing prices: ComparedPrices?
  ) -> [GateFailure] {
    failures(on: leaf, in: lot)
  }
}

/// A gate that a bid failed.
public struct GateFailure: Hashable, Sendable {
  /// The bid's row in the lot.
  let row: Int
  /// The criterion that the gate stands on.
  public let criterion: String
  /// Why it failed, for a person to check: `agreed mark 2, minimum 3`.
  public let basis: String
  /// The cells or elements that it rests on: the bid's first, then the rubric's.
  public let sources: [SourceLocation]
  /// The recorded decision by which it does not disqualify; `nil` where it does.
  public internal(set) var setAside: Decision?
  /// Why no decision can set it aside; `nil` where one can.
  let obstacle: String?

  init(
    row: Int, criterion: String, basis: String, sources: [SourceLocation],
    obstacle: String? = nil
  ) {
    self.row = row
    self.criterion = criterion
    self.basis = basis
    self.sources = sources
    self.setAside = nil
    self.obstacle = obstacle
  }
}

/// The gates, in alphabetical order of their names.
enum Gates {
  static let all: [any Gate.Type] = [
    AllowedContractType.self,
    ContractLengthBounds.self,
    MaximumPrice.self,
    MinimumMark.self,
    PositivePrice.self,
  ]
}
