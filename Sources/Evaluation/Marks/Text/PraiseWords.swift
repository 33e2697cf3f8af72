/// The English words that judge without saying what was found, and those that may stand beside them.
///
/// The lists are short on purpose: a reason with one word beyond them is let pass.
enum PraiseWords {
  /// Words that judge.
  static let judging: Set<String> = words(
    """
    acceptable adequate average bad best better clear comprehensive convincing detailed excellent \
    exceptional fair fine good great high impressive inadequate limited low nice outstanding poor \
    reasonable robust satisfactory solid sound strong superb thorough unacceptable unclear \
    unsatisfactory weak well exceeds meets met partly fully
    """)

  /// Words that carry no judgement and no content.
  static let beside: Set<String> = words(
    """
    a all also an and any are as at be been both but by each every for from given gave generally had \
    has have in is it its most mostly much no not of on only or overall quite rather really so that \
    the their there these they this to too very was were which with answer answers awarded bid bidder \
    criterion evidence expectation expectations level mark proposal quality question requirement \
    requirements response score scored standard submission supplier tender tenderer panel
    """)

  /// Whether a reason judges, and has no word beyond the two lists.
  static func isAll(_ reason: ReasonText) -> Bool {
    var judges = false
    for word in reason.words {
      if judging.contains(word.text) {
        judges = true
      } else if !beside.contains(word.text) {
        return false
      }
    }
    return judges
  }

  private static func words(_ list: String) -> Set<String> {
    Set(list.split(separator: " ").map(String.init))
  }
}
