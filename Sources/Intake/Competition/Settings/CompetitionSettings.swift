public import Procurement

/// What `competition.yaml` says.
public struct CompetitionSettings: Sendable {
  /// Its name in the competition folder.
  public static let fileName = "competition.yaml"

  /// The competition's id.
  public let id: String
  /// The competition's title.
  public let title: String
  /// The one currency of its prices.
  public let currency: Currency
  /// Where the currency is declared.
  let currencySource: SourceLocation
  /// Where its rubric comes from.
  public let rubric: Sourced<RubricChoice>
  /// The law it is run under.
  public let regime: Regime
  /// When the procurement began.
  public let started: CalendarDate?
  /// The date printed on documents.
  public let evaluatedOn: CalendarDate?
  /// Those who buy.
  public let buyers: [Buyer]
  /// What it was thought to cost.
  public let estimatedValue: Money?
  /// The day on which the contract is to begin.
  public let contractStart: CalendarDate?
  /// The services in scope.
  public let services: [Service]
  /// Whether buyers are declared and all could be read, so that partners can be held against them.
  let knowsBuyers: Bool
  /// Whether services are declared and all could be read.
  let knowsServices: Bool
  /// What statutory checks have to know.
  public let facts: ProcurementFacts
  /// The lots as declared; empty where the competition has none.
  let lots: [DeclaredLot]
  /// Whether every declared lot could be read, so that bids can be held against them.
  let lotsAreComplete: Bool
  /// How files are to be read, by their paths in the folder.
  let files: [String: FileSettings]
}

/// A lot as `competition.yaml` declares it.
struct DeclaredLot: Sendable, Hashable {
  let id: Sourced<String>
  let title: String
}
