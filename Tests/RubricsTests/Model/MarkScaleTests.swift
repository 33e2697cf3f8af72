import Procurement
import Rubrics
import Testing

@Suite struct MarkScaleTests {
  private let place = SourceLocation(file: "rubric.yaml", line: 6, column: 8)

  private func range(_ from: String, _ to: String, _ step: String) throws -> MarkScale {
    MarkScale(
      .range(
        from: try FixedDecimal(parsing: from), to: try FixedDecimal(parsing: to),
        step: try FixedDecimal(parsing: step)), at: place)
  }

  @Test("a listed scale holds its steps and no others")
  func listed() throws {
    let scale = MarkScale(
      .listed([
        MarkStep(.zero, "None"), MarkStep(FixedDecimal(5), "Fair"),
        MarkStep(FixedDecimal(10), "Good"),
      ]), at: place)
    #expect(scale.lowest == .zero)
    #expect(scale.top == FixedDecimal(10))
    #expect(try scale.contains(FixedDecimal(parsing: "5.0")))
    #expect(scale.contains(FixedDecimal(4)) == false)
    #expect(scale.descriptor(of: FixedDecimal(5)) == "Fair")
    #expect(scale.descriptor(of: FixedDecimal(4)) == nil)
  }

  @Test(
    "a range holds every step from its beginning to its end",
    arguments: [
      ("0", true), ("0.5", true), ("10", true), ("10.0", true), ("9.75", false), ("10.5", false),
      ("-0.5", false), ("0.4999999999999999999", false),
    ])
  func range(mark: String, isOn: Bool) throws {
    #expect(try range("0", "10", "0.5").contains(FixedDecimal(parsing: mark)) == isOn)
  }

  @Test("a range that starts above zero counts its steps from there")
  func offset() throws {
    let scale = try range("1", "10", "3")
    #expect(scale.contains(FixedDecimal(7)))
    #expect(scale.contains(FixedDecimal(6)) == false)
    #expect(scale.descriptor(of: FixedDecimal(7)) == nil)
  }

  @Test("a scale that cannot work holds no marks and does not crash")
  func broken() throws {
    #expect(try range("0", "10", "0").contains(FixedDecimal(5)) == false)
    let wide = try range(
      "-170000000000000000000000000000000000000", "170000000000000000000000000000000000000",
      "0.00000000000000000000000000000000000001")
    #expect(wide.contains(FixedDecimal(5)) == false)
    let empty = MarkScale(.listed([]), at: place)
    #expect(empty.top == .zero)
    #expect(empty.lowest == .zero)
  }
}
