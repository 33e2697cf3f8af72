import Evaluation
import Foundation
import Procurement
import TestSupport
import Testing

@testable import Justification

@Suite("the award recommendation report")
struct AwardRecommendationTests {
  @Test("dump", arguments: FixtureCase.names)
  func dump(name: String) throws {
    for document in try [AwardRecommendation.self, ExemptAppendix.self, ModerationDocument.self].flatMap({ (kind: any DocumentKind.Type) in try FixtureCase.documents(kind, of: try FixtureCase.award(name)) }) {
      let path = "/tmp/report-dump/\(name)-\(document.path.replacingOccurrences(of: "/", with: "-")).txt"
      try FileManager.default.createDirectory(atPath: "/tmp/report-dump", withIntermediateDirectories: true)
      try DocumentText.text(of: document).write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  @Test("every figure that names a place in the evaluation shows what stands there", arguments: FixtureCase.names)
  func figures(name: String) throws {
    let award = try FixtureCase.award(name)
    let check = try FigureCheck(award)
    for document in try FixtureCase.documents(AwardRecommendation.self, of: award) {
      #expect(check.problems(in: document) == [])
      #expect(check.count(in: document) > 0)
    }
  }
}
