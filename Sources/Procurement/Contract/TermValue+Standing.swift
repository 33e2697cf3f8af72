extension TermValue {
  /// Whether it says that there is none: `no`, `none`, `n/a`; of a list whether every item does.
  ///
  /// A term of words that says `No.` is as much a denial as a plain `no`.
  package var isDenial: Bool {
    switch self {
    case .flag(let isYes): !isYes
    case .text(let text): TermValue.denials.contains(TermValue.compact(text))
    case .list(let values): values.allSatisfy(\.isDenial)
    case .number, .money, .percent, .duration, .date: false
    }
  }

  /// Whether it leaves open what will be signed: `tbc`, `to be agreed`, a dash; of a list whether no
  /// item says more.
  package var isLeftOpen: Bool {
    switch self {
    case .text(let text): TermValue.placeholders.contains(TermValue.compact(text))
    case .list(let values):
      values.contains(where: \.isLeftOpen) && values.allSatisfy { $0.isLeftOpen || $0.isDenial }
    case .flag, .number, .money, .percent, .duration, .date: false
    }
  }

  /// The words in small letters, without blanks, full stops, brackets, quotes and what does not show:
  /// `[T.B.C.]` is `tbc`.
  private static func compact(_ text: String) -> String {
    var compact = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
        || ".[]()<>\"'“”‘’".unicodeScalars.contains(scalar)
      {
        continue
      }
      // Whatever is longer is no placeholder.
      if compact.unicodeScalars.count == 24 { return text }
      compact.unicodeScalars.append(scalar)
    }
    return compact.lowercased()
  }

  private static let denials: Set<String> = [
    "no", "none", "nil", "n/a", "na", "false", "notapplicable",
  ]
  private static let placeholders: Set<String> = [
    "", "-", "–", "—", "?", "…", "tba", "tbc", "tbd", "tobeadvised", "tobeagreed", "tobeconfirmed",
    "tobedecided", "tobedefined", "tobedetermined", "tobeprovided",
    // What a spreadsheet writes where a formula went wrong.
    "#div/0!", "#n/a", "#name?", "#null!", "#num!", "#ref!", "#value!",
  ]
}
