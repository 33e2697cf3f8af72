import Justification
import Procurement
import Testing

@Suite("diagnostics as text")
struct DiagnosticTextTests {
  private let diagnostic = Diagnostic(
    .fileMissing, "price \"12,50O\" is not a number",
    at: SourceLocation(file: "bids.csv", line: 7, column: 4), hint: "write digits",
    related: [.init("first given here", at: SourceLocation(file: "bids.csv", line: 2, column: 1))])

  @Test("the place, what is wrong, the line with a caret, the hint")
  func whole() {
    let writer = DiagnosticText(isColoured: false) { _ in "b1,12,50O" }
    #expect(
      writer.text(of: diagnostic) == """
        error[PRB1001]: bids.csv:7:4: price "12,50O" is not a number
            b1,12,50O
               ^
          hint: write digits
          bids.csv:2:1: first given here

        """)
  }

  @Test("a very long line is shown around the caret")
  func longLine() {
    let line = String(repeating: "a", count: 5000) + "X" + String(repeating: "b", count: 5000)
    let writer = DiagnosticText(isColoured: false) { _ in line }
    let text = writer.text(
      of: Diagnostic(
        .fileMissing, "wrong", at: SourceLocation(file: "f", line: 1, column: 5001)))
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 100 })
    let caret = Array(lines[2].unicodeScalars).firstIndex(of: "^")
    #expect(caret != nil && caret == Array(lines[1].unicodeScalars).firstIndex(of: "X"))
  }

  @Test(
    "the caret stands under its character after wide ones and tabs, and nothing acts on the terminal"
  )
  func wideAndHostile() {
    let writer = DiagnosticText(isColoured: false) { _ in "名\t\u{1B}X" }
    let text = writer.text(
      of: Diagnostic(.fileMissing, "a\u{1B}[2Jb", at: SourceLocation(file: "f", line: 1, column: 4))
    )
    #expect(
      text == """
        error[PRB1001]: f:1:4: a\\u{1B}[2Jb
            名 \\u{1B}X
                     ^

        """)
  }

  @Test("colour comes only where it is asked for")
  func colour() {
    let plain = DiagnosticText(isColoured: false) { _ in nil }.text(of: diagnostic)
    let coloured = DiagnosticText(isColoured: true) { _ in nil }.text(of: diagnostic)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;31merror[PRB1001]\u{1B}[0m"))
  }

  @Test("a column past the end of the line, or no line at all, shows no excerpt")
  func noExcerpt() {
    for line in ["ab", nil] as [String?] {
      let writer = DiagnosticText(isColoured: false) { _ in line }
      #expect(writer.text(of: diagnostic).split(separator: "\n").count == 3)
    }
  }
}
