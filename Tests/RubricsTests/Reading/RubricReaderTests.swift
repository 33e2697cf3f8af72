import Procurement
import Testing

@testable import Rubrics

@Suite struct RubricReaderTests {
  static let design = """
    rubric: shared-ict
    title: Shared ICT service
    version: 1.0.0
    method: weighted-sum
    rounding: {scores: 2, mode: half-up}
    scale: {0: Unacceptable, 1: Poor, 2: Partly meets, 3: Satisfactory, 4: Good, 5: Excellent}
    criteria:
      - {id: quality, title: Quality, weight: 50, criteria: [
          {id: delivery, title: Service delivery capability, weight: 60, minimum-mark: 3},
          {id: innovation, title: Innovation and technology, weight: 40}]}
      - {id: price, title: Whole-life price, weight: 30, measure: price, formula: lowest-proportional}
      - {id: length, title: Contract length, weight: 10, measure: contract-length,
         bands: [{over: 12, up-to: 36, score: 36}, {over: 36, up-to: 60, score: 100}, {over: 60, score: 64}]}
      - {id: type, title: Contract type, weight: 10, measure: contract-type,
         preferences: {joint-venture: 100, fixed-term: 75, framework: 50, prime-partner-framework: 25}}
    ties: [quality, price]
    """

  private func designRubric() throws -> Rubric {
    try #require(readRubric(Self.design).rubric)
  }

  @Test("the rubric of the design reads with a warning on its open end and a note on lines")
  func design() {
    #expect(
      readRubric(Self.design).found.map(\.text) == [
        "rubric.yaml:13:14 PRB3132 a contract of up to 12 months falls into no band of \"length\"",
        "rubric.yaml:1:1 PRB3114 the rubric does not say whether priced lines are rounded before they "
          + "are added",
        "rubric.yaml:11:5 PRB3151 \"price\" compares total prices, though bids may differ in length",
      ])
  }

  @Test("its settings are read")
  func settings() throws {
    let rubric = try designRubric()
    #expect(rubric.id == "shared-ict")
    #expect(rubric.title == "Shared ICT service")
    #expect(rubric.version == "1.0.0")
    #expect(rubric.method.name.value == "weighted-sum")
    #expect(rubric.method.parameters.isEmpty)
    #expect(rubric.scoreRounding == Rounding(places: 2, mode: .halfUp))
    #expect(rubric.lineRounding == .unpublished)
    #expect(rubric.incompleteBids == .stop)
    #expect(rubric.weightBasis == .ofParent)
    #expect(rubric.declaredContractTypes.isEmpty)
    #expect(rubric.ties.map(\.value) == ["quality", "price"])
    #expect(rubric.ties[0].source == SourceLocation(file: "rubric.yaml", line: 16, column: 8))
  }

  @Test("its tree is read with every share of the whole")
  func tree() throws {
    let rubric = try designRubric()
    #expect(
      rubric.allCriteria.map { "\($0.id) \($0.weight.value) \($0.share)" } == [
        "quality 50 50", "delivery 60 30", "innovation 40 20", "price 30 30", "length 10 10",
        "type 10 10",
      ])
    let delivery = rubric.allCriteria[1]
    #expect(delivery.title == "Service delivery capability")
    #expect(delivery.source == SourceLocation(file: "rubric.yaml", line: 9, column: 7))
    #expect(rubric.allCriteria[0].measure == nil)
    guard case .marks(let marks) = delivery.measure else {
      Issue.record("a leaf without a measure is scored by marks")
      return
    }
    #expect(marks.minimumMark?.value == FixedDecimal(3))
    #expect(
      marks.minimumMark?.source == SourceLocation(file: "rubric.yaml", line: 9, column: 84))
    #expect(marks.scale.descriptor(of: FixedDecimal(2)) == "Partly meets")
    #expect(marks.scale.source.line == 6)
  }

  @Test("the measures are read")
  func measures() throws {
    let leaves = try designRubric().leaves
    #expect(
      leaves.map(\.measure?.name) == [.marks, .marks, .price, .contractLength, .contractType])
    guard case .price(let price) = leaves[2].measure,
      case .contractLength(let length) = leaves[3].measure, case .bands(let bands) = length.rule,
      case .contractType(let type) = leaves[4].measure
    else {
      Issue.record("a measure is missing")
      return
    }
    #expect(price.formula?.name.value == "lowest-proportional")
    #expect(price.nonPositivePrice == .refuse)
    #expect(length.months == .initial)
    #expect(bands.map(\.over) == [12, 36, 60])
    #expect(bands.map(\.upTo) == [36, 60, nil])
    #expect(bands.map(\.score) == [FixedDecimal(36), FixedDecimal(100), FixedDecimal(64)])
    #expect(type.preferences.map(\.type.rawValue).first == "joint-venture")
    #expect(type.score(of: .framework) == FixedDecimal(50))
    #expect(type.notAllowed.isEmpty)
  }

  @Test("every other key is read")
  func everyKey() throws {
    let (read, found) = readRubric(
      """
      rubric: full
      title: "Full"
      version: "2"
      method: {name: price-per-quality-point, floor: 50, steps: [1, {a: b}]}
      rounding: {scores: 3, mode: half-even}
      line-rounding: {places: 2, mode: down}
      weights: of-total
      incomplete-bids: disqualify
      contract-types: {alliance: Alliance contract}
      criteria:
        - id: quality
          title: Quality
          criteria:
            - {id: a, title: A, weight: 20.5, scale: {from: 0, to: 10, step: 0.5},
               not-applicable-counts-as: 0, normalise: best}
            - {id: b, title: B, measure: marks, weight: 19.5, scale: {1: Low, 0: None}}
        - {id: price, title: Price, weight: 30, measure: price, non-positive-price: as-is,
           formula: {name: linear-to-multiple, multiple: 2}, period-months: 60}
        - {id: length, title: Length, weight: 20, measure: contract-length, months: maximum,
           curve: [{months: 60, score: 100}, {months: 12, score: 0}]}
        - {id: type, title: Type, weight: 10, measure: contract-type,
           preferences: {alliance: 100, joint-venture: 50, fixed-term: 0},
           not-allowed: [framework, prime-partner-framework]}
      ties: [price]
      """)
    #expect(found.map(\.text) == [])
    let rubric = try #require(read)
    #expect(rubric.method.parameters.map(\.name) == ["floor", "steps"])
    #expect(rubric.method.parameters[0].value == .text("50"))
    #expect(
      rubric.method.parameters[1].value == .list([.text("1"), .map(["a": .text("b")])]))
    #expect(rubric.method.parameters[0].source.column == 48)
    #expect(rubric.scoreRounding == Rounding(places: 3, mode: .halfEven))
    #expect(rubric.lineRounding == .each(Rounding(places: 2, mode: .down)))
    #expect(rubric.weightBasis == .ofTotal)
    #expect(rubric.incompleteBids == .disqualify)
    #expect(rubric.declaredContractTypes.map(\.title) == ["Alliance contract"])
    #expect(
      rubric.allCriteria.map { "\($0.id) \($0.share)" }.prefix(3) == [
        "quality 40.0", "a 20.5", "b 19.5",
      ])
    #expect(rubric.criteria[0].weight.value == FixedDecimal(40))
    #expect(rubric.leaves[0].isNormalisedToBest)
    guard case .marks(let a) = rubric.leaves[0].measure,
      case .marks(let b) = rubric.leaves[1].measure,
      case .price(let price) = rubric.leaves[2].measure,
      case .contractLength(let length) = rubric.leaves[3].measure,
      case .curve(let points) = length.rule, case .contractType(let type) = rubric.leaves[4].measure
    else {
      Issue.record("a measure is missing")
      return
    }
    #expect(a.scale.top == FixedDecimal(10))
    #expect(a.notApplicableCountsAs?.value == .zero)
    #expect(b.scale.lowest == .zero)
    #expect(price.nonPositivePrice == .asIs)
    #expect(price.formula?.parameters.map(\.value) == [.text("2")])
    #expect(length.months == .maximum)
    #expect(points.map(\.months) == [12, 60])
    #expect(type.notAllowed.map(\.value) == [.framework, .primePartnerFramework])
  }

  @Test("a share four levels down is exact")
  func deepShare() throws {
    let text = rubricText(
      """
        - {id: quality, title: Q, weight: 33.3, criteria: [
            {id: a, title: A, weight: 33.3, criteria: [
              {id: b, title: B, weight: 33.3, criteria: [
                {id: c, title: C, weight: 33.3}, {id: d, title: D, weight: 66.7}]},
              {id: e, title: E, weight: 66.7}]},
            {id: f, title: F, weight: 66.7}]}
        - {id: price, title: P, weight: 66.7, measure: price, formula: linear-min-max}
      """)
    let rubric = try #require(readRubric(text).rubric)
    let share = try #require(rubric.allCriteria.first { $0.id == "c" }?.share)
    // 0.333^4 = 0.012296370321 of the whole.
    #expect(share.description == "1.2296370321")
    #expect(try FixedDecimal.sum(rubric.leaves.map(\.share)) == .hundred)
  }
}
