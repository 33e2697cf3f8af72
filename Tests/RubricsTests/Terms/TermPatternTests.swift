import Procurement
import TestSupport
import Testing

@testable import Rubrics

@Suite("Patterns over the words of a clause")
struct TermPatternTests {
  @Test(
    "a pattern is found where it occurs",
    arguments: [
      ("hand over", "The supplier shall hand over all data.", true),
      ("hand over", "The supplier shall HAND \n\t OVER all data.", true),
      ("hand over", "handover", false),
      ("hand*over", "hands everything over", true),
      ("over*hand", "hands everything over", false),
      ("h?nd", "hind", true), ("h?nd", "hnd", false), ("h??nd", "hound", true),
      ("# days", "within 30 days", true), ("# days", "within thirty days", false),
      ("#days", "30days", true), ("#days", "days", false), ("#3", "13", true), ("#3", "3", false),
      ("#3", "1233", true),
      ("step-in|take over", "may take over the service", true),
      ("step-in|take over", "Step-In rights", true),
      ("step-in|take over", "stepping in", false),
      ("*data*", "all DATA held", true), ("a*b*c", "abc", true), ("a*b*c", "acb", false),
      ("a*", "b", false), ("a*", "xa", true), ("größe", "GRÖSSE", false), ("große", "GROßE", true),
      ("ab|cd", "ad", false), ("ab|cd", "acd", true), ("aab", "aaab", true),
      ("?", "", false), ("*", "", true), ("x|", "", true),
      ("hand * over", "hand over", true), ("hand * over", "hand all over", true),
      ("hand * over", "hand turnover", false),
      ("naïve", "NAÏVE", true), (" a  b ", "a b", true), ("a b", "a\u{A0}b", true),
    ] as [(String, String, Bool)])
  func found(pattern: String, text: String, isFound: Bool) throws {
    #expect(try TermPattern(pattern).occurs(in: text) == isFound)
  }

  @Test("every pattern finds what a plain search finds, on random texts")
  func property() throws {
    var random = SeededGenerator(seed: 31)
    for _ in 0..<3000 {
      let pattern = random.text(of: "ab1# *?|", length: 1...6)
      guard let parsed = try? TermPattern(pattern) else { continue }
      let text = random.text(of: "ab1 ", length: 0...9)
      let expected = PlainSearch.finds(pattern, in: text)
      #expect(parsed.occurs(in: text) == expected, "\"\(pattern)\" in \"\(text)\"")
    }
  }

  @Test(
    "hostile patterns over a text of 1 MiB end in good time",
    arguments: [
      String(repeating: "a*", count: 127) + "b", String(repeating: "a", count: 255) + "b",
      String(repeating: "*?", count: 127) + "b", String(repeating: "#?", count: 127) + "b",
      String(repeating: "a|", count: 127) + "b", String(repeating: "a ", count: 127) + "b",
    ])
  func hostile(pattern: String) throws {
    let text = String(repeating: "a", count: 1 << 20)
    let parsed = try TermPattern(pattern)
    let clock = ContinuousClock()
    var isFound = false
    let time = clock.measure { isFound = parsed.occurs(in: text) }
    #expect(isFound == pattern.contains("|"))
    // A pattern that went back would not end within the life of the machine.
    #expect(time < .seconds(60))
  }

  @Test("blank and endless patterns are none")
  func refused() {
    #expect(throws: TermPattern.Problem.blank) { try TermPattern("") }
    #expect(throws: TermPattern.Problem.blank) { try TermPattern(" \n") }
    #expect(throws: TermPattern.Problem.tooLong) {
      try TermPattern(String(repeating: "a", count: 257))
    }
  }

  static let inConditions: [OperatorCase] = [
    OperatorCase(
      "{term: exit.plan, matches: \"schedule #\"}", ["exit.plan: See Schedule 9"], .pass),
    OperatorCase("{term: exit.plan, matches: \"schedule #\"}", ["exit.plan: none yet"], .fail),
    OperatorCase("{term: exit.plan, matches: \"schedule #\"}", ["other: Schedule 9"], .fail),
    OperatorCase(
      "{term: exit.plan, matches: \"schedule #\"}",
      ["exit.plan: Schedule 9", "exit.plan: Schedule 10"],
      .pass),
    OperatorCase(
      "{term: exit.plan, matches: \"schedule #\"}", ["exit.plan: Schedule 9", "exit.plan: later"],
      .couldNotTell),
  ]

  @Test("a condition looks in the value where no wording is given", arguments: inConditions)
  func values(example: OperatorCase) throws {
    #expect(try outcome(example.yaml, example.terms) == example.outcome)
  }

  @Test("a condition looks in the clause's own words, not in what the schedule sums up")
  func wording() throws {
    let asked = try condition("{term: exit.plan, matches: \"data * returned\"}")
    let words = ListedFacts(
      name: "exit.plan", value: "yes", wording: "All data shall be\nreturned within 30 days.")
    #expect(asked.verdict(words).outcome == .pass)
    let summary = ListedFacts(
      name: "exit.plan", value: "data is returned", wording: "The parties shall talk.")
    #expect(asked.verdict(summary).outcome == .fail)
  }
}

extension SeededGenerator {
  /// A text of these characters.
  fileprivate mutating func text(of characters: String, length: ClosedRange<Int>) -> String {
    let all = Array(characters)
    let count = length.lowerBound + below(length.count)
    return String((0..<count).map { _ in all[below(all.count)] })
  }
}

/// Looks for patterns by trying everything, as a check on the search.
private enum PlainSearch {
  static func finds(_ pattern: String, in text: String) -> Bool {
    let words = Array(text.split(separator: " ", omittingEmptySubsequences: false))
    var collapsed = ""
    for (index, word) in words.enumerated() {
      if index > 0, collapsed.last != " " { collapsed += " " }
      collapsed += word
    }
    let characters = Array(collapsed)
    return pattern.split(separator: "|", omittingEmptySubsequences: false).contains { alternative in
      var trimmed = Substring(alternative)
      while trimmed.first == " " { trimmed.removeFirst() }
      while trimmed.last == " " { trimmed.removeLast() }
      return (0...characters.count).contains { matches(Array(trimmed), characters[$0...]) }
    }
  }

  private static func matches(_ pattern: [Character], _ text: ArraySlice<Character>) -> Bool {
    guard let first = pattern.first else { return true }
    let rest = Array(pattern.dropFirst())
    switch first {
    case "*":
      return (text.startIndex...text.endIndex).contains { matches(rest, text[$0...]) }
    case "?": return text.first != nil && matches(rest, text.dropFirst())
    case "#":
      guard text.first == "1" else { return false }
      let others = rest.drop { $0 == "#" }
      return matches(Array(others), text.dropFirst()) || matches(pattern, text.dropFirst())
    case " ":
      guard text.first == " " else { return false }
      let others = rest.drop { $0 == " " }
      let next = others.drop { $0 == "*" }
      if others.first == "*", next.first == " " {
        let behind = Array(next.drop { $0 == " " })
        if matches(behind, text.dropFirst()) { return true }
        // The blank stands for the second as well, and with it for what follows that.
        if behind.first == "*", matches([" "] + behind, text) { return true }
      }
      return matches(Array(others), text.dropFirst())
    default: return text.first == first && matches(rest, text.dropFirst())
    }
  }
}
