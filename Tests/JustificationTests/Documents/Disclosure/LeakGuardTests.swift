import Procurement
import Testing

@testable import Justification

@Suite("looking for what must not be said")
struct LeakGuardTests {
  private func guarding(_ texts: String..., open: [String] = []) -> LeakGuard {
    var guardian = LeakGuard()
    for text in texts { guardian.protect(text, because: 0) }
    for text in open { guardian.release(text) }
    return guardian
  }

  @Test(
    "a number is the same in whatever way it is written",
    arguments: [
      ("10,569,913.07", "10569913.07"), ("10569913.070", "10569913.07"),
      ("£10,569,913.07.", "10569913.07"), ("10.569.913,07", "10569913.07"),
      ("10\u{A0}569\u{A0}913.07", "10569913.07"), ("10'569'913.07", "10569913.07"),
      ("1,200", "1200"), ("1200.00", "1200"), ("0012", "12"), ("0.50", "0.5"), ("12,5", "12.5"),
      ("14.2", "14.2"), ("1.2.3", "1.2.3"), ("10_569_913.07", "10569913.07"),
      ("\u{FF11}\u{FF12}\u{663}", "123"),
    ])
  func numbers(written: String, plain: String) {
    #expect(LeakWords(written).words == [plain])
  }

  @Test("words are found across case, marks and hidden characters")
  func words() {
    #expect(
      LeakWords("Tarn\u{AD}holt\u{200B}, «MANAGED»\u{202E} services").words == [
        "tarnholt", "managed", "services",
      ])
  }

  @Test("half a sentence is found, and a few of its words are not")
  func phrases() {
    let guardian = guarding(
      "the recovery site in Lowick is shared with a bank that has no contract for it")
    #expect(guardian.reason(against: "We saw: the Recovery Site in *Lowick* is shared.") == 0)
    #expect(guardian.reason(against: "is shared with a bank that everybody knows") == 0)
    #expect(guardian.reason(against: "shared with a bank") == nil)
  }

  @Test("short texts and small numbers say nothing by themselves; a year neither")
  func small() {
    let guardian = guarding("yes", "4", "2027", "30", "12%")
    #expect(guardian.reason(against: "yes, 4 of 30 in 2027 at 12%") == nil)
  }

  @Test("an amount is found in every spelling, and not inside another one")
  func amounts() throws {
    var guardian = LeakGuard()
    guardian.protect(LeakGuard.spellings(of: try FixedDecimal(parsing: "9412438.90")), because: 3)
    #expect(guardian.reason(against: "25 × (9,412,438.9 ÷ 10,000)") == 3)
    #expect(guardian.reason(against: "<text>9412438.90</text>") == 3)
    #expect(guardian.reason(against: "19,412,438.90") == nil)
  }

  @Test(
    "an amount is found rounded, in pence, in thousands and millions, and with blanks",
    arguments: [
      "9 412 438.90", "941243890 pence", "9,412,439", "£9,412,438", "£9.41m", "9.412 million",
      "9,412k", "lot 1 at 9 412 438.90", "9 412 438,9",
    ])
  func otherSpellings(text: String) throws {
    var guardian = LeakGuard()
    guardian.protect(LeakGuard.spellings(of: try FixedDecimal(parsing: "9412438.90")), because: 3)
    #expect(guardian.reason(against: text) == 3)
    for other in ["9.41 of 10", "9 412 of them", "412 438", "19 412 438.90"] {
      #expect(guardian.reason(against: other) == nil, "\(other)")
    }
    guardian.release(LeakGuard.spellings(of: try FixedDecimal(parsing: "9412438.90")))
    #expect(guardian.reason(against: text) == nil)
  }

  @Test("what readers may know anyway is not looked for")
  func released() {
    let guardian = guarding("United Kingdom", "Fellside Networks", open: ["in the United Kingdom"])
    #expect(guardian.reason(against: "United Kingdom") == nil)
    #expect(guardian.reason(against: "Fellside Networks Ltd") == 0)
  }

  @Test("long texts take time in proportion", .timeLimit(.minutes(2)))
  func hostile() {
    for piece in ["a ", "1,", "123 ", "\u{202E}x", "<g/>"] {
      let text = String(repeating: piece, count: (1 << 17) / piece.utf8.count)
      let guardian = guarding(text, "confidential sentinel")
      _ = guardian.reason(against: text + "?")
      #expect(guardian.reason(against: "confidential sentinel") == 0)
    }
  }
}
