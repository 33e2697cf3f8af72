extension DiagnosticKind {
  /// The kinds for standstill periods and deadlines, PRB5050 to PRB5059.
  static let standstillKinds: [DiagnosticKind] = [
    bankHolidaysUnusable, dateOutsideBankHolidays, standstillTooShort, signedInStandstill,
  ]

  /// A table of bank holidays cannot be used.
  public static let bankHolidaysUnusable = DiagnosticKind(
    5050, .error, "a table of bank holidays cannot be used",
    explanation: """
      `--bank-holidays FILE`, and `bank-holidays.json` in a competition folder, are tables in the shape of \
      `https://www.gov.uk/bank-holidays.json`: the holidays of England and Wales, of Scotland and of Northern Ireland. A year counts as known where each \
      of them has at least eight, and the years between the first and the last that is known have to be \
      complete, since a working day too many ends a standstill too early.
      """,
    example: DiagnosticExample(
      "bank-holidays.json", bad: "{\"england-and-wales\": {}}\n",
      badCommands: ["standstill 2026-05-14 --bank-holidays bank-holidays.json"],
      goodCommands: ["standstill 2026-05-14"]))

  /// A date that the table of bank holidays does not reach.
  public static let dateOutsideBankHolidays = DiagnosticKind(
    5051, .error, "a date outside the bank holidays that are known",
    explanation: """
      Working days can be counted only in years whose bank holidays are known: proclamations add and move \
      days at short notice, so none is guessed. A newer table can be given as `--bank-holidays FILE`, \
      and for award documents as `bank-holidays.json` in the competition folder.
      """,
    example: DiagnosticExample(
      badCommands: ["standstill 2031-01-06"],
      goodCommands: ["standstill 2026-01-06"]))

  /// A standstill shorter than the law allows.
  public static let standstillTooShort = DiagnosticKind(
    5052, .error, "a standstill shorter than the law allows",
    explanation: """
      A standstill that a contract award notice promises lasts at least eight working days that begin with \
      the day on which the notice is published, also where the Procurement Act 2023 asks for none (section \
      51(5)). A notice that promises less has to be put right before it is published.
      """,
    example: DiagnosticExample(
      badCommands: ["standstill 2026-05-14 --kind voluntary --days 5"],
      goodCommands: ["standstill 2026-05-14 --kind voluntary --days 10"]))

  /// A contract that is signed before its standstill is over.
  public static let signedInStandstill = DiagnosticKind(
    5053, .error, "a contract signed before its standstill is over",
    explanation: """
      A contract may be entered into only after the last day of the standstill (Procurement Act 2023, section \
      51(1) and (4)). One that is signed earlier can be set aside (section 105).
      """,
    example: DiagnosticExample(
      badCommands: ["standstill 2026-05-14 --signed-on 2026-05-26"],
      goodCommands: ["standstill 2026-05-14 --signed-on 2026-05-27"]))
}
