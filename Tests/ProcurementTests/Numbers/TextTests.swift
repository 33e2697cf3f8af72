import Procurement
import TestSupport
import Testing

@Suite("Reading and printing numbers")
struct TextTests {
  @Test(
    "plain decimals are read, and printed as written",
    arguments: [
      "0", "1", "-1", "12.50", "0.00", "-0.01", "1234567.891", "0.10", "999999999999999999",
      "1000000000000000000", "-123456789012345678.9", "1234567890123456789",
      "18446744073709551615", "18446744073709551616", "99999999999999999999999999999999999999",
      "0.99999999999999999999999999999999999999", "170141183460469231731687303715884105727",
      "-170141183460469231731687303715884105728", "1.70141183460469231731687303715884105727",
      "-1.70141183460469231731687303715884105728", "0.00000000000000000000000000000000000001",
    ])
  func asWritten(text: String) throws {
    #expect(try decimal(text).description == text)
  }

  @Test(
    "a plus, leading zeros and a negative zero mean nothing",
    arguments: [
      ("+5", "5"), ("007", "7"), ("00.50", "0.50"), ("-0", "0"), ("-0.00", "0.00"), ("+0", "0"),
      (String(repeating: "0", count: 100) + "1.5", "1.5"),
      ("-" + String(repeating: "0", count: 500), "0"),
      (String(repeating: "0", count: 60) + String(repeating: "9", count: 38) + ".5", "overflow"),
    ])
  func zeros(text: String, result: String) throws {
    #expect(((try? decimal(text).description) ?? "overflow") == result)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "+", "-", ".", "-.", ".5", "5.", "-.5", "1.2.3", "1..2", "--1", "+-1", "1-", "1e5", "1E5",
      " 1", "1 ", "1,5", "1_000", "0x10", "£1", "１", "٣", "NaN", "inf", "1\0", "½", "−1", "1.5.",
      String(repeating: "9", count: 60) + "x", String(repeating: "9", count: 60) + ".",
    ])
  func malformed(text: String) {
    #expect(throws: NumberError.malformed) { try decimal(text) }
  }

  @Test(
    "a number that does not fit is an overflow",
    arguments: [
      "170141183460469231731687303715884105728", "-170141183460469231731687303715884105729",
      "999999999999999999999999999999999999999", "340282366920938463463374607431768211456",
      "0.000000000000000000000000000000000000001", "1." + String(repeating: "0", count: 39),
      "1" + String(repeating: "0", count: 39), String(repeating: "9", count: 10_000),
      "0." + String(repeating: "0", count: 10_000),
    ])
  func overflow(text: String) {
    #expect(throws: NumberError.overflow) { try decimal(text) }
  }

  @Test("what is printed reads back as the same number with the same decimals")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 10)
    for _ in 0..<20_000 {
      let bits = Int128(truncatingIfNeeded: (UInt128(random.next()) << 64) | UInt128(random.next()))
      let number = try FixedDecimal(significand: bits >> random.below(128), scale: random.below(39))
      let back = try decimal(number.description)
      if back.significand != number.significand || back.scale != number.scale {
        Issue.record("\(number) reads back as \(back)")
      }
      if try decimal(number.grouped.replacing(",", with: "")) != number {
        Issue.record("\(number) is grouped \(number.grouped)")
      }
    }
  }

  @Test("bytes in the middle of a row are read without a text")
  func bytes() throws {
    let row = Array("b1,100000.00,3".utf8)
    #expect(try FixedDecimal(parsing: row.span.extracting(3..<12)) == FixedDecimal(100_000))
    #expect(throws: NumberError.malformed) {
      try FixedDecimal(parsing: row.span.extracting(3..<3))
    }
    for byte in UInt8.min...UInt8.max where !(0x30...0x39).contains(byte) {
      let bytes = [0x31, byte, 0x31]
      if byte != 0x2E {
        #expect(throws: NumberError.malformed) { try FixedDecimal(parsing: bytes.span) }
      }
    }
  }

  @Test(
    "thousands are set apart",
    arguments: [
      ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-999.5", "-999.5"), ("-1000", "-1,000"),
      ("100000.00", "100,000.00"), ("1234567.8912", "1,234,567.8912"), ("0.123456", "0.123456"),
      (
        "-170141183460469231731687303715884105728",
        "-170,141,183,460,469,231,731,687,303,715,884,105,728"
      ),
    ])
  func groups(text: String, grouped: String) throws {
    #expect(try decimal(text).grouped == grouped)
  }

  @Test(
    "decimals are filled up to those of the currency, and no further",
    arguments: [
      ("100000", 2, "100,000.00"), ("1.5000", 2, "1.50"), ("1.2345", 2, "1.2345"),
      ("1.000", 0, "1"), ("0", 2, "0.00"), ("-5", 3, "-5.000"),
      (
        "170141183460469231731687303715884105727", 2,
        "170,141,183,460,469,231,731,687,303,715,884,105,727"
      ),
    ])
  func filledUp(text: String, places: Int, grouped: String) throws {
    #expect(try decimal(text).grouped(minimumPlaces: places) == grouped)
  }

  @Test("trailing zeros go, and whole numbers are known as such")
  func trimmed() throws {
    #expect(try decimal("12.500").trimmed.description == "12.5")
    #expect(try decimal("100").trimmed.description == "100")
    #expect(try decimal("0.000").trimmed.scale == 0)
    #expect(try decimal("3.00").wholeNumber == 3)
    #expect(try decimal("3.01").wholeNumber == nil)
    #expect(try decimal("9223372036854775808").wholeNumber == nil)
    #expect(try decimal("-9223372036854775808.0").wholeNumber == .min)
    #expect(try FixedDecimal(significand: .min, scale: 38).trimmed.significand == .min)
  }
}
