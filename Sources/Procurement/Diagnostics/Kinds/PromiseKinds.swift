extension DiagnosticKind {
  /// The kinds for what agreed marks gave credit for, PRB2090 to PRB2092.
  static let promiseKinds: [DiagnosticKind] = [
    promiseUnreadable, promiseNotHeld, promiseCannotTell,
  ]

  /// A promise that cannot be read.
  public static let promiseUnreadable = DiagnosticKind(
    2090, .error, "a promise that cannot be read",
    explanation: """
      The column `promise` of an agreed mark says what the mark gave credit for: a term, an operator of \
      `docs/term-checks.md` and a value, several set apart by semicolons \
      (`exit.assistance-months at-least 12; open-book equals yes; exit.plan`). What cannot be read \
      cannot be held against the contract schedule.
      """,
    example: promiseExample(bad: "payment.days below 30", good: "payment.days at-most 30"))

  /// A promise that the contract schedule does not hold.
  public static let promiseNotHeld = DiagnosticKind(
    2091, .warning, "a promise that the contract does not hold",
    explanation: """
      A bid was given credit for something that its own contract schedule does not have, or has \
      otherwise. After signature only the contract counts. A person looks at the mark again, or has the \
      promise put in the contract. The exit status is 1 where the bid is ranked.
      """,
    example: promiseExample(bad: "payment.days at-most 14", good: "payment.days at-most 30"))

  /// A promise that nobody can hold against the schedule.
  public static let promiseCannotTell = DiagnosticKind(
    2092, .warning, "a promise that cannot be told",
    explanation: """
      A bid was given credit for something, and what it gives of its contract schedule does not tell \
      whether it would sign that: it gives no terms at all, or a value in another unit.
      """,
    example: promiseExample(bad: "payment.days at-most 1 month", good: "payment.days at-most 30"))

  private static func promiseExample(bad: String, good: String) -> DiagnosticExample {
    func marks(_ promise: String) -> String {
      """
      bid,criterion,evaluator,mark,reason,evidence,promise
      b1,quality,agreed,4,Pays early,section 2,\(promise)
      b2,quality,agreed,3,Pays early,section 2,

      """
    }
    return DiagnosticExample(
      bad: ["marks.csv": .text(marks(bad)), "terms.csv": .text(ExampleText.terms)],
      good: ["marks.csv": .text(marks(good)), "terms.csv": .text(ExampleText.terms)])
  }
}
