import Procurement
import Testing

@testable import Rubrics

/// The rules on scales and minimum marks.
@Suite struct MarksRulesTests {
  private func rubric(scale: String, _ keys: String = "") -> String {
    """
    rubric: example
    title: Example
    version: 1.0.0
    method: weighted-sum
    line-rounding: none
    scale: 1️⃣\(scale)
    criteria:
      - {id: quality, title: Quality, weight: 60\(keys.isEmpty ? "" : ", " + keys)}
      - {id: price, title: Price, weight: 40, measure: price, formula: lowest-proportional}
    ties: [quality, price]
    """
  }

  @Test("a minimum mark must be one of the marks", arguments: ["2.5", "4", "-1", "20"])
  func gateOffScale(mark: String) {
    expect(
      rubric(scale: "{0: A, 1: B, 2: C, 3: D}", "minimum-mark: 2️⃣\(mark)"),
      [
        Finding(
          "2️⃣", .lintGateOffScale,
          "the minimum mark \"\(mark)\" of \"quality\" is not on its scale")
      ])
  }

  @Test(
    "a minimum mark on the scale is sound, however it is written", arguments: ["1", "3", "2.0"])
  func gateOnScale(mark: String) {
    expect(rubric(scale: "{0: A, 1: B, 2: C, 3: D}", "minimum-mark: \(mark)"), [])
  }

  @Test("a minimum mark on a range must be one of its steps")
  func gateOnRange() {
    expect(rubric(scale: "{from: 0, to: 100, step: 5}", "minimum-mark: 65"), [])
    expect(
      rubric(scale: "{from: 0, to: 100, step: 5}", "minimum-mark: 2️⃣66"),
      [
        Finding(
          "2️⃣", .lintGateOffScale, "the minimum mark \"66\" of \"quality\" is not on its scale")
      ])
  }

  @Test("a gate at the lowest mark cannot fail")
  func gateCannotFail() {
    expect(
      rubric(scale: "{1: A, 2: B, 3: C}", "minimum-mark: 2️⃣1"),
      [
        Finding(
          "2️⃣", .lintGateCannotFail,
          "the minimum mark \"1\" of \"quality\" is the lowest there is")
      ])
  }

  @Test("n/a must count as one of the marks")
  func notApplicable() {
    expect(rubric(scale: "{0: A, 1: B}", "not-applicable-counts-as: 0"), [])
    expect(
      rubric(scale: "{0: A, 1: B}", "not-applicable-counts-as: 2️⃣0.5"),
      [
        Finding(
          "2️⃣", .lintNotApplicableOffScale,
          "on \"quality\" n/a counts as \"0.5\", which is not on its scale")
      ])
  }

  @Test("n/a must not count as less than the minimum mark")
  func notApplicableBelowGate() {
    expect(
      rubric(scale: "{0: A, 1: B, 2: C}", "minimum-mark: 1, not-applicable-counts-as: 1"), [])
    expect(
      rubric(scale: "{0: A, 1: B, 2: C}", "minimum-mark: 1, not-applicable-counts-as: 2️⃣0"),
      [
        Finding(
          "2️⃣", .lintNotApplicableBelowGate,
          "on \"quality\" n/a counts as \"0\", below the minimum mark \"1\"")
      ])
  }

  @Test(
    "a scale that cannot work is an error",
    arguments: [
      ("{5: Excellent}", DiagnosticKind.lintScaleTooShort, "the scale has a single mark, 5"),
      ("{-1: A, 0: B, 1: C}", .lintScaleBelowZero, "the scale's lowest mark is -1"),
      ("{-1: A, 0: B}", .lintScaleBelowZero, "the scale's lowest mark is -1"),
      (
        "{0: A, 1: B, 1.0: C}", .lintScaleRepeatedStep,
        "the scale lists the mark 1 twice, as \"B\" and \"C\""
      ),
      ("{from: 0, to: 5, step: 0}", .lintScaleRange, "the scale's step is 0"),
      ("{from: 0, to: 5, step: -1}", .lintScaleRange, "the scale's step is -1"),
      ("{from: 5, to: 5, step: 1}", .lintScaleRange, "the scale goes from 5 to 5"),
      ("{from: 0, to: 5, step: 2}", .lintScaleRange, "steps of 2 from 0 do not reach 5"),
      ("{from: 0, to: 5, step: 10}", .lintScaleRange, "steps of 10 from 0 do not reach 5"),
    ])
  func broken(scale: String, kind: DiagnosticKind, message: String) {
    expect(rubric(scale: scale), [Finding("1️⃣", kind, message)])
  }

  @Test("a scale whose top is zero is an error")
  func topZero() {
    expect(
      rubric(scale: "{0: A, 0.0: B}"),
      [
        Finding("1️⃣", .lintScaleBelowZero, "the scale's top is 0"),
        Finding(
          "1️⃣", .lintScaleRepeatedStep, "the scale lists the mark 0 twice, as \"A\" and \"B\""),
      ])
  }

  @Test(
    "a mark missing from even steps is a gap",
    arguments: [
      ("{0: A, 1: B, 2: C, 4: D, 5: E}", "2 and 4"), ("{0: A, 2: B, 3: C, 4: D}", "0 and 2"),
      ("{0: A, 25: B, 50: C, 100: D}", "50 and 100"), ("{0: A, 0.5: B, 1: C, 2.5: D}", "1 and 2.5"),
    ])
  func gap(scale: String, between: String) {
    expect(
      rubric(scale: scale),
      [Finding("1️⃣", .lintScaleGap, "the scale has no mark between \(between)")])
  }

  @Test(
    "scales with steps of different size have no gap",
    arguments: [
      "{0: A, 1: B}", "{0: A, 33: B, 66: C, 100: D}", "{0: A, 30: B, 70: C, 100: D}",
      "{0: A, 1: B, 3: C, 5: D, 7: E, 10: F}", "{0: A, 20: B, 50: C, 80: D, 100: E}",
    ])
  func noGap(scale: String) { expect(rubric(scale: scale), []) }

  @Test("a scale of a criterion's own is checked, one of the rubric only once")
  func ownScale() {
    expect(
      """
      rubric: example
      title: Example
      version: 1.0.0
      method: weighted-sum
      scale: 1️⃣{0: A, 1: B, 2: C, 4: D}
      criteria:
        - {id: a, title: A, weight: 40}
        - {id: b, title: B, weight: 30}
        - {id: c, title: C, weight: 30, scale: 2️⃣{9: A}}
      ties: [a]
      """,
      [
        Finding("1️⃣", .lintScaleGap, "the scale has no mark between 2 and 4"),
        Finding("2️⃣", .lintScaleTooShort, "the scale has a single mark, 9"),
      ])
  }
}
