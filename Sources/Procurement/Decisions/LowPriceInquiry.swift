/// What became of asking a bidder about a price that looks abnormally low.
///
/// - Source: Procurement Act 2023, section 19(3)(c), (4) and (5); Public Contracts Regulations 2015,
///   regulation 69; Directive 2014/24/EU, article 69.
public struct LowPriceInquiry: Sendable, Hashable {
  /// The id under which results show that a bid is disregarded, as they show failed gates.
  public static let gate = "low-price"

  /// What was decided.
  public enum Outcome: String, CaseIterable, Sendable {
    /// The bidder showed that it can perform the contract for the price, which then stands.
    case accepted
    /// It did not, and the bid is disregarded.
    case disregarded
  }

  /// What the bidder said.
  public enum Answer: Sendable, Hashable {
    /// Its explanation, on a day.
    case given(on: CalendarDate, explanation: String)
    /// Nothing, though it had the opportunity; the words say by when it was to answer.
    case none(statement: String)
  }

  /// What was decided.
  public let outcome: Outcome
  /// The day on which the bidder was asked.
  public let askedOn: CalendarDate
  /// What it said.
  public let answer: Answer

  /// An inquiry.
  public init(_ outcome: Outcome, askedOn: CalendarDate, answer: Answer) {
    self.outcome = outcome
    self.askedOn = askedOn
    self.answer = answer
  }
}
