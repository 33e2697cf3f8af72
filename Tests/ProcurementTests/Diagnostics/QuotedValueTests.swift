import Procurement
import Testing

@Suite("Values quoted in messages")
struct QuotedValueTests {
  @Test(
    "values are quoted as written, on one line",
    arguments: [
      ("12,50O", "\"12,50O\""), ("", "\"\""), ("Café £5", "\"Café £5\""), ("a\nb", "\"a\\u{A}b\""),
      ("\u{1B}[31mred", "\"\\u{1B}[31mred\""), ("a\u{202E}b", "\"a\\u{202E}b\""),
      ("\u{FEFF}x", "\"\\u{FEFF}x\""), ("a\u{0}", "\"a\\u{0}\""), ("a\u{2028}b", "\"a\\u{2028}b\""),
    ])
  func quoted(value: String, text: String) {
    #expect(Diagnostic.quoted(value) == text)
  }

  @Test("values past 60 characters are cut")
  func cut() {
    let sixty = String(repeating: "é", count: 60)
    #expect(Diagnostic.quoted(sixty) == "\"" + sixty + "\"")
    let cut = "\"" + String(repeating: "é", count: 59) + "…\""
    #expect(Diagnostic.quoted(sixty + "é") == cut)
    #expect(Diagnostic.quoted(String(repeating: "é", count: 100_000)) == cut)
  }
}
