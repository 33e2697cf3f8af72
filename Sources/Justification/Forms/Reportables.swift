public import Evaluation

extension EvaluationResult: Reportable {
  /// The forms of an evaluation.
  public static var forms: [any ReportForm<EvaluationResult>.Type] {
    [
      CSVReport.self, EvaluationHTML.self, JSONReport.self, MarkdownReport.self, TableReport.self,
    ]
  }
}

extension CheckMatrix: Reportable {
  /// The forms of the checks of contract schedules.
  public static var forms: [any ReportForm<CheckMatrix>.Type] {
    [CheckCSV.self, CheckJSON.self, CheckMarkdown.self, CheckTable.self]
  }
}

extension MarkReview: Reportable {
  /// The forms of a look through the panel's marks.
  public static var forms: [any ReportForm<MarkReview>.Type] {
    [MarksCSVForm.self, MarksJSON.self, MarksMarkdown.self, MarksTable.self]
  }
}

extension CollusionScreening: Reportable {
  /// The forms of the screens for collusion.
  public static var forms: [any ReportForm<CollusionScreening>.Type] {
    [CollusionCSV.self, CollusionJSON.self, CollusionMarkdown.self, CollusionTable.self]
  }
}

extension LaboratoryReport: Reportable {
  /// The forms of the trials of a rubric.
  public static var forms: [any ReportForm<LaboratoryReport>.Type] {
    [LaboratoryJSON.self, LaboratoryMarkdown.self, LaboratoryTable.self]
  }
}

extension RuleComparison: Reportable {
  /// The forms of bids under every rule.
  public static var forms: [any ReportForm<RuleComparison>.Type] {
    [ComparisonJSON.self, ComparisonMarkdown.self, ComparisonTable.self]
  }
}
