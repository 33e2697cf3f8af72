internal import Procurement

/// A moderation record as it was written; what is `nil` is not there.
struct WrittenModeration {
  /// The most marks that may stand before moderation.
  static let mostMarks = 100

  var bid: Sourced<String>?
  var criterion: Sourced<String>?
  var before: Sourced<String>?
  var after: Sourced<String>?
  var discussed: Sourced<String>?
  var dissent: Sourced<String>?
  var moderator: Sourced<String>?
  var date: Sourced<String>?

  /// The record, or `nil` where something of it is missing or wrong; the log says what.
  func record(
    style: WrittenNumber.Style, dateOrder: FileSettings.DateOrder?, log: inout DiagnosticLog
  ) -> ModerationRecord? {
    let bid = bid.flatMap { Identifier.read($0.value, as: "bid", at: $0.source, log: &log) }
    let criterion = criterion.flatMap {
      Identifier.read($0.value, as: "criterion", at: $0.source, log: &log)
    }
    let marks = before.flatMap { WrittenModeration.marks($0, style: style, log: &log) }
    let after = after.flatMap {
      WrittenModeration.mark($0, as: "mark after moderation", style: style, log: &log)
    }
    let date = date.flatMap {
      WrittenDate.read($0.value, as: "date", order: dateOrder, at: $0.source, log: &log)
    }
    let moderator = moderator.flatMap {
      Identifier.read($0.value, as: "moderator", at: $0.source, log: &log)
    }
    guard let bid, let criterion, let marks, let after, let before else { return nil }
    return ModerationRecord(
      bid: bid, criterion: criterion, before: marks, beforeSource: before.source, after: after,
      discussed: discussed, dissent: dissent, moderator: moderator?.value, date: date?.value)
  }

  /// One mark, or several between `;` or `/`.
  private static func marks(
    _ text: Sourced<String>, style: WrittenNumber.Style, log: inout DiagnosticLog
  ) -> [MarkAnswer]? {
    let pieces = pieces(of: text.value)
    guard pieces.count <= mostMarks else {
      ValueProblem(
        kind: .notANumber, reason: "lists more than \(mostMarks) marks",
        hint: "write the mark of each evaluator once"
      ).report("mark before moderation", text.value, at: text.source, log: &log)
      return nil
    }
    let marks = pieces.map {
      mark(
        Sourced($0, at: text.source), as: "mark before moderation", style: style, log: &log)
    }
    return marks.contains { $0 == nil } ? nil : marks.compactMap { $0?.value }
  }

  private static func mark(
    _ text: Sourced<String>, as what: String, style: WrittenNumber.Style,
    log: inout DiagnosticLog
  ) -> Sourced<MarkAnswer>? {
    guard
      let answer = WrittenMark.read(
        text.value, as: what, style: style, at: text.source, log: &log)
    else { return nil }
    if answer.value == .blank {
      ValueProblem.blank.report(what, "", at: text.source, log: &log)
      return nil
    }
    return answer
  }

  /// The texts between separators; the stroke of `n/a` is none.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    for part in text.split(omittingEmptySubsequences: false, whereSeparator: { ";/".contains($0) })
      .prefix(2 * mostMarks + 2)
    {
      let piece = WrittenSpace.trimmed(String(part))
      if piece.lowercased() == "a", pieces.last?.lowercased() == "n" {
        pieces[pieces.count - 1] = "n/a"
      } else {
        pieces.append(piece)
      }
    }
    return pieces
  }
}
