public import Procurement
internal import Rubrics

/// Parameters that are whole numbers, percentages or words out of a few.
extension RuleParameters {
  /// Takes a whole number that has to be given.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - range: what it may be.
  public mutating func wholeNumber(_ name: String, in range: ClosedRange<Int>) -> Int? {
    wholeNumber(name, in: range, isRequired: true)
  }

  /// Takes a whole number that may be left out.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - range: what it may be.
  public mutating func optionalWholeNumber(_ name: String, in range: ClosedRange<Int>) -> Int? {
    wholeNumber(name, in: range, isRequired: false)
  }

  /// Takes a percentage, `5` or `5%`, that has to be given.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - range: what it may be, bounds included.
  public mutating func percent(
    _ name: String, in range: ClosedRange<FixedDecimal>
  ) -> FixedDecimal? {
    take(name, "a percentage from \(range.lowerBound) to \(range.upperBound)", isRequired: true) {
      RuleParameters.percent($0, in: range)
    }
  }

  /// Takes one of a few words that has to be given.
  ///
  /// - Parameters:
  ///   - name: the parameter's name.
  ///   - type: the words.
  public mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Choice.Type
  ) -> Choice? {
    let words = Choice.allCases.map { "`\($0.rawValue)`" }.joined(separator: " or ")
    return take(name, words, isRequired: true) { value in
      guard case .text(let text) = value else { return nil }
      return Choice(rawValue: text)
    }
  }

  private mutating func wholeNumber(
    _ name: String, in range: ClosedRange<Int>, isRequired: Bool
  ) -> Int? {
    take(
      name, "a whole number from \(range.lowerBound) to \(range.upperBound)",
      isRequired: isRequired
    ) { value in
      guard case .text(let text) = value,
        let number = (try? FixedDecimal(parsing: text))?.wholeNumber, range.contains(number)
      else { return nil }
      return number
    }
  }
}
