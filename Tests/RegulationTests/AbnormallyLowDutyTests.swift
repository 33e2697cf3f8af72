import Procurement
import Regulation
import Testing

@Suite("duty on abnormally low prices")
struct AbnormallyLowDutyTests {
  @Test("every regime asks before anything else, and cites its own law")
  func regimes() {
    let act = AbnormallyLowDuty.under(.procurementAct2023)
    #expect(act.citation == "Procurement Act 2023 s.19(3)(c), (4), (5)")
    #expect(act.action.hasPrefix("notify the supplier"))
    #expect(act.inWords.contains("may not be disregarded on this ground"))
    let regulations = AbnormallyLowDuty.under(.publicContractsRegulations2015)
    #expect(regulations.citation == "Public Contracts Regulations 2015 reg 69")
    #expect(regulations.action.contains("must require the tenderer to explain"))
    #expect(regulations.action.contains("reg 56(2)"))
    #expect(AbnormallyLowDuty.under(.eu201424).citation == "Directive 2014/24/EU Article 69")
    let none = AbnormallyLowDuty.under(.none)
    #expect(none.citation == nil)
    #expect(none.inWords == none.action)
  }
}
