import Procurement
import Testing

@testable import Rubrics

@Suite("Reading promises")
struct PromiseReaderTests {
  private let place = SourceLocation(file: "marks.csv", line: 2, column: 30)

  private func read(_ promise: String) -> (words: [String?], found: [Diagnostic]) {
    var log = DiagnosticLog()
    let conditions = PromiseReader.read(
      Sourced(promise, at: place), currency: Currency("GBP"), log: &log)
    return (conditions.map { $0?.words }, log.finished())
  }

  @Test(
    "each part is a condition",
    arguments: [
      (
        "exit.assistance-months at-least 12; open-book equals yes; exit.plan",
        ["exit.assistance-months at least 12 months", "open-book yes", "exit.plan present"]
      ),
      ("payment.days between 10 and 30 days;", ["payment.days between 10 days and 30 days"]),
      (
        "call-off.method one-of direct, mini-competition",
        ["call-off.method one of \"direct\", \"mini-competition\""]
      ),
      ("exit.plan matches hand* over", ["exit.plan like \"hand* over\""]),
      ("liability.cap at-least £5,000,000", ["liability.cap at least GBP 5,000,000"]),
      ("exclusivity absent", ["exclusivity absent"]),
      (
        "contract.initial-months at-least 48; kpi.count at-least 3",
        ["contract.initial-months at least 48 months", "kpi.count at least 3"]
      ),
      ("reserved-matters count-at-least 3", ["reserved-matters at least 3 values"]),
      ("  ", []),
    ] as [(String, [String])])
  func promises(promise: String, words: [String]) {
    let (read, found) = read(promise)
    #expect(read == words.map { $0 })
    #expect(found.isEmpty, "\(found.map(\.text))")
  }

  @Test(
    "what cannot be read is named at its place",
    arguments: [
      (
        "exit.plan soon",
        "the promise \"exit.plan soon\" cannot be read: \"soon\" is no operator"
      ),
      (
        "payment.days at-most",
        "the promise \"payment.days at-most\" cannot be read: nothing is written after \"at-most\""
      ),
      (
        "contract.initial-month",
        "the promise \"contract.initial-month\" cannot be read: there is no fact \"contract.initial-month\" of bids"
      ),
      (
        "open-book equals",
        "the promise \"open-book equals\" cannot be read: nothing is written after \"equals\""
      ),
      (
        "open-book equals perhaps",
        "the promise \"open-book equals perhaps\" cannot be read: \"equals\" of \"open-book\" is yes or no, not \"perhaps\""
      ),
    ])
  func unreadable(promise: String, message: String) {
    let (read, found) = read("exit.plan; " + promise)
    #expect(read == ["exit.plan present", nil])
    #expect(found.map(\.text) == ["marks.csv:2:30 PRB2090 \(message)"])
  }

  @Test("a promise that is no list of terms is said to be unreadable, and costs no more than that")
  func unbounded() {
    for (promise, reason) in [
      (" ; ;", "it names no term"),
      (String(repeating: "exit.plan;", count: 80_000), "it has more than 100 parts"),
      (String(repeating: "x", count: 900_000), "it has more than 1000 characters"),
    ] {
      let (read, found) = read(promise)
      #expect(read.count == 1 && read.first == .some(nil))
      #expect(found.map(\.code) == ["PRB2090"])
      #expect(found.first?.message.hasSuffix(reason) ?? false)
      #expect((found.first?.message.count ?? .max) < 200)
    }
  }
}
