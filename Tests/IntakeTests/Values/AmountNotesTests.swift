import Procurement
import Testing

@testable import Intake

struct AmountNotesTests {
  @Test(
    "the tail of a binary fraction is told, with the number that was meant",
    arguments: [
      ("11998919.999999998", "11998920"), ("10.100000000000001", "10.1"),
      ("5712.000000000001", "5712"), ("799.0999999999999", "799.1"),
      ("190.85000000000002", "190.85"), ("0.30000000000000004", "0.3"),
      ("-27367.699999999997", "-27367.7"),
    ])
  func tails(number: String, meant: String) throws {
    #expect(try FloatTail.meant(by: FixedDecimal(parsing: number))?.description == meant)
  }

  @Test(
    "a long number that is meant has no tail",
    arguments: [
      "1.234567890123456", "3.1415926535897932", "100000.0001", "12.50", "1234567890123456",
    ])
  func noTails(number: String) throws {
    #expect(try FloatTail.meant(by: FixedDecimal(parsing: number)) == nil)
  }

  @Test("zeros and rows of nines look like placeholders, other amounts do not")
  func placeholders() throws {
    for text in ["0", "0.00", "9999999", "99999999", "999999.99", "-99999999"] {
      #expect(try PlaceholderAmount.isPlaceholder(FixedDecimal(parsing: text)), "\(text)")
    }
    for text in ["9", "99.99", "9999.99", "1999999999", "99999998", "0.01"] {
      #expect(try !PlaceholderAmount.isPlaceholder(FixedDecimal(parsing: text)), "\(text)")
    }
  }
}
