/// The rules on a panel's marks, in alphabetical order of their names.
public enum MarkRules {
  /// Every rule there is.
  public static let all: [any MarkRule] = [
    AgreedOnBarredMarks(), AgreedOutsideIndividual(), EvidenceMissing(), FewerMarks(),
    LikeMarkedUnlike(), MarkBarred(), MarksFarApart(), ModerationBefore(),
    ModerationWithoutDiscussion(), ReasonCompares(), ReasonMissing(), ReasonPraises(),
    ReasonRepeatsDescriptor(), ReasonsAlike(),
  ]

  /// The pages of the rules, in the same order.
  public static let pages = all.map { $0.page }
}
