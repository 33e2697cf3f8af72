import Foundation
import Justification
import Procurement
import Testing

@testable import probity

@Suite("the data of an award as documents")
struct AwardDataTests {
  static let kinds = [
    "contract-award-notice", "contract-handover", "price-evaluation", "term-compliance",
  ]
  static let fixtures = [
    "adjusted-prices", "award-on-value", "gate-set-aside", "moderated-panel", "shared-ict",
    "short-and-long", "similar-prices", "three-lots", "university-partner", "waste-partnership",
  ]

  @Test(
    "every figure that names a place in the evaluation shows what stands there", arguments: fixtures
  )
  func figures(fixture: String) throws {
    let award = try DocumentCase(fixture)
    let json = try award.json()
    var count = 0
    for kind in Self.kinds {
      for document in award.documents(kind) {
        for run in document.blocks.flatMap(\.allRuns) {
          guard let figure = run.figure else { continue }
          #expect(!figure.basis.isEmpty, "\(kind): \(run.text)")
          guard let pointer = figure.pointer else { continue }
          count += 1
          let value = resolve(pointer, in: json)
          #expect(value.map { shows(run.text, $0) } ?? false, "\(kind) \(pointer): \(run.text)")
        }
      }
    }
    #expect(count > 0)
  }

  @Test(
    "no document has an empty block, a repeated table or a row that does not fit",
    arguments: fixtures)
  func blocks(fixture: String) throws {
    let award = try DocumentCase(fixture)
    for kind in Self.kinds {
      for document in award.documents(kind) {
        for block in document.blocks {
          #expect(!block.allRuns.text.isEmpty, "\(kind): \(block)")
        }
        let names = document.tables.map(\.name)
        #expect(Set(names).count == names.count)
        for table in document.tables {
          #expect(
            table.rows.allSatisfy { $0.count == table.columns.count }, "\(kind) \(table.name)")
          #expect(table.rows.joined().allSatisfy { !$0.text.isEmpty }, "\(kind) \(table.name)")
          #expect(table.name.utf8.allSatisfy { $0 == 0x2D || (0x30...0x7A).contains($0) })
        }
        for (block, next) in zip(document.blocks, document.blocks.dropFirst()) {
          if case .heading(let level, _) = block, case .heading(let following, _) = next {
            #expect(following > level, "\(kind): a heading with nothing below it")
          }
        }
      }
    }
  }

  @Test("the same case gives the same documents", arguments: ["shared-ict", "waste-partnership"])
  func determinism(fixture: String) throws {
    for kind in Self.kinds {
      #expect(try DocumentCase(fixture).documents(kind) == DocumentCase(fixture).documents(kind))
    }
  }

  @Test("dump") func dump() throws {
    for fixture in Self.fixtures {
      let award = try DocumentCase(fixture)
      for kind in Self.kinds {
        for document in award.documents(kind) {
          let name = document.path.replacingOccurrences(of: "/", with: "-")
          try document.plainText.write(
            toFile: "/tmp/data-dump/\(fixture)-\(name).txt", atomically: true, encoding: .utf8)
        }
      }
    }
  }
}
