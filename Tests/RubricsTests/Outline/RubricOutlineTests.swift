import Procurement
import Testing

@testable import Rubrics

@Suite struct RubricOutlineTests {
  @Test("the outline shows every setting, share, gate and scale")
  func outline() throws {
    let rubric = try #require(readRubric(RubricHashTests.full).rubric)
    #expect(
      RubricOutline.text(rubric) == """
        Full
        full, version 1.0.0
        sha256 \(rubric.sha256)

        method           weighted-sum (floor 50)
        weights          of-parent
        rounding         each score to 2 decimals, half-up
        line rounding    each line to 2 decimals, down
        incomplete bids  stop
        contract types   alliance (Alliance), shared (Shared)
        ties             a, then price

          of 100 criterion
              40 a: A
                   marks 0 to 2; gate: at least 1; n/a counts as 1
              20 b: B
              12   c: C
                     marks 0 to 10 in steps of 1
               8   d: D
                     marks 0 to 2; against the best bid's score
              20 price: Price
                   price by lowest-proportional; zero or negative prices: refuse
              10 length: Length
                   contract length, initial months: up to 12 scores 36; over 12 scores 100
              10 type: Type
                   contract type: joint-venture scores 100; fixed-term scores 75; framework scores 50;
                   alliance scores 25; shared scores 0; gate: not allowed: prime-partner-framework

        scale 0 to 2
          0     None
          1     Poor
          2     Good

        """)
  }

  @Test(
    "no line is wider than 100 columns, whatever the rubric",
    arguments: ShippedRubrics.all.map(\.id))
  func width(id: String) throws {
    let shipped = try #require(ShippedRubrics.named(id))
    let text = RubricOutline.text(try #require(readRubric(shipped)))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(text.split(separator: "\n").allSatisfy { $0.last != " " })
  }

  @Test("what has no weight says what it is instead: for the method, or a gate")
  func weightless() throws {
    let read = readRubric(
      """
      rubric: apart
      title: Apart
      version: 1.0.0
      method: price-per-quality-point
      scale: {0: None, 1: Full}
      criteria:
        - {id: quality, title: Quality, weight: 100}
        - {id: insured, title: Insured, measure: pass-fail}
        - {id: price, title: Price, measure: price}
      """)
    let text = RubricOutline.text(try #require(read.rubric))
    #expect(text.contains("     100 quality: Quality\n"))
    #expect(text.contains("    gate insured: Insured\n"))
    #expect(text.contains("  method price: Price\n"))
  }

  @Test("long words and deep trees stay within the page")
  func hostile() throws {
    var tree = "{id: leaf, title: Leaf, weight: 100}"
    for depth in 0..<25 {
      tree =
        "{id: g\(depth), title: \(String(repeating: "w", count: 300)), weight: 100, "
        + "criteria: [\(tree)]}"
    }
    let text = """
      rubric: example
      title: Red
      version: 1.0.0
      method: weighted-sum
      scale: {0: None, 1: \(String(repeating: "long ", count: 100))}
      criteria: [\(tree)]
      """
    let page = RubricOutline.text(try #require(readRubric(text).rubric))
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(page.contains("leaf: Leaf"))
  }
}
