/// The kinds of award documents.
public enum DocumentKinds {
  /// All of them, in alphabetical order of their names.
  public static let all: [any DocumentKind.Type] = [
    AssessmentSummary.self, AwardNotice.self, AwardRecommendation.self, ContractHandover.self,
    DecisionLog.self, ExemptAppendix.self, ModerationDocument.self, PriceEvaluation.self,
    TermCompliance.self,
  ]

  /// The kind with this name, or `nil`.
  public static func named(_ name: String) -> (any DocumentKind.Type)? {
    all.first { $0.name == name }
  }
}
