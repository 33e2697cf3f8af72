/// The operators of conditions, in alphabetical order of their names.
public enum TermOperators {
  /// Every operator there is.
  package static let all: [any TermOperator.Type] = [
    AbsentTerm.self,
    AtLeast.self,
    AtMost.self,
    BetweenBounds.self,
    CountAtLeast.self,
    EqualTo.self,
    MatchesPattern.self,
    OneOf.self,
    PresentTerm.self,
  ]

  /// The operator of a name, or `nil` where there is none such.
  package static func named(_ name: String) -> (any TermOperator.Type)? {
    all.first { $0.name == name }
  }

  /// The tables of operators and connectives in Markdown, as `docs/term-checks.md` holds them.
  public static var documentation: String {
    table("operator", all.map { $0.page }) + "\n"
      + table("connective", TermConnectives.all.map { $0.page })
  }

  private static func table(_ noun: String, _ pages: [TermOperatorPage]) -> String {
    let rows = pages.map { page in
      // A bar ends a cell, even within code.
      let example = page.example.split(separator: "|", omittingEmptySubsequences: false)
        .joined(separator: "\\|")
      return "| `\(page.name)` | `\(example)` | \(page.holds) | \(page.values) |\n"
    }
    return "| \(noun) | example | holds where | values |\n| --- | --- | --- | --- |\n"
      + rows.joined()
  }
}
