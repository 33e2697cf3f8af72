extension TermPattern {
  /// Whether the pattern occurs anywhere in a text.
  ///
  /// All steps that may have been reached are kept as bits and moved on together, character by
  /// character, so that there is nothing to go back to, whatever the pattern.
  package func occurs(in text: String) -> Bool {
    if alternatives.contains(where: \.isEmpty) { return true }
    var search = PatternSearch(alternatives)
    var afterSpace = false
    for scalar in text.unicodeScalars {
      let isSpace = scalar.properties.isWhitespace
      // Any white space is as much as any other.
      if isSpace && afterSpace { continue }
      afterSpace = isSpace
      if scalar.isASCII || isSpace {
        if search.advance(over: isSpace ? " " : scalar.inSmall) { return true }
        continue
      }
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        if search.advance(over: small) { return true }
      }
    }
    return false
  }
}

/// The steps of a pattern that may have been reached, a bit each.
private struct PatternSearch {
  private var reached: [UInt64]
  /// First steps of alternatives, which may be reached at any place.
  private var starts: [UInt64]
  /// Last steps of alternatives.
  private var ends: [UInt64]
  /// Steps that stay reached over any character.
  private var holds: [UInt64]
  /// Steps that reach the next with themselves.
  private var doubles: [UInt64]
  /// Steps that stay reached over digits.
  private var digitSteps: [UInt64]
  /// What characters reach, for those in the pattern, and for others.
  private var accepted: [Unicode.Scalar: [UInt64]] = [:]
  private var acceptedOther: [UInt64]
  private var acceptedDigit: [UInt64]

  init(_ alternatives: [[TermPattern.Step]]) {
    let steps = alternatives.flatMap(\.self)
    let none = [UInt64](repeating: 0, count: (steps.count + 63) / 64)
    (reached, starts, ends, holds, doubles, digitSteps) = (none, none, none, none, none, none)
    (acceptedOther, acceptedDigit) = (none, none)
    var bit = 0
    for alternative in alternatives {
      PatternSearch.set(bit, in: &starts)
      bit += alternative.count
      PatternSearch.set(bit - 1, in: &ends)
    }
    for (bit, step) in steps.enumerated() {
      if step.mayBeFollowedByAnything { PatternSearch.set(bit, in: &holds) }
      if step.standsForNext { PatternSearch.set(bit, in: &doubles) }
      if step.token == .any { PatternSearch.set(bit, in: &acceptedOther) }
      if step.token == .digits { PatternSearch.set(bit, in: &digitSteps) }
    }
    for word in none.indices { acceptedDigit[word] = acceptedOther[word] | digitSteps[word] }
    for (bit, step) in steps.enumerated() {
      let scalar: Unicode.Scalar
      switch step.token {
      case .character(let character): scalar = character
      case .space: scalar = " "
      case .any, .digits: continue
      }
      PatternSearch.set(
        bit, in: &accepted[scalar, default: scalar.isDigit ? acceptedDigit : acceptedOther])
    }
  }

  /// Moves on over a character; whether an alternative is found with it.
  mutating func advance(over scalar: Unicode.Scalar) -> Bool {
    let isDigit = scalar.isDigit
    let mask = accepted[scalar] ?? (isDigit ? acceptedDigit : acceptedOther)
    var carry: UInt64 = 0
    var carriedDouble: UInt64 = 0
    var isFound = false
    for word in reached.indices {
      let before = reached[word]
      var after = ((before << 1) | carry | starts[word]) & mask[word]
      let doubled = after & doubles[word]
      after |= (doubled << 1) | carriedDouble
      carriedDouble = doubled >> 63
      after |= before & holds[word]
      if isDigit { after |= before & digitSteps[word] }
      carry = before >> 63
      reached[word] = after
      if after & ends[word] != 0 { isFound = true }
    }
    return isFound
  }

  private static func set(_ bit: Int, in words: inout [UInt64]) {
    words[bit / 64] |= 1 << UInt64(bit % 64)
  }
}

extension Unicode.Scalar {
  /// Whether it is a digit `0` to `9`.
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  /// An ASCII character in small letters.
  fileprivate var inSmall: Unicode.Scalar {
    ("A"..."Z").contains(self) ? Unicode.Scalar(UInt8(value) + 32) : self
  }
}
