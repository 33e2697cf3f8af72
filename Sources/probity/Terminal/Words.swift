internal import ArgumentParser
internal import Procurement

/// Reads words of a command line as values of the library's types.
enum Words {
  /// A day such as `2026-03-31`.
  static func date(_ word: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso: word) else {
      throw ValidationError("\"\(word)\" is not a day such as 2026-03-31")
    }
    return date
  }

  /// One of the choices of a type.
  static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ word: String
  ) throws -> Choice {
    guard let choice = Choice(rawValue: word) else {
      throw ValidationError(
        "there is no \"\(word)\": "
          + NearestName.hint(for: word, among: Choice.allCases.map(\.rawValue)))
    }
    return choice
  }
}
