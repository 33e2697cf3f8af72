import Evaluation
import Foundation
import Procurement
import Rubrics
import TestSupport
import Testing

@testable import Justification

@Suite("what holds of every report, appendix and moderation record")
struct ReportPropertiesTests {
  private static let kinds: [any DocumentKind.Type] = [
    AwardRecommendation.self, ExemptAppendix.self, ModerationDocument.self,
  ]

  private func documents(of award: AwardCase) throws -> [Document] {
    try Self.kinds.flatMap { kind in try FixtureCase.documents(kind, of: award) }
  }

  @Test(
    "every figure that names a place in the evaluation shows what stands there",
    arguments: FixtureCase.names)
  func figures(name: String) throws {
    let award = try FixtureCase.award(name)
    let check = try FigureCheck(award)
    for document in try documents(of: award) { #expect(check.problems(in: document) == []) }
    for document in try FixtureCase.documents(AwardRecommendation.self, of: award) {
      #expect(check.count(in: document) > 20)
    }
  }

  @Test("every scored criterion stands with every ranked bid", arguments: FixtureCase.names)
  func complete(name: String) throws {
    let award = try FixtureCase.award(name)
    let reports = try FixtureCase.documents(AwardRecommendation.self, of: award)
    for (lot, report) in zip(award.lots, reports) {
      let scored = lot.rubric.allCriteria.filter(\.isScored)
      let tables = report.tables.filter { $0.name.hasPrefix("scores") }
      #expect(tables.allSatisfy { $0.rows.count == scored.count })
      let bids = tables.flatMap { $0.columns.dropFirst().map(\.title.text) }
      #expect(bids == lot.lot.ranking.map { lot.name(of: lot.lot.bid($0)).text })
      for leaf in scored where leaf.children.isEmpty {
        let place = report.blocks.firstIndex(of: .heading(level: 3, .plain(leaf.title)))
        let next = try #require(place.map { report.blocks[$0 + 1] }, "\(leaf.id)")
        guard case .list(let items, _) = next else { throw NotAList() }
        #expect(items.count == lot.lot.ranking.count)
      }
    }
  }

  private struct NotAList: Error {}

  @Test("nothing in them is empty, and no table's name occurs twice", arguments: FixtureCase.names)
  func nothingEmpty(name: String) throws {
    for document in try documents(of: try FixtureCase.award(name)) { expectSound(document) }
  }

  @Test("odd and hostile input never breaks them", arguments: FixtureCase.oddNames)
  func odd(name: String) throws {
    let award = try FixtureCase.award("hostile/\(name)")
    let check = try FigureCheck(award)
    for document in try documents(of: award) {
      expectSound(document)
      #expect(check.problems(in: document) == [])
    }
  }

  private func expectSound(_ document: Document) {
    let texts = document.blocks.flatMap { block -> [String] in
      switch block {
      case .heading(_, let runs), .paragraph(let runs), .notice(let runs): [runs.text]
      case .list(let items, _): items.isEmpty ? [""] : items.map(\.text)
      case .facts(let facts): facts.map(\.value.text)
      case .table(let table):
        table.columns.map(\.title.text) + table.rows.flatMap { $0.map(\.text) }
      case .signOff(let roles): roles.map(\.text)
      case .picture: []
      }
    }
    let blank = texts.filter { $0.allSatisfy(\.isWhitespace) }
    #expect(blank.isEmpty, "\(document.path)")
    #expect(texts.allSatisfy { !$0.contains(". .") && !$0.contains("..") || $0.contains("…") })
    let names = document.tables.map(\.name)
    #expect(Set(names).count == names.count, "\(document.path): \(names)")
    for table in document.tables {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
    }
  }

  @Test(
    "whatever repeats a price, a reason or its evidence names the cell, so that it can be withheld",
    arguments: FixtureCase.names)
  func quotes(name: String) throws {
    let award = try FixtureCase.award(name)
    let runs = try documents(of: award).flatMap { $0.title + $0.blocks.flatMap(\.runs) }
      .filter { $0.figure?.basis != "the estimate in competition.yaml" }
    let published = award.evaluation.rubric.leaves.flatMap { leaf -> [String] in
      guard case .marks(let marks) = leaf.measure, case .listed(let steps) = marks.scale.steps
      else { return [] }
      return steps.map(\.descriptor)
    }
    for lot in award.lots.map(\.lot.lot) {
      for bid in lot.bids {
        if let price = bid.price {
          let amount = price.value.amount.grouped(minimumPlaces: 2)
          let alike = lot.bids.filter { $0.price?.value == price.value }
          expectQuoted(amount, price.source, in: runs, orAlike: alike.count > 1)
        }
        for (column, _) in lot.marks.criteria.enumerated() {
          let row = try #require(lot.bids.firstIndex { $0.id == bid.id })
          guard let mark = lot.marks.agreedMark(row: row, column: column) else { continue }
          // A reason that merely repeats a descriptor of the scale is published words.
          if let reason = mark.reason, let place = mark.reasonSource, !published.contains(reason) {
            expectQuoted(reason, place, in: runs, orAlike: true)
          }
        }
      }
    }
  }

  /// Expects each run with this text to quote the cell, or, where several cells hold the text, any.
  private func expectQuoted(
    _ text: String, _ place: Procurement.SourceLocation, in runs: [TextRun], orAlike: Bool = false
  ) {
    for run in runs where run.text.contains(text) {
      let isQuoted = run.quotes.contains(place) || (orAlike && !run.quotes.isEmpty)
      #expect(isQuoted, "“\(run.text)” does not quote \(place)")
    }
    for case let (run, figure?) in runs.map({ ($0, $0.figure) })
    where figure.basis.contains(text) {
      let places = run.quotes + figure.sources
      let isNamed = places.contains(place) || (orAlike && !places.isEmpty)
      #expect(isNamed, "the basis “\(figure.basis)” of “\(run.text)” does not name \(place)")
    }
  }

  @Test("the order of bids and marks in their files changes no word")
  func order() throws {
    func reversed(_ text: String) -> String {
      let lines = text.split(separator: "\n")
      return ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n") + "\n"
    }
    let award = try FixtureCase.award("shared-ict")
    let other = try FixtureCase.award(
      "shared-ict", changing: ["bids.csv": reversed, "marks.csv": reversed])
    for kind in Self.kinds {
      #expect(
        try FixtureCase.text(kind, of: award) == (try FixtureCase.text(kind, of: other)))
    }
  }
}
