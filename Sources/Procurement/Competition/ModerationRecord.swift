/// What a panel noted when it moderated the marks of one bid on one criterion.
public struct ModerationRecord: Hashable, Sendable {
  /// The bid's id.
  public let bid: Sourced<String>
  /// The criterion's id.
  public let criterion: Sourced<String>
  /// The marks as they stood before moderation, in the order in which they are written.
  public let before: [MarkAnswer]
  /// Where they stand.
  public let beforeSource: SourceLocation
  /// The mark that the panel agreed on.
  public let after: Sourced<MarkAnswer>
  /// What was discussed; `nil` where nothing is noted.
  public let discussed: Sourced<String>?
  /// Who did not agree, and why; `nil` where nothing is noted.
  public let dissent: Sourced<String>?
  /// Who moderated.
  public let moderator: String?
  /// When.
  public let date: CalendarDate?

  /// A record.
  public init(
    bid: Sourced<String>, criterion: Sourced<String>, before: [MarkAnswer],
    beforeSource: SourceLocation, after: Sourced<MarkAnswer>, discussed: Sourced<String>? = nil,
    dissent: Sourced<String>? = nil, moderator: String? = nil, date: CalendarDate? = nil
  ) {
    self.bid = bid
    self.criterion = criterion
    self.before = before
    self.beforeSource = beforeSource
    self.after = after
    self.discussed = discussed
    self.dissent = dissent
    self.moderator = moderator
    self.date = date
  }

  /// The marks before moderation as people write them: `3 / 4 / 4`.
  public var beforeInWords: String { before.map(\.description).joined(separator: " / ") }
}
