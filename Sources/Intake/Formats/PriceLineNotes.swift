internal import Procurement

/// What is noted of priced lines while they go by, in CSV and XML alike, and said once a file.
struct PriceLineNotes: Sendable {
  private var tails = FloatTailTally()
  private var placeholders: (count: Int, text: String, amount: FixedDecimal, at: SourceLocation)?
  private var doubtful: (count: Int, kind: PriceLineKind, at: SourceLocation)?
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

  /// Notes a line of a kind that a reader may think is not in the sum.
  mutating func noteDoubtful(
    _ kind: PriceLineKind, at location: @autoclosure () -> SourceLocation
  ) {
    let seen = doubtful ?? (0, kind, location())
    doubtful = (seen.count + 1, seen.kind, seen.at)
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
    if let doubtful {
      log.report(
        .optionalLinesInSum,
        "\(doubtful.count) "
          + (doubtful.count == 1
            ? "line is an option or rebate and is" : "lines are options or rebates and are")
          + " in the sum as written, from this one of kind \"\(doubtful.kind.rawValue)\"",
        at: doubtful.at,
        hint: "take options out of the file if the published rules leave them out; write rebates "
          + "as negative amounts")
    }
    tails.report(log: &log)
  }
}
