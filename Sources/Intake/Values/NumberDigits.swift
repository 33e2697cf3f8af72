internal import Procurement

/// The digits of a number with their group marks and decimals.
enum NumberDigits {
  /// Whether the character is one of `0` to `9`.
  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

  /// The digits with a point before the decimals and nothing else, as ``FixedDecimal`` reads them.
  static func plain(
    _ scalars: ArraySlice<Unicode.Scalar>, decimalMark: FileSettings.DecimalMark
  ) throws(ValueProblem) -> [UInt8] {
    let decimal: Unicode.Scalar = decimalMark == .point ? "." : ","
    let thousands: Unicode.Scalar = decimalMark == .point ? "," : "."
    try refuseWords(scalars)
    let parts = scalars.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2 else { throw severalDecimalMarks(decimalMark) }
    let whole = parts.first ?? []
    let decimals = parts.count == 2 ? parts[1] : []
    if parts.count == 2, decimals.isEmpty {
      throw ValueProblem(
        kind: .ambiguousNumber, reason: "ends where decimals should follow",
        hint: "complete the decimals or remove the mark")
    }
    guard decimals.allSatisfy(isDigit) else {
      throw decimals.contains(thousands) ? marksReversed(decimalMark) : brokenGroups
    }
    var bytes = try ungrouped(whole, thousands: thousands, decimalMark: decimalMark)
    if bytes.isEmpty { bytes = [0x30] }
    if !decimals.isEmpty {
      bytes.append(0x2E)
      bytes.append(contentsOf: decimals.map { UInt8(truncatingIfNeeded: $0.value) })
    }
    return bytes
  }

  /// Refuses `1,234`, which is another number where the comma stands before decimals; `1.234` likewise.
  static func refuseLone(
    _ mark: Unicode.Scalar, in scalars: ArraySlice<Unicode.Scalar>
  ) throws(ValueProblem) {
    let parts = scalars.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...3).contains(parts[0].count), parts[1].count == 3,
      parts.allSatisfy({ $0.allSatisfy(isDigit) }), parts[0].first != "0"
    else { return }
    throw ValueProblem(
      kind: .ambiguousNumber,
      reason:
        "has a single \(mark == "," ? "comma" : "point"), which may set thousands apart or stand before decimals",
      hint:
        "declare `decimal-mark: point` or `decimal-mark: comma` for the file in competition.yaml")
  }

  /// The problem of a text that is no number at all.
  static func notANumber(_ scalars: ArraySlice<Unicode.Scalar>) -> ValueProblem {
    ValueProblem(
      kind: .notANumber, reason: "is not a number",
      hint: scalars.contains(where: isDigit)
        ? "write digits, with a point before decimals"
        : "ask for the number; a word is never read as zero")
  }

  /// The digits of the whole part, once its groups are found sound.
  private static func ungrouped(
    _ whole: ArraySlice<Unicode.Scalar>, thousands: Unicode.Scalar,
    decimalMark: FileSettings.DecimalMark
  ) throws(ValueProblem) -> [UInt8] {
    var groups: [[UInt8]] = [[]]
    var mark: Unicode.Scalar?
    for scalar in whole {
      if isDigit(scalar) {
        groups[groups.count - 1].append(UInt8(truncatingIfNeeded: scalar.value))
        continue
      }
      guard mark == nil || mark == scalar else {
        throw ValueProblem(
          kind: .ambiguousNumber, reason: "sets its groups apart in more than one way",
          hint: "use one mark between groups, or none")
      }
      mark = scalar
      groups.append([])
    }
    guard let mark else { return groups[0] }
    guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else {
      throw mark == thousands ? misplaced(mark, decimalMark) : brokenGroups
    }
    guard groups[0][0] != 0x30 else { throw misplaced(mark, decimalMark) }
    return groups.flatMap { $0 }
  }

  /// Refuses everything but digits and the marks that can stand between them.
  private static func refuseWords(_ scalars: ArraySlice<Unicode.Scalar>) throws(ValueProblem) {
    var hasDigit = false
    for scalar in scalars {
      if isDigit(scalar) {
        hasDigit = true
      } else if !isMark(scalar) {
        throw isExponent(scalars) ? exponent : notANumber(scalars)
      }
    }
    if !hasDigit { throw notANumber(scalars) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", "'", "\u{2019}": true
    default: WrittenSpace.isGroupSpace(scalar)
    }
  }

  /// `1E+05`, `1.2e7`: digits, an E, perhaps a sign, digits.
  private static func isExponent(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let parts = scalars.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
    guard parts.count == 2, let power = parts.last, let first = power.first else { return false }
    let digits = first == "+" || first == "-" ? power.dropFirst() : power
    return parts[0].contains(where: isDigit) && parts[0].allSatisfy { isDigit($0) || isMark($0) }
      && !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  private static let exponent = ValueProblem(
    kind: .exponentNumber, reason: "is in exponent form, which hides digits",
    hint: "format the column as a number in the spreadsheet and save the file again")

  private static let brokenGroups = ValueProblem(
    kind: .ambiguousNumber,
    reason: "has a mark or a blank that is not between groups of three digits",
    hint: "remove it, or complete the groups")

  private static func misplaced(
    _ mark: Unicode.Scalar, _ decimalMark: FileSettings.DecimalMark
  ) -> ValueProblem {
    let isComma = mark == "," && decimalMark == .point
    return ValueProblem(
      kind: .ambiguousNumber,
      reason: "has \"\(mark)\" where no group of three digits follows a group",
      hint: isComma
        ? "write a point before decimals, or declare `decimal-mark: comma` for the file"
        : "set groups of three digits apart, or none")
  }

  private static func severalDecimalMarks(_ mark: FileSettings.DecimalMark) -> ValueProblem {
    ValueProblem(
      kind: .ambiguousNumber,
      reason: mark == .point ? "has more than one point" : "has more than one decimal comma",
      hint: mark == .point
        ? "remove them, or declare `decimal-mark: comma` if points set groups apart"
        : "set groups apart with points, or not at all")
  }

  private static func marksReversed(_ mark: FileSettings.DecimalMark) -> ValueProblem {
    ValueProblem(
      kind: .ambiguousNumber,
      reason: mark == .point ? "has a comma after the point" : "has a point after the comma",
      hint: mark == .point
        ? "write a point before decimals, or declare `decimal-mark: comma` for the file"
        : "the file is declared to have decimal commas; write `1.234,56`")
  }
}
