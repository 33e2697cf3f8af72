extension DiagnosticKind {
  /// The kinds for the values of contract schedules, PRB2030 to PRB2034.
  static let scheduleValueKinds: [DiagnosticKind] = [
    termUnread, termNearlyKnown, unfitMoment, momentsReversed, unknownEvidence,
  ]

  /// A known term whose value is not of its type.
  public static let termUnread = DiagnosticKind(
    2030, .warning, "a known term cannot be read",
    explanation: """
      The meaning of some terms is agreed (`docs/contract-terms.md` lists them), and with it the type of \
      their values: `payment.days` is a duration, `liability.cap` an amount of money or a percentage. \
      Where the value is something else it is kept as words. Nothing can compare it then, and checks \
      that need it cannot tell.
      """,
    example: DiagnosticExample(
      "terms.csv", bad: "bid,term,value,clause\nb1,payment.days,promptly,12.1\n",
      good: "bid,term,value,clause\nb1,payment.days,30 days,12.1\n"))

  /// A term whose name is almost a known one.
  public static let termNearlyKnown = DiagnosticKind(
    2031, .note, "a term's name is nearly a known one",
    explanation: """
      Any term may stand in a schedule under its own name. One that differs from a known name by a slip \
      of the pen is not found by the checks that look for the known name, and its value has no agreed \
      type. `docs/contract-terms.md` lists the known names.
      """,
    example: DiagnosticExample(
      "terms.csv", bad: "bid,term,value,clause\nb1,payment.day,30 days,12.1\n",
      good: "bid,term,value,clause\nb1,payment.days,30 days,12.1\n"))

  /// A beginning or an end that is no moment of the contract.
  public static let unfitMoment = DiagnosticKind(
    2032, .error, "neither a date nor a month of the contract",
    explanation: """
      A responsibility begins and ends on a day (`2027-04-01`) or with a whole month of the contract, \
      from 1 for its first. A blank beginning is that of the contract, a blank end its end.
      """,
    example: DiagnosticExample(
      "responsibilities.csv",
      bad: "bid,service,accountable,provider,from,to\nb1,waste,north,Alder Ltd,start,36\n",
      good: "bid,service,accountable,provider,from,to\nb1,waste,north,Alder Ltd,1,36\n"))

  /// A responsibility that ends before it begins.
  public static let momentsReversed = DiagnosticKind(
    2033, .error, "a responsibility ends before it begins",
    explanation: """
      The end is earlier than the beginning, so the row would cover no time at all. The last day or \
      month belongs to the responsibility: from 1 to 12 is the first year.
      """,
    example: DiagnosticExample(
      "responsibilities.csv",
      bad: "bid,service,accountable,provider,from,to\nb1,waste,north,Alder Ltd,36,1\n",
      good: "bid,service,accountable,provider,from,to\nb1,waste,north,Alder Ltd,1,36\n"))

  /// A saving whose evidence is none of the three.
  public static let unknownEvidence = DiagnosticKind(
    2034, .error, "unknown evidence of a saving",
    explanation: """
      A saving is `banked` (already taken out of a budget), `contracted` (promised in the contract) or \
      `projected` (expected, and nothing more). Leave the cell blank where nothing is said.
      """,
    example: DiagnosticExample(
      "savings.csv",
      bad: "bid,partner,year,baseline,cost,evidence\nb1,north,1,1000,900,certain\n",
      good: "bid,partner,year,baseline,cost,evidence\nb1,north,1,1000,900,contracted\n"))
}
