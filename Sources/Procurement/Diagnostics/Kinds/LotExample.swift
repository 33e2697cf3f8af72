/// The files of examples that are about several lots: two lots, two bidders, a bid each.
enum LotExample {
  /// The rubric with these rules about lots: `{most-per-bidder: 1, rule: best-total}`.
  static func rubric(_ lots: String, method: String = ExampleText.rubric) -> String {
    "lots: \(lots)\n" + method
  }

  /// The rubric's rules, and the bids of Alder Ltd and Birch Ltd for each of two lots.
  static func files(
    _ lots: String, _ files: [String: DiagnosticExample.Content] = [:],
    method: String = ExampleText.rubric
  ) -> [String: DiagnosticExample.Content] {
    let own: [String: DiagnosticExample.Content] = [
      "competition.yaml": .text(
        ExampleText.competition
          + "lots:\n  - {id: north, title: North}\n  - {id: south, title: South}\n"),
      "rubric.yaml": .text(rubric(lots, method: method)),
      "bids.csv": .text(bids),
      "marks.csv": .text(marks(3)),
    ]
    return own.merging(files) { _, given in given }
  }

  /// `combinations.csv` with these rows under its header.
  static func combinations(_ rows: String...) -> DiagnosticExample.Content {
    .text((["combination,bidder,bids,discount"] + rows).joined(separator: "\n") + "\n")
  }

  /// Combinations are published, and these are offered.
  static func combining(_ rows: String...) -> [String: DiagnosticExample.Content] {
    let text = (["combination,bidder,bids,discount"] + rows).joined(separator: "\n") + "\n"
    return files("{rule: best-total, combinations: yes}", ["combinations.csv": .text(text)])
  }

  private static let bids = """
    bid,bidder,lot,price
    n1,Alder Ltd,north,100000
    n2,Birch Ltd,north,105000
    s1,Alder Ltd,south,200000
    s2,Birch Ltd,south,205000

    """

  /// Marks, where the last bid has this one.
  static func marks(_ last: Int) -> String {
    "bid,criterion,evaluator,mark\nn1,quality,agreed,4\nn2,quality,agreed,3\n"
      + "s1,quality,agreed,5\ns2,quality,agreed,\(last)\n"
  }
}
