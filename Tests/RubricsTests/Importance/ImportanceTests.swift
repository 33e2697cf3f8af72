import Foundation
import Procurement
import TestSupport
import Testing

@testable import Rubrics

/// An order of importance, and the weights that rules make of it.
@Suite("order of importance") struct ImportanceTests {
  private func text(_ weights: String, _ ranks: [Int], ties: String = "[]") -> String {
    let criteria = ranks.enumerated().map { index, rank in
      "  - {id: c\(index), title: C, rank: \(rank)}"
    }
    return """
      rubric: example
      title: Example
      version: 1.0.0
      method: weighted-sum
      scale: {0: None, 1: Good}
      weights: \(weights)
      ties: \(ties)
      criteria:
      \(criteria.joined(separator: "\n"))
      """
  }

  private func weights(_ rule: String, _ ranks: [Int]) throws -> [String] {
    let (rubric, found) = readRubric(text(rule, ranks))
    #expect(found.filter { $0.severity == .error }.map(\.text) == [])
    return try #require(rubric).criteria.map(\.weight.value.description)
  }

  @Test("pass/fail questions, alone or in a group, stand outside the order")
  func passFailBeside() throws {
    let beside = """
        - {id: sound, title: Sound, measure: pass-fail}
        - {id: gates, title: Gates, criteria: [{id: insured, title: Insured, measure: pass-fail}]}
      """
    let (rubric, found) = readRubric(
      text("{order: rank-order-centroid, places: 2}", [1, 2, 3]) + "\n" + beside)
    #expect(found.filter { $0.severity == .error }.map(\.text) == [])
    let weights = try #require(rubric).criteria.map(\.weight.value)
    #expect(weights.prefix(3).map(\.description) == ["61.11", "27.78", "11.11"])
    #expect(weights.suffix(2) == [.zero, .zero])
  }

  @Test(
    "published weights are met",
    arguments: [
      // Barron and Barrett 1996: 11/18, 5/18 and 2/18.
      ("{order: rank-order-centroid, places: 2}", ["61.11", "27.78", "11.11"]),
      ("{order: rank-order-centroid, places: 0}", ["61", "28", "11"]),
      ("{order: rank-sum, places: 2}", ["50.00", "33.33", "16.67"]),
      // 6/11, 3/11 and 2/11.
      ("{order: rank-reciprocal, places: 3}", ["54.545", "27.273", "18.182"]),
      ("{order: equal, places: 2}", ["33.34", "33.33", "33.33"]),
      ("{order: rank-exponent, exponent: 1, places: 2}", ["50.00", "33.33", "16.67"]),
      ("{order: rank-exponent, exponent: 2, places: 2}", ["64.29", "28.57", "7.14"]),
      ("{order: rank-exponent, exponent: 0, places: 1}", ["33.4", "33.3", "33.3"]),
    ])
  func three(rule: String, expected: [String]) throws {
    #expect(try weights(rule, [1, 2, 3]) == expected)
  }

  // Roszkowska, "Rank ordering criteria weighting methods: a comparative overview", Optimum. Studia
  // Ekonomiczne 5(65), 2013, table 4, n = 4: 0.52, 0.27, 0.15, 0.06; 0.40 to 0.10; 0.48, 0.24, 0.16, 0.12.
  @Test(
    "the weights of four criteria are those of the overview of 2013",
    arguments: [
      ("rank-order-centroid", ["52.09", "27.08", "14.58", "6.25"], ["52", "27", "15", "6"]),
      ("rank-sum", ["40.00", "30.00", "20.00", "10.00"], ["40", "30", "20", "10"]),
      ("rank-reciprocal", ["48.00", "24.00", "16.00", "12.00"], ["48", "24", "16", "12"]),
    ])
  func four(rule: String, fine: [String], coarse: [String]) throws {
    #expect(try weights("{order: \(rule), places: 2}", [1, 2, 3, 4]) == fine)
    #expect(try weights("{order: \(rule), places: 0}", [1, 2, 3, 4]) == coarse)
  }

  @Test("ranks may stand in any order")
  func shuffled() throws {
    #expect(
      try weights("{order: rank-sum, places: 0}", [3, 1, 4, 2]) == ["20", "40", "10", "30"])
  }

  @Test("a single criterion weighs everything", arguments: ImportanceRules.all.map { $0.page.name })
  func one(rule: String) throws {
    let exponent = rule == "rank-exponent" ? "exponent: 3, " : ""
    #expect(try weights("{order: \(rule), \(exponent)places: 2}", [1]) == ["100.00"])
  }

  @Test(
    "weights add up to exactly 100, keep to the order and to their decimals",
    arguments: ImportanceRules.all.map { $0.page.name })
  func properties(rule: String) throws {
    let exponent = rule == "rank-exponent" ? "exponent: 2, " : ""
    for count in [2, 3, 7, 13, 29, 100] {
      for places in [4, 10] {
        let rubric = try #require(
          readRubric(
            text("{order: \(rule), \(exponent)places: \(places)}", Array(1...count))
          ).rubric)
        let weights = rubric.criteria.map(\.weight.value)
        #expect(try FixedDecimal.sum(weights) == .hundred)
        #expect(weights == weights.sorted(by: >))
        #expect(weights.allSatisfy { $0 > .zero && $0.scale == places })
      }
    }
  }

  @Test("groups are ordered on their own, and shares follow")
  func nested() throws {
    let text = """
      rubric: example
      title: Example
      version: 1.0.0
      method: weighted-sum
      scale: {0: None, 1: Good}
      weights: {order: rank-order-centroid, places: 2}
      ties: []
      criteria:
        - {id: quality, title: Quality, rank: 1, criteria: [
            {id: staff, title: Staff, rank: 2}, {id: plan, title: Plan, rank: 1}]}
        - {id: price, title: Price, rank: 2, measure: price, formula: lowest-proportional}
      """
    let rubric = try #require(readRubric(text).rubric)
    #expect(
      rubric.leaves.map { "\($0.id) \($0.weight.value) \($0.share.trimmed)" }
        == ["staff 25.00 18.75", "plan 75.00 56.25", "price 25.00 25"])
    let page = RubricOutline.text(rubric)
    #expect(
      page.contains(
        """
        weights          of-parent, from the order of importance by rank-order-centroid, to 2 decimals, the
                         rest to the largest remainders
        """))
    #expect(
      page.contains(
        """
          of 100 criterion
              75 quality: Quality (rank 1, weight 75.00)
           18.75   staff: Staff (rank 2, weight 25.00)
        """))
    let form = rubric.canonicalForm
    #expect(
      form.contains(
        #""importance":{"order":{"name":"rank-order-centroid","parameters":{}},"places":2}"#))
    #expect(form.contains(#""rank":2,"scale":0,"share":"18.75","title":"Staff","weight":"25""#))
  }

  @Test("the rule, its decimals and its exponent have a part in the hash")
  func hash() throws {
    let hashes = try [
      "{order: rank-sum, places: 2}", "{order: rank-sum, places: 3}", "{order: equal, places: 2}",
      "{order: rank-exponent, exponent: 1, places: 2}", "{places: 2, order: rank-sum}",
    ].map { try #require(readRubric(text($0, [1, 2])).rubric).sha256 }
    #expect(Set(hashes).count == 4)
    #expect(hashes[0] == hashes[4])
  }

  @Test(
    "what is no order, or no rule, is one error at its place",
    arguments: [
      ("{order: rank-sum, places: 2}", [1, 1], ["10:30 PRB3201"]),
      ("{order: rank-sum, places: 2}", [1, 3], ["10:30 PRB3201"]),
      ("{order: rank-sum, places: 2}", [2, 3], ["10:30 PRB3201"]),
      ("{order: rank-sum, places: 2}", [0, 1], ["9:30 PRB1307"]),
      ("{order: rank-exponent, exponent: 10, places: 0}", [1, 2], ["10:30 PRB3203"]),
      ("{order: rank-summ, places: 2}", [1, 2], ["6:18 PRB1307"]),
      ("{order: rank-sum}", [1, 2], ["6:10 PRB1306"]),
      ("{places: 2}", [1, 2], ["6:10 PRB3200"]),
      ("{order: rank-sum, places: 11}", [1, 2], ["6:36 PRB1307"]),
      ("{order: rank-sum, exponent: 2, places: 2}", [1, 2], ["6:28 PRB1305"]),
      ("{order: rank-exponent, places: 2}", [1, 2], ["6:10 PRB1306"]),
      ("order", [1, 2], ["6:10 PRB3200"]),
      ("rank-sum", [1, 2], ["6:10 PRB3200"]),
      ("of-parent", [1, 2], ["10:24 PRB3200", "9:24 PRB3200"]),
      ("[rank-sum]", [1], ["6:10 PRB1304", "9:24 PRB3200"]),
    ])
  func wrong(weights: String, ranks: [Int], expected: [String]) {
    let (rubric, found) = readRubric(text(weights, ranks))
    #expect(rubric == nil)
    let shown = found.filter { $0.severity == .error }.map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.code)"
    }
    #expect(shown.sorted() == expected)
  }

  @Test("a hundred criteria can be put in order, and no more")
  func most() {
    let (_, found) = readRubric(text("{order: rank-sum, places: 10}", Array(1...101)))
    #expect(found.filter { $0.severity == .error }.map(\.code) == ["PRB3003"])
  }

  @Test("a price that the method does not weigh has no rank")
  func apart() throws {
    let text = """
      rubric: example
      title: Example
      version: 1.0.0
      method: price-per-quality-point
      scale: {0: None, 1: Good}
      weights: {order: rank-sum, places: 2}
      ties: []
      criteria:
        - {id: quality, title: Quality, rank: 1}
        - {id: price, title: Price, measure: price}
        - {id: plan, title: Plan, rank: 2}
      """
    let rubric = try #require(readRubric(text).rubric)
    #expect(rubric.criteria.map(\.share.description) == ["66.67", "0", "33.33"])
  }

  @Test("the registry is in order, and the page holds a row for every rule")
  func page() throws {
    let names = ImportanceRules.all.map { $0.page.name }
    #expect(names == names.sorted() && Set(names).count == names.count)
    let page = try String(
      contentsOf: Golden.project.appendingPathComponent("docs/rubric.md"), encoding: .utf8)
    let rows = ImportanceRules.all.map { $0.page.row + "\n" }.joined()
    #expect(page.contains("| rule | weight | source |\n| --- | --- | --- |\n" + rows))
  }
}
