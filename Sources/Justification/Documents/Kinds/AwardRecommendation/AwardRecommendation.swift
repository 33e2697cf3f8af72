internal import Evaluation
internal import Procurement

/// The award recommendation report, its open part.
///
/// - Source: Procurement Act 2023, section 19(2) (the most advantageous tender) and section 98 (records);
///   Public Contracts Regulations 2015, regulation 84, where the competition is run under them.
public enum AwardRecommendation: DocumentKind {
  /// Its name.
  public static let name = "award-recommendation"
  /// What it is for.
  public static let summary =
    "the report for those who decide: what was bid, how it was evaluated, and why the recommended bid"

  /// Its fields.
  public static let fields = DocumentSections.fields(of: sections)

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.award_recommendation_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: title(of: lot), audience: .everybody,
        fields: DocumentSections.values(of: sections, in: lot))
    ]
  }

  /// The sections, in the order of the shipped template.
  static let sections: [any DocumentSection.Type] = [
    ReportSubject.self, ReportSummary.self, ReportProcess.self, ReportBids.self, ReportGates.self,
    ReportRubric.self, ReportQuality.self, ReportPrices.self, ReportWholeLife.self,
    ReportContracts.self, ReportTerms.self, ReportStatutory.self, ReportRanking.self,
    ReportAssignment.self, ReportRecommendation.self, ReportReasons.self, ReportQuestions.self,
    ReportConditions.self, ReportWrittenRecord.self, ReportSignOff.self, ReportProvenance.self,
  ]

  private static func title(of lot: LotCase) -> [TextRun] {
    lot.recommended == nil
      ? .plain("Evaluation report without a recommendation: \(lot.subject)")
      : .plain("Award recommendation: \(lot.subject)")
  }
}
