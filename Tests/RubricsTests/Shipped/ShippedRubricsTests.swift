import Procurement
import Testing

@testable import Rubrics

@Suite struct ShippedRubricsTests {
  @Test(
    "a shipped rubric reads without errors and without warnings",
    arguments: ShippedRubrics.all.map(\.id))
  func clean(id: String) throws {
    let shipped = try #require(ShippedRubrics.named(id))
    var log = DiagnosticLog()
    let rubric = RubricReader.read(shipped.bytes, file: shipped.file, log: &log)
    #expect(log.finished().map(\.text) == [])
    #expect(rubric?.id == shipped.id)
    #expect(rubric?.title.isEmpty == false)
  }

  @Test(
    "the weights of a shipped rubric's leaves add up to 100",
    arguments: ShippedRubrics.all.map(\.id))
  func whole(id: String) throws {
    let shipped = try #require(ShippedRubrics.named(id))
    let rubric = try #require(readRubric(shipped))
    #expect(try FixedDecimal.sum(rubric.leaves.map(\.share)) == .hundred)
  }

  @Test("a shipped rubric is found by its id")
  func named() {
    #expect(ShippedRubrics.named("shared-service")?.file == "rubrics/shared-service.yaml")
    #expect(ShippedRubrics.named("shared") == nil)
    #expect(ShippedRubrics.all.map(\.id) == ShippedRubrics.all.map(\.id).sorted())
  }
}

@Suite("strategic-partnership keeps to the survey's figures") struct StrategicPartnershipTests {
  private let rubric: Rubric

  init() throws {
    let shipped = try #require(ShippedRubrics.named("strategic-partnership"))
    rubric = try #require(readRubric(shipped))
  }

  private func criterion(_ id: String) throws -> Criterion {
    try #require(rubric.allCriteria.first { $0.id == id })
  }

  @Test("the six drivers share 84 points by the rank-sum rule, in the survey's order")
  func drivers() throws {
    let drivers = ["skills", "cost", "delivery", "innovation", "funding", "users"]
    for (rank, id) in drivers.enumerated() {
      #expect(try criterion(id).share == FixedDecimal(84 * (6 - rank) / 21))
    }
    #expect(rubric.ties.map(\.value) == drivers)
  }

  @Test("the three ways of managing performance share 6 points by the same rule")
  func performance() throws {
    let parts = try criterion("performance").children
    #expect(parts.map(\.id) == ["outcomes", "risk-reward", "kpis"])
    #expect(parts.map(\.share) == [FixedDecimal(3), FixedDecimal(2), FixedDecimal(1)])
  }

  @Test("contract types go down in equal steps in the survey's order")
  func types() throws {
    guard case .contractType(let measure) = try criterion("type").measure else {
      Issue.record("not scored by type")
      return
    }
    let order: [ContractType] = [
      .jointVenture, .fixedTerm, .framework, .primePartnerFramework,
    ]
    #expect(measure.preferences.map(\.type) == order)
    for (index, type) in order.enumerated() {
      #expect(measure.score(of: type) == FixedDecimal(100 * (4 - index) / 4))
    }
  }

  @Test(
    "lengths score in proportion to 50 : 32 : 18",
    arguments: [(12, 0), (13, 18), (36, 18), (37, 50), (60, 50), (61, 32), (240, 32)])
  func lengths(months: Int, percentage: Int) throws {
    guard case .contractLength(let measure) = try criterion("length").measure,
      case .bands(let bands) = measure.rule
    else {
      Issue.record("not scored by bands")
      return
    }
    let band = try #require(bands.first { $0.contains(months) })
    #expect(band.score == FixedDecimal(percentage * 100 / 50))
  }

  @Test("93% for user-centred design and 89% for innovation became gates")
  func gates() throws {
    let gates = rubric.leaves.compactMap { leaf -> String? in
      guard case .marks(let marks) = leaf.measure, let minimum = marks.minimumMark else {
        return nil
      }
      return "\(leaf.id) \(minimum.value)"
    }
    #expect(gates == ["innovation 2", "users 3"])
  }
}
