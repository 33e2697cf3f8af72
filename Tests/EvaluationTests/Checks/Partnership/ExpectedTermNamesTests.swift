import Evaluation
import Procurement
import Testing

@Suite("The names of expected terms")
struct ExpectedTermNamesTests {
  @Test("every term that a check expects is one whose meaning is agreed")
  func areKnown() {
    for (set, terms) in ExpectedTermSets.pages {
      for name in terms.flatMap(\.names) {
        let example = name.last == "*" ? name.dropLast() + "north" : name[...]
        #expect(TermVocabulary.term(named: String(example)) != nil, "\(set): \(name)")
      }
    }
  }
}
