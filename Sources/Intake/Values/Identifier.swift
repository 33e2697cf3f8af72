internal import Procurement

/// Ids and names: of bids, bidders, lots, criteria, evaluators, terms.
enum Identifier {
  /// The most characters that one may have.
  static let maximumLength = 200

  /// The id without the blanks around it, or `nil` where there is none fit for one; the log says why.
  ///
  /// - Parameters:
  ///   - text: as written.
  ///   - what: its name in messages, "bid".
  static func read(
    _ text: String, as what: String, at location: SourceLocation, log: inout DiagnosticLog
  ) -> Sourced<String>? {
    do throws(ValueProblem) {
      return Sourced(try parse(text), at: location)
    } catch {
      error.report(what, WrittenSpace.trimmed(text), at: location, log: &log)
      return nil
    }
  }

  /// The id without the blanks around it.
  static func parse(_ text: String) throws(ValueProblem) -> String {
    let id = WrittenSpace.trimmed(text)
    if id.isEmpty { throw .blank }
    var count = 0
    var isAfterASCII = true
    for scalar in id.unicodeScalars {
      count += 1
      if count > maximumLength {
        throw ValueProblem(
          kind: .unfitIdentifier, reason: "has more than \(maximumLength) characters",
          hint: "shorten it; was a quote left open before it?")
      }
      // Most are ASCII letters and digits, and need no look at the tables of Unicode.
      if !scalar.isASCII || scalar.value < 0x20 || scalar.value == 0x7F {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: throw unprintable(scalar)
        case .format where isAfterASCII || !isJoiner(scalar): throw invisible(scalar)
        default: break
        }
      }
      isAfterASCII = scalar.isASCII
    }
    return id
  }

  /// Whether it says how the letters around it join, as some scripts need to be told.
  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  /// With such a character two ids can look the same, and a name can read as another.
  private static func invisible(_ scalar: Unicode.Scalar) -> ValueProblem {
    ValueProblem(
      kind: .unfitIdentifier, reason: "holds a character that does not show",
      hint: "remove U+\(String(scalar.value, radix: 16, uppercase: true)) from it")
  }

  private static func unprintable(_ scalar: Unicode.Scalar) -> ValueProblem {
    let isMojibake = (0x80...0x9F).contains(scalar.value)
    return ValueProblem(
      kind: .unfitIdentifier, reason: "holds a character that does not print",
      hint: isMojibake
        ? "the file's encoding was mistaken when it was saved; save it as UTF-8 from its source"
        : "remove line breaks, tabs and control characters from it")
  }
}
