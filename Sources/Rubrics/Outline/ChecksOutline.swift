internal import Procurement

/// The checks of contract schedules on the rubric's page.
enum ChecksOutline {
  /// Adds the checks and the included sets; nothing where there are none.
  static func add(_ rubric: Rubric, to page: inout OutlinePage) {
    if !rubric.checks.isEmpty {
      page.addBlank()
      page.add("checks")
      for check in rubric.checks {
        page.add("\(check.id): \(check.title)", under: "  \(consequence(check))", indentation: 15)
        page.add(words(check), under: nil, indentation: 17)
        if let citation = check.citation {
          page.add("source: \(citation)", under: nil, indentation: 17)
        }
      }
    }
    if !rubric.includes.isEmpty {
      page.addBlank()
      let names = rubric.includes.map(\.value).joined(separator: ", ")
      page.add("\(names); their checks inform and never score", under: "include", indentation: 15)
    }
  }

  private static func consequence(_ check: RubricCheck) -> String {
    guard let points = check.points?.value else { return check.onFailure.rawValue }
    return "\(points.trimmed) point\(points == FixedDecimal(1) ? "" : "s")"
  }

  private static func words(_ check: RubricCheck) -> String {
    switch check.requirement {
    case .condition(let condition): condition.words
    case .shipped(let rule): "shipped check \(MeasureOutline.words(rule))"
    }
  }
}
