internal import Procurement

/// What is noted of priced lines while they go by, in CSV and XML alike, and said once a file.
struct PriceLineNotes: Sendable {
  private var tails = FloatTailTally()
  private var placeholders: (count: Int, text: String, amount: FixedDecimal, at: SourceLocation)?
  private var rebatesThatAdd: (count: Int, at: SourceLocation)?
  private var negatives: (count: Int, kind: PriceLineKind, at: SourceLocation)?
  private var variedBids: Set<String> = []
  private var repeated = RepeatedLines()

  /// Whether further lines are looked at for repetition.
  var looksForRepetition: Bool { repeated.isOpen }

  /// Whether a line with this number was met before; remembers it.
  mutating func isRepeated(_ number: UInt64) -> Bool { repeated.isRepeated(number) }

  /// Notes a unit price that looks like a placeholder; `text` is how it is written.
  mutating func notePlaceholder(
    _ amount: FixedDecimal, _ text: @autoclosure () -> String,
    at location: @autoclosure () -> SourceLocation
  ) {
    let seen = placeholders ?? (0, text(), amount, location())
    placeholders = (seen.count + 1, seen.text, seen.amount, seen.at)
  }

  /// Notes an amount if it has the tail of a binary fraction.
  mutating func look(
    at amount: FixedDecimal, of bid: @autoclosure () -> String,
    at location: @autoclosure () -> SourceLocation
  ) {
    tails.look(at: amount, of: bid(), at: location())
  }

  /// Whether the line's amount has another sign than its kind suggests.
  @inline(__always)
  static func isSignDoubtful(
    _ quantity: FixedDecimal, _ unitPrice: FixedDecimal, _ key: FlowKey
  ) -> Bool {
    let isNegative = quantity.isNegative != unitPrice.isNegative
    return isNegative != key.isRebate && !quantity.isZero && !unitPrice.isZero
  }

  /// Notes a rebate that is not negative, or another line that is.
  mutating func noteSign(of key: FlowKey, at location: @autoclosure () -> SourceLocation) {
    if key.kind == .rebate {
      let seen = rebatesThatAdd ?? (0, location())
      rebatesThatAdd = (seen.count + 1, seen.at)
    } else {
      let seen = negatives ?? (0, key.kind, location())
      negatives = (seen.count + 1, seen.kind, seen.at)
    }
  }

  /// Reports, once for each bid, that it has more flows than are kept.
  mutating func reportTooManyFlows(
    of bid: String, at location: SourceLocation, log: inout DiagnosticLog
  ) {
    guard variedBids.insert(bid).inserted else { return }
    log.report(
      .tooManyFlows,
      "bid \(ShownValue.quoted(bid)) has lines of more than \(FlowSums.limit) different years, "
        + "kinds and indexations",
      at: location, hint: "check the columns year, kind and indexation")
  }

  /// Reports what was noted.
  ///
  /// `unitPrice` is what the file calls the unit price.
  func report(unitPrice: String, log: inout DiagnosticLog) {
    if let placeholders {
      PlaceholderAmount.note(
        placeholders.amount, placeholders.text, as: unitPrice, count: placeholders.count,
        at: placeholders.at, log: &log)
    }
    if let rebatesThatAdd {
      log.report(
        .rebateThatAdds,
        rebatesThatAdd.count == 1
          ? "this rebate is not negative, and raises the sum"
          : "\(rebatesThatAdd.count) rebates, from this one on, are not negative, and raise the sum",
        at: rebatesThatAdd.at,
        hint: "write a rebate as a negative amount, or give the line another kind")
    }
    if let negatives {
      log.report(
        .negativeLine,
        negatives.count == 1
          ? "this line of kind \"\(negatives.kind.rawValue)\" is negative, and lowers the sum"
          : "\(negatives.count) lines that are no rebates are negative, from this one of kind "
            + "\"\(negatives.kind.rawValue)\", and lower the sum",
        at: negatives.at,
        hint: "ask the bidder what is given back, and mark the line as a rebate if it is one")
    }
    tails.report(log: &log)
  }
}
