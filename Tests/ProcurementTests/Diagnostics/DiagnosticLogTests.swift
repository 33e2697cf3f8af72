import Procurement
import Testing

@Suite("The log of diagnostics")
struct DiagnosticLogTests {
  private func place(_ file: String, _ line: Int) -> Place {
    Place(file: file, line: line, column: 1)
  }

  private func log(errors: Int, in file: String) -> DiagnosticLog {
    var log = DiagnosticLog()
    for line in 0..<errors { log.report(.fileNotUTF8, "error \(line)", at: place(file, line + 1)) }
    return log
  }

  @Test("what is reported is kept in its order")
  func order() {
    var log = DiagnosticLog()
    #expect(!log.hasErrors)
    log.report(.moreNotShown, "a note", at: nil)
    #expect(!log.hasErrors)
    log.report(.fileMissing, "an error", at: Place(file: "a.csv"), hint: "do this")
    #expect(log.hasErrors)
    #expect(log.finished().map(\.message) == ["a note", "an error"])
    #expect(log.finished().map(\.severity) == [.note, .error])
    #expect(log.finished()[1].hint == "do this")
  }

  @Test("a file shows a hundred errors, and says how many more there were")
  func limit() {
    #expect(log(errors: 100, in: "a.csv").finished().count == 100)
    let one = log(errors: 101, in: "a.csv").finished()
    #expect(one.count == 101)
    #expect(one.last?.message == "1 more diagnostic of this file is not shown")
    let many = log(errors: 350, in: "a.csv").finished()
    #expect(many.last?.message == "250 more diagnostics of this file are not shown")
    #expect(many.last?.code == "PRB1000")
    #expect(many.last?.location == Place(file: "a.csv"))
  }

  @Test("files are limited apart, and so are errors, warnings and notes")
  func apart() {
    var log = log(errors: 150, in: "a.csv")
    log.append(self.log(errors: 1, in: "b.csv"))
    for line in 1...150 { log.report(.moreNotShown, "note", at: place("c.csv", line)) }
    #expect(!log.hasErrors(in: "c.csv"))
    log.report(.fileNotUTF8, "an error after 150 notes", at: place("c.csv", 151))
    #expect(log.hasErrors(in: "c.csv"))
    #expect(log.finished().contains { $0.message == "an error after 150 notes" })
    #expect(log.finished().count == 100 + 1 + 100 + 1 + 2)
    #expect(log.isFull(for: "a.csv", .error))
    #expect(!log.isFull(for: "b.csv", .error))
    #expect(log.isFull(for: "c.csv", .note))
  }

  @Test("an appended log keeps its counts, and an error past the limit is still an error")
  func append() {
    var log = DiagnosticLog()
    log.append(self.log(errors: 60, in: "a.csv"))
    log.append(self.log(errors: 150, in: "a.csv"))
    #expect(log.finished().count == 101)
    #expect(log.finished().last?.message == "110 more diagnostics of this file are not shown")
    #expect(log.hasErrors)
    #expect(log.hasErrors(in: "a.csv"))
    #expect(!log.hasErrors(in: "b.csv"))
  }

  @Test("diagnostics without a place are limited too")
  func withoutPlace() {
    var log = DiagnosticLog()
    for _ in 0..<103 { log.report(.fileMissing, "x", at: nil) }
    #expect(log.finished().last?.message == "3 more diagnostics are not shown")
    #expect(log.finished().last?.location == nil)
  }

  @Test("severities are in order")
  func severities() {
    #expect(Diagnostic.Severity.note < .warning)
    #expect(Diagnostic.Severity.warning < .error)
    #expect(!(Diagnostic.Severity.error < .note))
  }

  @Test(
    "a place prints as compilers do",
    arguments: [
      (Place(file: "bids.csv", line: 7, column: 4), "bids.csv:7:4"),
      (Place(file: "bids.csv", line: 7), "bids.csv:7"),
      (Place(file: "bids.csv"), "bids.csv"),
      (Place(file: "bids/a.xml", line: 1, column: 2, path: "/bid/@id"), "bids/a.xml:1:2"),
    ])
  func places(place: Place, text: String) {
    #expect(place.description == text)
  }
}
