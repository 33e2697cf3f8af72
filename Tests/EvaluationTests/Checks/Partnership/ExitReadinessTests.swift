import Evaluation
import Procurement
import Testing

@Suite("the check exit-readiness")
struct ExitReadinessTests {
  private static let terms = [
    "term: exit.trigger = expiry; break; persistent failure", "term: exit.owner = the head of ICT",
    "term: exit.data = yes", "term: exit.staff = schedule 7",
    "term: exit.assistance-months = 6 months", "term: exit.price = 40000 GBP",
  ]

  private func finding(
    _ lines: [String], _ parameters: String = "", buyers: String = "buyers: eskerdale, mossgate\n"
  ) throws -> CheckFinding {
    try ContractCase(
      "check: {name: exit-readiness\(parameters)}\n\(buyers)" + lines.joined(separator: "\n")
    ).finding()
  }

  @Test("a joint strategy with all six parts passes and names every term")
  func pass() throws {
    let found = try finding(Self.terms, ", minimum-assistance: 6 months")
    #expect(found.outcome == .pass)
    #expect(found.basis == "the exit strategy has all 6 parts for every partner")
    #expect(found.reliedOn.count == 6 && found.lookedFor.isEmpty)
  }

  @Test("each part that is missing is named, with where it was looked for", arguments: 0..<5)
  func missing(part: Int) throws {
    var terms = Self.terms
    let name = terms.remove(at: part).split(separator: " ")[1]
    let found = try finding(terms)
    #expect(found.outcome == .fail)
    #expect(found.basis == "there is no \(name) for any partner")
    #expect(found.lookedFor == ["\(name) in the contract schedule"])
  }

  @Test("a part that one partner has in its stead covers that one, and only that one")
  func partners() throws {
    let terms = Self.terms.filter { !$0.contains("owner") }
    let one = try finding(terms + ["term: exit.owner.mossgate = the chief digital officer"])
    #expect(one.basis == "there is no exit.owner for \"eskerdale\"")
    let both = try finding(
      terms + [
        "term: exit.owner.mossgate = the chief digital officer",
        "term: exit.owner.eskerdale = the head of ICT",
      ])
    #expect(both.outcome == .pass)
    let denied = try finding(Self.terms + ["term: exit.data.mossgate = none"])
    #expect(denied.basis == "there is no exit.data for \"mossgate\"")
  }

  @Test(
    "a term that says no, none or to be confirmed is no part", arguments: ["no", "none", "TBC"])
  func denials(word: String) throws {
    let found = try finding(
      Self.terms.filter { !$0.contains("data") } + ["term: exit.data = \(word)"])
    #expect(found.basis == "there is no exit.data for any partner")
  }

  @Test("the price may stand in exit lines; without any schedule it cannot be told")
  func price() throws {
    let terms = Array(Self.terms.dropLast())
    let lines = try finding(terms + ["lines: charge, 1, 100", "lines: exit, 3, 40000"])
    #expect(lines.outcome == .pass)
    #expect(lines.reliedOn.map(\.fact).contains("1 line of kind exit of year 3: 40,000.00 GBP"))
    let none = try finding(terms + ["lines: charge, 1, 100"])
    #expect(none.basis == "there is no exit.price for any partner")
    #expect(none.lookedFor.last == "lines of kind exit in the price schedule")
    #expect(try finding(terms).outcome == .couldNotTell)
  }

  @Test("assistance of nothing, too short or in words is not readiness")
  func assistance() throws {
    let terms = Self.terms.filter { !$0.contains("assistance") }
    func with(_ text: String, _ parameters: String = "") throws -> CheckFinding {
      try finding(terms + ["term: exit.assistance-months = \(text)"], parameters)
    }
    #expect(try with("0 months").basis == "exit.assistance-months is 0, under 1 month")
    let short = try with("6 months", ", minimum-assistance: 1 year")
    #expect(short.basis == "exit.assistance-months is 6, under 12 months")
    #expect(try with("as agreed").outcome == .couldNotTell)
    #expect(try with("90 days").outcome == .couldNotTell)
  }

  @Test("a schedule without terms leaves it open, and a short contract takes it out of question")
  func openOrNot() throws {
    let none = try finding([])
    #expect(none.outcome == .couldNotTell && none.lookedFor.count == 6)
    let short = try finding(["length: 12 months"], ", contracts-over: 12 months")
    #expect(short.outcome == .notApplicable && short.reliedOn.count == 1)
    let lengthless = try finding(Self.terms, ", contracts-over: 12 months")
    #expect(lengthless.outcome == .couldNotTell)
    let long = try finding(Self.terms + ["length: 13 months"], ", contracts-over: 12 months")
    #expect(long.outcome == .pass)
  }

  @Test("without buyers the joint terms alone are asked for")
  func noBuyers() throws {
    #expect(try finding(Self.terms, buyers: "").basis == "the exit strategy has all 6 parts")
    let found = try finding(Array(Self.terms.dropFirst()), buyers: "")
    #expect(found.basis == "there is no exit.trigger")
  }

  @Test("hundreds of partners with terms of their own are followed")
  func manyPartners() throws {
    let names = (0..<300).map { "p\($0)" }
    let own = names.dropLast().map { "term: exit.owner.\($0) = someone" }
    let found = try finding(
      Self.terms.filter { !$0.contains("owner") } + own,
      buyers: "buyers: \(names.joined(separator: ", "))\n")
    #expect(found.basis == "there is no exit.owner for \"p299\"")
  }
}
