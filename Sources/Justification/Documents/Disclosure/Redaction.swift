internal import Procurement

/// Takes what is confidential out of a document, and says so in its place.
///
/// First by provenance: a run that repeats a withheld cell goes, and a figure that rests on one keeps its
/// value and loses its basis. Then by what is left: ``LeakGuard`` looks for the withheld texts and amounts
/// in every string that readers get.
///
/// Those who decide see everything. A bidder sees its own bid, and of others only the recommended one as
/// far as that is not marked. Everybody sees what is not marked.
struct Redaction {
  private let withheld: [Withholding]
  private let places: CellPlaces
  private let guardian: LeakGuard

  init(of lot: LotCase, for audience: Audience) {
    guard audience != .decisionMaker else {
      self.init(withheld: [], places: CellPlaces(), guardian: LeakGuard())
      return
    }
    let collected = WithheldParts(of: lot, for: audience)
    self.init(
      withheld: collected.withheld, places: collected.places, guardian: collected.guardian)
  }

  private init(withheld: [Withholding], places: CellPlaces, guardian: LeakGuard) {
    self.withheld = withheld
    self.places = places
    self.guardian = guardian
  }

  /// The document without what its readers may not see.
  ///
  /// What was taken out once is not there to be taken out again: applied twice it is as once.
  func applied(to document: Document) -> Document {
    guard !withheld.isEmpty else { return document }
    var pass = Pass(redaction: self)
    let title = pass.redacted(document.title)
    var blocks = document.blocks.map { pass.redacted($0) }
    let attachments = document.attachments.filter { pass.isOpen($0) }
    blocks += pass.account
    return Document(
      kind: document.kind, path: document.path, title: title, audience: document.audience,
      blocks: blocks, attachments: attachments)
  }

  /// One walk through a document, which counts what it takes out.
  private struct Pass {
    let redaction: Redaction
    /// How often each of `redaction.withheld` took something out.
    private var counts: [Int]

    init(redaction: Redaction) {
      self.redaction = redaction
      self.counts = redaction.withheld.map { _ in 0 }
    }

    mutating func redacted(_ block: Block) -> Block {
      switch block {
      case .picture(let picture): return redacted(picture)
      case .facts(let facts):
        var kept: [Fact] = []
        for fact in facts {
          let name = redacted([TextRun(fact.name)]).text
          kept.append(Fact(name, redacted(fact.value)))
        }
        return .facts(kept)
      default:
        return block.mapRuns { redacted($0) }
      }
    }

    mutating func redacted(_ runs: [TextRun]) -> [TextRun] {
      let kept = runs.map { redacted($0) }
      // What no run says alone, two beside each other may.
      var result: [TextRun] = []
      for stretch in kept.stretches {
        guard stretch.count > 1,
          let reason = redaction.guardian.reason(against: stretch.text)
        else {
          result += stretch
          continue
        }
        result.append(notice(reason))
      }
      return result
    }

    private mutating func redacted(_ run: TextRun) -> TextRun {
      if run.style == .withheld, run.figure == nil, run.quotes.isEmpty { return run }
      if let reason = redaction.places.reason(against: run.quotes)
        ?? redaction.guardian.reason(against: run.text)
      {
        return notice(reason)
      }
      guard let figure = run.figure, let reason = redaction.reason(against: figure) else {
        return run
      }
      counts[reason] += 1
      return TextRun(
        run.text, style: run.style,
        figure: Figure(
          pointer: figure.pointer, basis: redaction.withheld[reason].notice, sources: []),
        quotes: run.quotes)
    }

    private mutating func redacted(_ picture: Picture) -> Block {
      let words = [
        picture.title, picture.description.joined(separator: " "), picture.svg.textOfElements,
        picture.svg,
      ]
      guard
        let reason = redaction.places.reason(against: picture.quotes)
          ?? redaction.guardian.reason(againstAnyOf: words)
      else { return .picture(picture) }
      // What the picture would have shown is said where that tells nothing.
      let isOpen = redaction.guardian.reason(against: picture.title) == nil
      return .notice((isOpen ? [TextRun("\(picture.title): ")] : []) + [notice(reason)])
    }

    mutating func isOpen(_ file: DocumentFile) -> Bool {
      let text = String(decoding: file.bytes, as: UTF8.self)
      guard let reason = redaction.guardian.reason(against: text) else { return true }
      counts[reason] += 1
      return false
    }

    private mutating func notice(_ reason: Int) -> TextRun {
      counts[reason] += 1
      return TextRun(redaction.withheld[reason].notice, style: .withheld)
    }

    /// What was taken out, on which ground and how often; nothing where nothing was.
    var account: [Block] {
      let lines = zip(redaction.withheld, counts).filter { $1 > 0 }.map { one, count in
        let line = one.line(count: count, withReason: true)
        let leaks = redaction.guardian.reason(against: line) != nil
        return [TextRun(leaks ? one.line(count: count, withReason: false) : line)]
      }
      guard !lines.isEmpty else { return [] }
      return [
        .heading(level: 2, .plain(Withholding.heading)),
        .paragraph(.plain(Withholding.opening)), .list(lines),
      ]
    }
  }

  private func reason(against figure: Figure) -> Int? {
    places.reason(against: figure.sources) ?? guardian.reason(against: figure.basis)
      ?? guardian.reason(againstAnyOf: figure.sources.compactMap(\.path))
  }
}

extension [TextRun] {
  /// The runs in pieces, so that a notice stands alone and all else together.
  fileprivate var stretches: [[TextRun]] {
    reduce(into: []) { pieces, run in
      if let last = pieces.last?.last, last.style != .withheld, run.style != .withheld {
        pieces[pieces.count - 1].append(run)
      } else {
        pieces.append([run])
      }
    }
  }
}

extension String {
  /// The text of a marked-up file without its marks, so that a number in two pieces is one.
  fileprivate var textOfElements: String {
    var text = String.UnicodeScalarView()
    var isMark = false
    for scalar in unicodeScalars {
      if scalar == "<" { isMark = true }
      if !isMark { text.append(scalar) }
      if scalar == ">" { isMark = false }
    }
    return String(text)
  }
}
