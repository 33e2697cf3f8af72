/// What a price line pays for.
enum PriceLineKind: String, CaseIterable, Sendable {
  case charge
  case exit
  case option
  case rebate
  case setup

  /// Whether a reader may think that the line is not in the sum.
  var isDoubtful: Bool { self == .option || self == .rebate }
}
