/// A pattern that is looked for in the words of a clause: `step*in`, `# days|# working days`.
///
/// Words stand for themselves, without regard to case; white space for any white space; `*` for any
/// run of characters, also none; `?` for one character; `#` for one or more digits; `|` sets
/// alternatives apart. It is found anywhere in a text, and never in more than (length of the text) ×
/// (length of the pattern) steps.
package struct TermPattern: Hashable, Sendable {
  /// The most characters.
  package static let maximumLength = 256

  /// What stands for what.
  enum Token: Hashable, Sendable {
    /// This character, in small letters.
    case character(Unicode.Scalar)
    /// Any one character.
    case any
    /// One or more digits.
    case digits
    /// White space.
    case space
  }

  /// A token, and what may follow it.
  struct Step: Hashable, Sendable {
    let token: Token
    /// Whether any run of characters may follow.
    var mayBeFollowedByAnything = false
    /// Whether it stands for the next step as well: in `hand * over` one blank is both, so that it is
    /// found in `hand over` and in `hand all over`, but not in `hand turnover`.
    var standsForNext = false
  }

  /// Why a text is no pattern.
  package enum Problem: Error, Hashable, Sendable {
    /// Nothing is written.
    case blank
    /// It is longer than ``maximumLength``.
    case tooLong
  }

  /// The pattern as written.
  package let text: String
  /// The alternatives.
  let alternatives: [[Step]]

  /// The pattern of a text.
  ///
  /// - Throws: ``Problem`` where it is blank or too long.
  package init(_ text: String) throws(Problem) {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .blank }
    guard text.unicodeScalars.count <= TermPattern.maximumLength else { throw .tooLong }
    self.text = text
    self.alternatives = text.split(separator: "|", omittingEmptySubsequences: false)
      .map { TermPattern.steps(of: $0) }
  }

  /// Whether one of the alternatives asks for no word and no number, so that every text has it.
  package var matchesEverything: Bool {
    alternatives.contains { steps in
      steps.allSatisfy { $0.token == .any || $0.token == .space }
    }
  }

  private static func steps(of text: Substring) -> [Step] {
    var steps: [Step] = []
    let trimmed = text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()
    for scalar in String(trimmed).unicodeScalars {
      switch scalar {
      // Before the first step it says nothing, as a pattern is found anywhere.
      case "*":
        if !steps.isEmpty { steps[steps.count - 1].mayBeFollowedByAnything = true }
      case "?": steps.append(Step(token: .any))
      case "#":
        // More digits are one or more digits.
        if steps.last != Step(token: .digits) { steps.append(Step(token: .digits)) }
      case _ where scalar.properties.isWhitespace:
        if steps.last?.token != .space {
          steps.append(Step(token: .space))
        } else if steps.last?.mayBeFollowedByAnything == true {
          steps[steps.count - 1].standsForNext = true
          steps.append(Step(token: .space))
        }
      default:
        for small in scalar.properties.lowercaseMapping.unicodeScalars {
          steps.append(Step(token: .character(small)))
        }
      }
    }
    return steps
  }
}
