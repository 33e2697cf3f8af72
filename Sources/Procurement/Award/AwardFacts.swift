/// What is known only at the award, and what notices ask for beside the evaluation: `award.yaml`.
///
/// Everything is optional here; a document that needs what is missing says so and is not written.
public struct AwardFacts: Sendable, Hashable {
  /// The name of the file in a competition folder.
  public static let fileName = "award.yaml"

  /// Whether the contract waits for a standstill period.
  public enum Standstill: String, CaseIterable, Sendable {
    /// The law requires one.
    case mandatory
    /// The law does not, and the authority promises one.
    case voluntary
    /// Neither.
    case exempt
  }

  /// Something that happened on the way to the award.
  public struct Event: Sendable, Hashable {
    /// The day.
    public let date: CalendarDate
    /// What happened: `tender notice published`.
    public let text: String
    /// Where it was read.
    public let source: SourceLocation

    /// An event.
    public init(date: CalendarDate, text: String, source: SourceLocation) {
      self.date = date
      self.text = text
      self.source = source
    }
  }

  /// The authority's contact point.
  public struct Contact: Sendable, Hashable {
    /// The authority's unique identifier.
    public var identifier: Sourced<String>?
    /// Its postal address.
    public var address: Sourced<String>?
    /// Its electronic address.
    public var email: Sourced<String>?
    /// Its website.
    public var website: Sourced<String>?

    /// Nothing known.
    public init() {}
  }

  /// The unique identifier of the procurement.
  public var procurement: Sourced<String>?
  /// The identifier of the tender notice.
  public var tenderNotice: Sourced<String>?
  /// The unique identifier of each lot's contract, by the lot's id; by the empty text where the competition
  /// has no lots.
  public var contracts: [String: Sourced<String>] = [:]
  /// What is bought, in a sentence or more.
  public var subject: Sourced<String>?
  /// The codes of what is bought (CPV).
  public var classifications: [Sourced<String>] = []
  /// The procedure, in words: `open procedure`.
  public var procedure: Sourced<String>?
  /// Where the award criteria and the assessment methodology can be found in full.
  public var criteriaPublishedAt: Sourced<String>?
  /// The authority's contact point.
  public var contact = Contact()
  /// What happened, in the order of the file.
  public var process: [Event] = []
  /// The day on which the authority decided to award.
  public var decidedOn: Sourced<CalendarDate>?
  /// The day on which the assessment summaries are given, all at the same time.
  public var summariesOn: Sourced<CalendarDate>?
  /// The day on which the contract award notice is published.
  public var noticeOn: Sourced<CalendarDate>?
  /// The day on which the contract is expected to be signed.
  public var signingOn: Sourced<CalendarDate>?
  /// Whether there is a standstill.
  public var standstill: Sourced<Standstill>?
  /// Why there is none, or a voluntary one.
  public var standstillReason: Sourced<String>?
  /// What has to be done before signature.
  public var conditions: [Sourced<String>] = []
  /// Who signs the recommendation, by role.
  public var signOff: [Sourced<String>] = []
  /// Where the file was read; `nil` where there is none.
  public var source: SourceLocation?

  /// Nothing known.
  public init() {}
}
