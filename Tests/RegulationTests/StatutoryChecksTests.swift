import Procurement
import Regulation
import Testing

@Suite("The sets of statutory checks")
struct StatutoryChecksTests {
  @Test("a set that does not exist is not found")
  func unknown() { #expect(StatutoryChecks.set("no-such-set") == nil) }
}
