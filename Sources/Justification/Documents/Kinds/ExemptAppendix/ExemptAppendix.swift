internal import Evaluation
internal import Procurement

/// The exempt appendix of the award recommendation report.
///
/// - Source: Procurement Act 2023, section 94; Local Government Act 1972, schedule 12A, paragraph 3
///   (information about the business affairs of a person).
public enum ExemptAppendix: DocumentKind {
  /// Its name.
  public static let name = "exempt-appendix"
  /// What it is for.
  public static let summary = "the part of the report that is not for the public"

  /// Its fields.
  public static let fields = DocumentSections.fields(of: sections)

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.exempt_appendix_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Exempt appendix: \(lot.subject)"),
        audience: .decisionMaker, fields: DocumentSections.values(of: sections, in: lot))
    ]
  }

  /// The sections, in the order of the shipped template.
  static let sections: [any DocumentSection.Type] = [
    AppendixConfidential.self, AppendixPrices.self, AppendixWholeLife.self,
    AppendixLowPrices.self, AppendixMarks.self, AppendixConflicts.self, AppendixProvenance.self,
  ]
}

extension LotCase {
  /// What is bought, and which lot of it.
  var subject: String {
    let title = award.competition.title
    return lot.lot.id.map { "\(title), lot \($0)" } ?? title
  }
}
