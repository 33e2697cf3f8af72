internal import ArgumentParser
internal import Justification
internal import Procurement
internal import Regulation

/// `probity standstill DATE`.
struct Standstill: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Count a standstill period day by day, and the later notices.",
    discussion: """
      DATE is the day on which the contract award notice is published; under the Public Contracts \
      Regulations 2015 the day on which the last notice of the decision is sent. See docs/standstill.md.

      EXAMPLES
        probity standstill 2024-12-24
        probity standstill 2026-12-21 --kind voluntary --days 10
        probity standstill 2026-05-14 --kind exempt --reason framework-call-off
        probity standstill 2026-05-14 --regime public-contracts-regulations-2015
        probity standstill 2026-05-14 --signed-on 2026-06-01 --over-5-million yes --format json

      Exits with 2 where the period cannot be counted: a year whose bank holidays are not known, a promise \
      shorter than the law allows.
      """)

  @Argument(help: "The day of the notice, such as 2026-05-14.", transform: Words.date)
  var date: CalendarDate

  @Option(help: "The law: \(Regime.names).")
  var regime = Regime.act

  @Option(
    help: "mandatory, voluntary or exempt, under the Procurement Act 2023.",
    transform: Words.choice)
  var kind: AwardFacts.Standstill = .mandatory

  @Option(help: "How many working days a voluntary standstill has.")
  var days: Int?

  @Option(
    help: "The last day of the standstill as the notice states it, where that is later.",
    transform: Words.date)
  var until: CalendarDate?

  @Option(
    help: ArgumentHelp(
      "Why there is no standstill: "
        + StandstillExemption.allCases.map(\.rawValue).joined(separator: ", ") + "."),
    transform: Words.choice)
  var reason: StandstillExemption?

  @Option(
    help: ArgumentHelp(
      "How notices of the decision were sent, under the 2015 Regulations: electronically, which is assumed, "
        + "or otherwise."))
  var sent: Sending?

  @Option(
    help: "Bank holidays in the shape of https://www.gov.uk/bank-holidays.json.",
    completion: .file(extensions: ["json"]))
  var bankHolidays: String?

  @Option(
    help: "The day on which the contract is signed, for the later notices.", transform: Words.date)
  var signedOn: CalendarDate?

  @Flag(help: "The contract is a light touch contract.")
  var lightTouch = false

  @Option(
    name: .customLong("over-5-million"),
    help: "Whether the contract is worth more than £5 million, VAT included: yes or no.")
  var isLarge: Answer?

  @OptionGroup var form: FormOption<StandstillReport>

  func validate() throws {
    if days != nil, kind != .voluntary {
      throw ValidationError("--days goes with --kind voluntary")
    }
    if reason != nil, kind != .exempt { throw ValidationError("--reason goes with --kind exempt") }
    if until != nil, kind == .exempt {
      throw ValidationError("a stated end makes a standstill: use --kind voluntary")
    }
    if regime == .regulations, kind != .mandatory {
      throw ValidationError("--kind is for the Procurement Act 2023")
    }
    if regime == .act, sent != nil {
      throw ValidationError("--sent is for the Public Contracts Regulations 2015")
    }
    if lightTouch || isLarge != nil, regime != .act || signedOn == nil {
      throw ValidationError(
        "--light-touch and --over-5-million go with --signed-on under the Procurement Act 2023")
    }
    if let signedOn, signedOn < date {
      throw ValidationError("--signed-on is before the notice")
    }
  }

  func run() throws {
    var log = DiagnosticLog()
    let table = WorkingDaysSource.read(bankHolidays, log: &log)
    var result: StandstillReport?
    if let table {
      do throws(StandstillError) {
        result = try report(workingDays: table, log: &log)
      } catch {
        log.report(error.kind, error.message, at: nil, hint: error.hint)
      }
    }
    Terminal.note(
      DiagnosticOutput { _, _ in [:] }.text(of: log.finished(), isColoured: Terminal.isColoured))
    if let text = form.text(of: result, diagnostics: log.finished()) { try Terminal.write(text) }
    try Ending.throwUnlessDone(log, standsOpen: false)
  }

  private func report(
    workingDays: WorkingDays, log: inout DiagnosticLog
  ) throws(StandstillError) -> StandstillReport {
    let period = try rule.map { (rule) throws(StandstillError) in
      try StandstillClock.period(
        noticeOn: date, rule: rule, statedEnd: until, workingDays: workingDays)
    }
    var later: [StandstillReport.Later] = []
    if let signedOn, let earliest = period?.earliestSigning, signedOn < earliest {
      log.report(
        .signedInStandstill, "\(signedOn) is before \(earliest), the day after the standstill",
        at: nil, hint: "sign on \(earliest) or later")
    }
    if regime == .act, let signedOn {
      let contract = SignedContract(
        signedOn: signedOn, isLightTouch: lightTouch, isLarge: isLarge.map { $0 == .yes })
      later =
        [
          StandstillReport.Later(
            name: "claims", title: "last day for claims of suppliers",
            deadline: try ClaimPeriod.deadline(knownOn: date))
        ]
        + (try LaterNotices.deadlines(of: contract)).map {
          .init(name: $0.kind.name, title: $0.kind.title, deadline: $0.deadline)
        }
    }
    return StandstillReport(
      noticeOn: date, period: period, exemption: reason, holidays: workingDays.holidays,
      later: later)
  }

  private var rule: StandstillRule? {
    switch (regime, kind) {
    case (.regulations, _): sent == .otherwise ? .sentOtherwise : .sentElectronically
    case (.act, .mandatory): .mandatory
    case (.act, .voluntary): .voluntary(workingDays: days)
    case (.act, .exempt): nil
    }
  }

  /// The laws that know a standstill.
  enum Regime: String, CaseIterable, ExpressibleByArgument {
    case act = "procurement-act-2023"
    case regulations = "public-contracts-regulations-2015"

    static let names = allCases.map(\.rawValue).joined(separator: " or ")
  }

  /// How notices of the decision were sent.
  enum Sending: String, CaseIterable, ExpressibleByArgument {
    case electronically
    case otherwise
  }

  /// Yes or no.
  enum Answer: String, CaseIterable, ExpressibleByArgument {
    case yes
    case no
  }
}
