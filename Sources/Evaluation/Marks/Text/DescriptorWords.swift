internal import Procurement
internal import Rubrics

/// The words of a scale's descriptors, to hold reasons against.
struct DescriptorWords: Sendable {
  private struct Step: Sendable {
    let descriptor: String
    let words: Set<String>
  }

  private let steps: [FixedDecimal: Step]
  private let plain: [String: String]

  /// The words that answer a pass/fail question, and are no reason for the answer.
  static let passFail = DescriptorWords(
    plain: [
      "pass": "pass", "passes": "pass", "passed": "pass", "fail": "fail", "fails": "fail",
      "failed": "fail",
    ])

  private init(plain: [String: String]) {
    self.steps = [:]
    self.plain = plain
  }

  init(_ scale: MarkScale) {
    var steps: [FixedDecimal: Step] = [:]
    var plain: [String: String] = [:]
    if case .listed(let marks) = scale.steps {
      for mark in marks {
        guard let text = ReasonText(mark.descriptor) else { continue }
        steps[mark.mark.trimmed] = Step(descriptor: mark.descriptor, words: Set(text.texts))
        if plain[text.plain] == nil { plain[text.plain] = mark.descriptor }
      }
    }
    self.steps = steps
    self.plain = plain
  }

  /// The descriptor that a reason merely repeats, or `nil`.
  ///
  /// It repeats any step's whose words it has exactly, and its own mark's where at most one in ten of its
  /// words is neither in the descriptor nor the mark itself nor a word without content.
  func descriptor(repeatedBy reason: ReasonText, mark: MarkAnswer?) -> String? {
    if let exact = plain[reason.plain] { return exact }
    guard case .mark(let number) = mark, let step = steps[number.trimmed] else { return nil }
    let mark = number.trimmed.description
    var own = 0
    var foreign = 0
    for word in reason.words {
      if step.words.contains(word.text) {
        own += PraiseWords.beside.contains(word.text) ? 0 : 1
      } else if !PraiseWords.beside.contains(word.text), word.text != mark {
        foreign += 1
      }
    }
    return own > 0 && foreign * 10 <= own + foreign ? step.descriptor : nil
  }
}
