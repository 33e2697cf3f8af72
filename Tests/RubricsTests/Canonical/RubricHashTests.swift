import Procurement
import Testing

@testable import Rubrics

@Suite struct RubricHashTests {
  static let full = """
    rubric: full
    title: Full
    version: 1.0.0
    method: {name: weighted-sum, floor: 50}
    rounding: {scores: 2, mode: half-up}
    line-rounding: {places: 2, mode: down}
    weights: of-parent
    incomplete-bids: stop
    contract-types: {alliance: Alliance, shared: Shared}
    scale: {0: None, 1: Poor, 2: Good}
    criteria:
      - {id: a, title: A, weight: 40, minimum-mark: 1, not-applicable-counts-as: 1}
      - {id: b, title: B, weight: 20, criteria: [
          {id: c, title: C, weight: 60, scale: {from: 0, to: 10, step: 1}},
          {id: d, title: D, weight: 40, normalise: best}]}
      - {id: price, title: Price, weight: 20, measure: price, formula: lowest-proportional,
         non-positive-price: refuse}
      - {id: length, title: Length, weight: 10, measure: contract-length, months: initial,
         bands: [{up-to: 12, score: 36}, {over: 12, score: 100}]}
      - {id: type, title: Type, weight: 10, measure: contract-type,
         preferences: {joint-venture: 100, fixed-term: 75, framework: 50, alliance: 25, shared: 0},
         not-allowed: [prime-partner-framework]}
    ties: [a, price]
    """

  private func hash(_ text: String) throws -> String {
    try #require(readRubric(text).rubric).sha256
  }

  @Test("the canonical form is JSON with sorted keys, written-out defaults and numbers by value")
  func form() throws {
    let text = """
      title: "Ex\\u00e4mple"
      rubric: example
      version: 1.0.0
      method: weighted-sum
      scale: {1: Good, 0.0: None}
      criteria:
        - {id: a, title: A, weight: 60.00}
        - {id: p, title: P, weight: 40, measure: price, formula: lowest-proportional}
      """
    let rubric = try #require(readRubric(text).rubric)
    #expect(
      rubric.canonicalForm == """
        {"contract-types":{},"criteria":[\
        {"id":"a","measure":"marks","minimum-mark":null,"normalise":null,\
        "not-applicable-counts-as":null,"scale":0,"share":"60","title":"A","weight":"60"},\
        {"formula":{"name":"lowest-proportional","parameters":{}},"id":"p","measure":"price",\
        "non-positive-price":"refuse","normalise":null,"share":"40","title":"P","weight":"40"}],\
        "incomplete-bids":"stop","line-rounding":null,\
        "method":{"name":"weighted-sum","parameters":{}},"rounding":null,"rubric":"example",\
        "scales":[[{"descriptor":"None","mark":"0"},{"descriptor":"Good","mark":"1"}]],\
        "schema":"probity/rubric/1","ties":[],"title":"Exämple","version":"1.0.0",\
        "weights":"of-parent"}
        """)
    // Recomputed with Python's hashlib.
    #expect(rubric.sha256 == "7777e356748ee5fab625c586a05a782cce9a18352eb33416be53dbe6e183a815")
  }

  @Test(
    "layout, comments, the order of keys and how a number is written change nothing",
    arguments: [
      (" 40,", " 40.00,"), ("weight: 60", "weight: +60.0"), ("floor: 50", "floor: 50.0"),
      ("floor: 50", "floor: \"50\""), ("title: Full", "title: 'Full'  # a comment"),
      ("rubric: full\ntitle: Full", "title: Full\nrubric: full"),
      ("{id: a, title: A, weight: 40", "{weight: 40,   title: A, id: a"),
      ("weights: of-parent\n", ""), ("incomplete-bids: stop\n", "\n\n"),
      ("step: 1}", "step: 1.0}"), ("months: initial,", ""),
      ("{0: None, 1: Poor", "{1: Poor, 0.0: None"),
      (", non-positive-price: refuse", ""), ("{id: a,", "{id: a, measure: marks,"),
      ("{alliance: Alliance, shared: Shared}", "{shared: Shared, alliance: Alliance}"),
      (
        "[{up-to: 12, score: 36}, {over: 12, score: 100}]",
        "[{score: 100, over: 12}, {up-to: 12, score: 36.0}]"
      ),
      ("joint-venture: 100, fixed-term: 75", "fixed-term: 75, joint-venture: 100"),
      ("{id: a,", "{scale: {0: None, 1: Poor, 2: Good}, id: a,"),
      (
        "  - {id: a, title: A, weight: 40, minimum-mark: 1, not-applicable-counts-as: 1}",
        "  - id: a\n    title: A\n    weight: 40\n    minimum-mark: 1\n    not-applicable-counts-as: 1"
      ),
    ])
  func same(part: String, replacement: String) throws {
    let text = Self.full.replacing(",\n     non-positive-price", with: ", non-positive-price")
    #expect(text.contains(part))
    #expect(try hash(text.replacing(part, with: replacement)) == hash(Self.full))
  }

  @Test("the line ends and the byte-order mark change nothing")
  func bytes() throws {
    #expect(try hash(Self.full.replacing("\n", with: "\r\n")) == hash(Self.full))
    #expect(try hash("\u{FEFF}" + Self.full) == hash(Self.full))
  }

  @Test(
    "each thing that the rubric says has a part in the hash",
    arguments: [
      ("rubric: full", "rubric: fuller"), ("title: Full", "title: Fuller"),
      ("version: 1.0.0", "version: 1.0"), ("name: weighted-sum", "name: weighted-product"),
      ("floor: 50", "floor: 51"), (", floor: 50", ""),
      ("{id: c,", "{minimum-score: 50, id: c,"),
      ("months: initial,", "months: initial, minimum-months: 6,"),
      ("months: initial,", "months: initial, maximum-months: 60,"),
      ("floor:", "limit:"),
      ("rounding: {scores: 2, mode: half-up}\n", ""), ("places: 2", "places: 3"),
      ("mode: down", "mode: up"), ("line-rounding: {places: 2, mode: down}\n", ""),
      ("line-rounding: {places: 2, mode: down}\n", "line-rounding: none\n"),
      ("incomplete-bids: stop", "incomplete-bids: disqualify"),
      ("shared: Shared", "shared: Common"),
      ("1: Poor", "1: Weak"), ("2: Good", "2.5: Good"), ("to: 10", "to: 20"),
      ("step: 1}", "step: 0.5}"), ("from: 0", "from: 1"), ("title: A,", "title: AA,"),
      ("id: d,", "id: e,"), ("weight: 60", "weight: 61"), ("minimum-mark: 1", "minimum-mark: 0"),
      (", minimum-mark: 1", ""), ("counts-as: 1", "counts-as: 2"),
      (", not-applicable-counts-as: 1", ""), (", normalise: best", ""),
      ("lowest-proportional", "linear-min-max"), ("price: refuse", "price: disqualify"),
      ("months: initial", "months: maximum"), ("score: 36", "score: 37"),
      ("up-to: 12", "up-to: 13"),
      (
        "bands: [{up-to: 12, score: 36}, {over: 12, score: 100}]",
        "curve: [{months: 12, score: 36}, {months: 13, score: 100}]"
      ),
      ("joint-venture: 100", "joint-venture: 99"), ("framework: 50, ", ""),
      ("ties: [a, price]", "ties: [price, a]"), ("ties: [a, price]", "ties: [a]"),
    ])
  func different(part: String, replacement: String) throws {
    var text = Self.full.replacing(part, with: replacement)
    // What one change makes unsound, another puts right.
    if text.contains("weight: 61") { text.replace("D, weight: 40", with: "D, weight: 39") }
    if text.contains("up-to: 13") { text.replace("over: 12", with: "over: 13") }
    if part.hasPrefix("framework") {
      text.replace("[prime-partner-framework]", with: "[framework, prime-partner-framework]")
    }
    #expect(text != Self.full)
    #expect(try hash(text) != hash(Self.full))
  }

  @Test("a formula's table counts by its numbers, however they are written and ordered")
  func tables() throws {
    let curve = "{name: spend-curve, points: {9: 100, 10: 50, 200: 0}}"
    let other = "{name: spend-curve, points: {200.0: 0, 10.00: 50.0, 9: 100}}"
    let changed = "{name: spend-curve, points: {9: 100, 11: 50, 200: 0}}"
    let texts = [curve, other, changed].map {
      Self.full.replacing("lowest-proportional", with: $0)
    }
    #expect(try hash(texts[0]) == hash(texts[1]))
    #expect(try hash(texts[0]) != hash(texts[2]))
    let rubric = try #require(readRubric(texts[1]).rubric)
    #expect(RubricOutline.text(rubric).contains("{9: 100, 10.00: 50.0, 200.0: 0}"))
  }

  @Test("the order of criteria has a part in the hash")
  func order() throws {
    let c = "{id: c, title: C, weight: 60, scale: {from: 0, to: 10, step: 1}}"
    let d = "{id: d, title: D, weight: 40, normalise: best}"
    let swapped = Self.full.replacing(c, with: "@").replacing(d, with: c).replacing("@", with: d)
    #expect(try hash(swapped) != hash(Self.full))
  }

  @Test("text cannot pass for structure")
  func injection() throws {
    let honest = Self.full.replacing("title: Full", with: "title: \"x\\\",\\\"version\\\":\\\"2\"")
    #expect(try hash(honest) != hash(Self.full))
    let form = try #require(readRubric(honest).rubric).canonicalForm
    #expect(form.contains(#""title":"x\",\"version\":\"2""#))
  }
}
