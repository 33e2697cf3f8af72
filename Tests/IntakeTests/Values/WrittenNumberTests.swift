import Procurement
import Testing

@testable import Intake

struct WrittenNumberTests {
  private static let pounds = WrittenNumber.Style(currency: Currency("GBP"), allowsPercent: true)

  private func problem(
    _ text: String, _ style: WrittenNumber.Style = WrittenNumberTests.pounds
  ) -> ValueProblem? {
    do throws(ValueProblem) {
      _ = try WrittenNumber.parse(text, style: style)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "numbers are read as people write them",
    arguments: [
      ("1234.50", "1234.50"), ("£1,234.56", "1234.56"), ("£ 1,234.56", "1234.56"),
      ("1,234.56 GBP", "1234.56"), ("GBP 1,234.56", "1234.56"), ("gbp1", "1"),
      ("£1,234.56 GBP", "1234.56"), ("(1,234)", "-1234"), ("(£1,234.00)", "-1234.00"),
      ("£(1,234)", "-1234"), ("-£5", "-5"), ("£-5", "-5"), ("\u{2212}5.5", "-5.5"),
      ("- 5", "-5"), ("+5", "5"), ("12.5%", "12.5"), ("12.5 %", "12.5"),
      ("1 234 567.89", "1234567.89"), ("1\u{A0}234", "1234"), ("1\u{202F}234", "1234"),
      ("1\u{2009}234", "1234"), ("1'234'567.50", "1234567.50"), ("1\u{2019}234", "1234"),
      ("1.234", "1.234"), ("1,234", "1234"), ("12,345,678", "12345678"), (".50", "0.50"),
      ("\u{A0}7\u{A0}", "7"), ("007", "7"), ("0", "0"), ("-0.00", "0.00"),
      ("10.100000000000001", "10.100000000000001"),
    ])
  func reads(text: String, number: String) throws {
    #expect(try WrittenNumber.parse(text, style: Self.pounds).description == number)
  }

  @Test(
    "with the decimal comma declared, the point is a group mark",
    arguments: [
      ("1.234,56", "1234.56"), ("1,23", "1.23"), ("1.234", "1234"), ("1 234,5", "1234.5"),
      ("1'234,50 €", "1234.50"), ("0,5", "0.5"),
    ])
  func decimalComma(text: String, number: String) throws {
    let style = WrittenNumber.Style(currency: Currency("EUR"), decimalMark: .comma)
    #expect(try WrittenNumber.parse(text, style: style).description == number)
  }

  @Test(
    "what could be read in two ways is refused",
    arguments: [
      "1,23", "1,2345", "12,34,567", "1234,567", "0,123", "1.234.567", "1.234,56", "1,234,56",
      "1, 234", "1 23", "1,234 567", "5.", "12-", "1.2 3", "1''234", "1,,234", ",5",
    ])
  func ambiguous(text: String) {
    #expect(problem(text)?.kind == .ambiguousNumber, "\(text)")
  }

  @Test(
    "a single comma before three digits needs a declared mark, or something that shows a point",
    arguments: [
      ("1,234", nil), ("101,550", nil), ("-1,234", nil), ("1,234 GBP", nil), ("£1,234", "1234"),
      ("(1,234)", "-1234"), ("1,234.50", "1234.50"), ("1,234,567", "1234567"), ("1 234", "1234"),
      ("0,123", nil),
    ] as [(String, String?)])
  func loneComma(text: String, number: String?) throws {
    var style = Self.pounds
    style.isMarkDeclared = false
    if let number {
      #expect(try WrittenNumber.parse(text, style: style).description == number)
    } else {
      #expect(problem(text, style)?.kind == .ambiguousNumber)
    }
  }

  @Test(
    "where fields are set apart by semicolons, a single point before three digits is refused too",
    arguments: [
      ("1.234", nil), ("153.406", nil), ("0.125", "0.125"), ("1.23", "1.23"), ("£1.234", "1.234"),
    ]
      as [(String, String?)])
  func lonePoint(text: String, number: String?) throws {
    var style = Self.pounds
    style.isMarkDeclared = false
    style.doubtsPoint = true
    if let number {
      #expect(try WrittenNumber.parse(text, style: style).description == number)
    } else {
      #expect(problem(text, style)?.kind == .ambiguousNumber)
    }
  }

  @Test("with the decimal comma declared, a point among decimals is refused")
  func ambiguousWithComma() {
    let style = WrittenNumber.Style(decimalMark: .comma)
    for text in ["1,234.56", "1.23", "1.2345", "1,2,3"] {
      #expect(problem(text, style)?.kind == .ambiguousNumber, "\(text)")
    }
  }

  @Test(
    "words and other things are not numbers",
    arguments: [
      "TBC", "Not provided", "POA", "-", "−", "+", "N/A", "12,50O", "£8M", "£750K-£1M",
      "1000000-4000000", "=A1+1", "(5", "5)", "((5))", "(-5)", "--5", "5%%", "£5%", "1e", "e5",
      "0x10", "١٢", "½", "£", "%", ".", "()", "5 apples", "ALL", "1/2",
    ])
  func words(text: String) {
    #expect(problem(text)?.kind == .notANumber, "\(text): \(String(describing: problem(text)))")
  }

  @Test(
    "each other refusal has its own kind",
    arguments: [
      ("", DiagnosticKind.blankValue), (" \u{A0}", .blankValue), ("#REF!", .spreadsheetError),
      ("#N/A", .spreadsheetError), ("#VALUE!", .spreadsheetError), ("1E+05", .exponentNumber),
      ("1.2e7", .exponentNumber), ("£1.2E+07", .exponentNumber), ("€5", .wrongCurrency),
      ("5 USD", .wrongCurrency), ("$5", .wrongCurrency), ("5 kr", .wrongCurrency),
      (String(repeating: "9", count: 60), .numberTooLong),
    ])
  func kinds(text: String, kind: DiagnosticKind) {
    #expect(problem(text)?.kind == kind, "\(text)")
  }

  @Test("a symbol that several currencies share agrees with each of them")
  func sharedSymbols() throws {
    for code in ["USD", "AUD", "CAD"] {
      let style = WrittenNumber.Style(currency: Currency(code))
      #expect(try WrittenNumber.parse("$5.00", style: style).description == "5.00")
    }
    #expect(problem("A$5", WrittenNumber.Style(currency: Currency("USD")))?.kind == .wrongCurrency)
  }

  @Test("money and percentages are refused where they are not read")
  func plainStyle() {
    #expect(problem("£5", .plain)?.reason == "is an amount of money, which is not read here")
    #expect(problem("5%", .plain)?.reason == "is a percentage, which is not read here")
  }

  @Test("a report names the value, says why and what to do")
  func report() {
    var log = DiagnosticLog()
    let location = SourceLocation(file: "bids.csv", line: 7, column: 4)
    #expect(WrittenNumber.read("12,50O", as: "price", at: location, log: &log) == nil)
    #expect(WrittenNumber.read("", as: "price", at: location, log: &log) == nil)
    #expect(
      lines(log) == [
        "PRB2004 7:4 price \"12,50O\" is not a number", "PRB2006 7:4 price is blank",
      ])
    #expect(log.finished().first?.hint == "write digits, with a point before decimals")
  }

  @Test("long and invisible text is shown cut and with its code points")
  func shown() {
    #expect(ShownValue.quoted("a\u{7}b\u{202E}") == "\"a<U+0007>b<U+202E>\"")
    #expect(ShownValue.quoted(String(repeating: "x", count: 99)).unicodeScalars.count == 63)
  }

  @Test("no text crashes the reader")
  func hostile() {
    var random = SeededNumbers(seed: 3)
    let parts = [
      "1", "23", "456", ",", ".", "-", "−", "(", ")", "£", "%", "e", "E", "+", " ", "'", "GBP",
    ]
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...8, using: &random) {
        text += parts.randomElement(using: &random) ?? ""
      }
      for mark in FileSettings.DecimalMark.allCases {
        let style = WrittenNumber.Style(
          currency: Currency("GBP"), decimalMark: mark, allowsPercent: true)
        _ = try? WrittenNumber.parse(text, style: style)
      }
    }
  }
}
