public import Procurement

/// What has to be published or done after a contract is signed, by a day that follows from signing.
///
/// A kind is one file in the folder `Kinds` and one line in ``LaterNotices/all``.
public protocol LaterNotice: Sendable {
  /// Its name: `contract-details`.
  static var name: String { get }
  /// What it is: `contract details notice`.
  static var title: String { get }
  /// The day by which it falls due; `nil` where the contract is none that it is asked of.
  ///
  /// - Throws: ``StandstillError/outsideCalendar``.
  static func deadline(of contract: SignedContract) throws(StandstillError) -> NoticeDeadline?
}

/// What is known of a contract that later notices depend on.
public struct SignedContract: Sendable, Hashable {
  /// The day on which it is entered into.
  public let signedOn: CalendarDate
  /// Whether it is a light touch contract.
  public let isLightTouch: Bool
  /// Whether it is worth more than £5 million, VAT included; `nil` where nobody says so.
  public let isLarge: Bool?

  /// A contract.
  public init(signedOn: CalendarDate, isLightTouch: Bool = false, isLarge: Bool? = nil) {
    self.signedOn = signedOn
    self.isLightTouch = isLightTouch
    self.isLarge = isLarge
  }
}

/// The last day for something.
public struct NoticeDeadline: Sendable, Hashable {
  /// The last day.
  public let date: CalendarDate
  /// The period without its days: `30 days that begin with the day of signing`.
  public let period: String
  /// How it was counted.
  public let basis: String
  /// What it depends on that is not known; `nil` where nothing does.
  public let condition: String?
  /// The rule: `Procurement Act 2023, section 53(1)`.
  public let citation: String
  /// What has to be known before relying on it; `nil` where nothing.
  public let note: String?
}

/// The kinds of later notices.
public enum LaterNotices {
  /// All of them, in alphabetical order of their names.
  public static let all: [any LaterNotice.Type] = [
    ContractCopy.self, ContractDetailsNotice.self, IndicatorAssessment.self, SetAsideClaims.self,
  ]

  /// What is asked of a contract, with its last day, the earliest first.
  ///
  /// - Throws: ``StandstillError/outsideCalendar``.
  public static func deadlines(
    of contract: SignedContract
  ) throws(StandstillError) -> [(kind: any LaterNotice.Type, deadline: NoticeDeadline)] {
    var due: [(kind: any LaterNotice.Type, deadline: NoticeDeadline)] = []
    for kind in all {
      if let deadline = try kind.deadline(of: contract) { due.append((kind, deadline)) }
    }
    return due.sorted {
      $0.deadline.date == $1.deadline.date
        ? $0.kind.name < $1.kind.name : $0.deadline.date < $1.deadline.date
    }
  }
}
