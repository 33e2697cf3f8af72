internal import Evaluation

/// The table of the screens for collusion in `docs/screens.md`, from their registry.
public enum ScreenTable {
  /// The rows with their headings.
  public static var table: String {
    let rows = CollusionScreens.all.map { screen in
      let page = screen.page
      return "| "
        + [
          "`\(page.name)`", page.definition, page.limit, page.needs, page.otherReasons, page.source,
        ].joined(separator: " | ") + " |\n"
    }
    return """
      | name | figure | flagged | needs | what else explains it | source |
      | --- | --- | --- | --- | --- | --- |

      """ + rows.joined()
  }
}
