public import Procurement
public import Regulation

/// What a notice sets going: the standstill and, once the contract is signed, the later notices.
public struct StandstillReport: Sendable, Reportable {
  /// The day of the notice.
  public let noticeOn: CalendarDate
  /// The period; `nil` where the award is exempt from one.
  public let period: StandstillPeriod?
  /// Why there is no period, where the person says so.
  public let exemption: StandstillExemption?
  /// The table of bank holidays that was counted with.
  public let holidays: BankHolidays
  /// What is due after signing, with its name and title; empty where no day of signing is given.
  public let later: [Later]

  /// Something due after signing.
  public struct Later: Sendable {
    /// Its name: `contract-details`.
    public let name: String
    /// What it is: `contract details notice`.
    public let title: String
    /// Its last day.
    public let deadline: NoticeDeadline

    /// Something due.
    public init(name: String, title: String, deadline: NoticeDeadline) {
      self.name = name
      self.title = title
      self.deadline = deadline
    }
  }

  /// A report.
  public init(
    noticeOn: CalendarDate, period: StandstillPeriod?, exemption: StandstillExemption? = nil,
    holidays: BankHolidays, later: [Later]
  ) {
    self.noticeOn = noticeOn
    self.period = period
    self.exemption = exemption
    self.holidays = holidays
    self.later = later
  }

  /// Its forms.
  public static var forms: [any ReportForm<StandstillReport>.Type] {
    [StandstillJSON.self, StandstillTable.self]
  }

  /// Why there is no standstill, and what holds all the same.
  var withoutPeriod: String {
    let ground = exemption.map { ": \($0.words)" } ?? ""
    return
      "no standstill is asked for (\(StandstillExemption.citation))\(ground); the contract award notice "
      + "still comes before signing (Procurement Act 2023, section 50(1))"
  }

  /// Which table was counted with.
  var tableWords: String {
    "bank holidays of \(holidays.years.lowerBound) to \(holidays.years.upperBound)"
      + (holidays.asOf.map { ", as of \($0)" } ?? "")
  }
}
