/// The files of examples that are about price lines: two bids that state no price, and their lines.
enum PriceExample {
  /// These rows of `prices.csv` under `bid,line,quantity,unit price` and `columns`.
  static func files(_ columns: String, _ rows: String...) -> [String: DiagnosticExample.Content] {
    let text = (["bid,line,quantity,unit price" + (columns.isEmpty ? "" : "," + columns)] + rows)
      .joined(separator: "\n")
    return files(["prices.csv": .text(text + "\n")])
  }

  /// These files beside the two bids.
  static func files(
    _ files: [String: DiagnosticExample.Content]
  ) -> [String: DiagnosticExample.Content] {
    files.merging(["bids.csv": .text("bid,bidder\nb1,Alder Ltd\nb2,Birch Ltd\n")]) { own, _ in own }
  }

  /// These files beside the two bids, and a rubric that says what becomes of indexation.
  static func indexedFiles(
    _ files: [String: DiagnosticExample.Content]
  ) -> [String: DiagnosticExample.Content] {
    let rubric = "whole-life: {indexation: leave-out}\n" + ExampleText.rubric
    return self.files(files).merging(["rubric.yaml": .text(rubric)]) { own, _ in own }
  }

  /// A `schedule-template.csv` with one line more than is kept.
  static var longTemplate: String {
    "line\n" + (1...100_001).map(String.init).joined(separator: "\n") + "\n"
  }

  /// A `prices.csv` with every year from 0 to 9999, and one of them for two kinds.
  static var manyYears: String {
    var text = "bid,line,quantity,unit price,year,kind\nb2,1,10,10500,1,charge\n"
    for year in 0...9999 { text += "b1,\(year),1,10,\(year),charge\n" }
    return text + "b1,10000,1,10,1,setup\n"
  }
}
