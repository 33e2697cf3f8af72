import Evaluation
import Foundation
import Justification
import Procurement
import Rubrics
import TestSupport
import Testing

@testable import probity

@Suite("forms of the agreement between evaluators")
struct AgreementFormTests {
  private static func lots(of name: String) throws -> [LotAgreement] {
    var competition = LoadedCompetition(
      Golden.project.appendingPathComponent("fixtures/\(name)").path)
    let lots = competition.agreement()
    return try #require(lots)
  }

  @Test("every form is the one that somebody read", arguments: ["shared-ict", "similar-prices"])
  func golden(name: String) throws {
    let lot = try #require(try Self.lots(of: name).first)
    let folder = "fixtures/\(name)/expected/agreement"
    let lines = AgreementTable.lines(of: lot)
    for line in lines { #expect(line.count <= 100) }
    Golden.expect(lines.joined(separator: "\n") + "\n", at: "\(folder).txt")
    Golden.expect(
      AgreementMarkdown.lines(of: lot, level: "##").joined(separator: "\n") + "\n",
      at: "\(folder).md")
    Golden.expect(AgreementCSV.text(of: [lot]), at: "\(folder).csv")
    Golden.expect(
      JSONValue.object([AgreementJSON.member(of: lot)]).text(pretty: true) + "\n",
      at: "\(folder).json")
  }

  @Test("a competition without individual marks says so, and shows no figure")
  func none() throws {
    let lot = try #require(try Self.lots(of: "adjusted-prices").first)
    #expect(AgreementTable.lines(of: lot) == ["no evaluator's own marks"])
    #expect(AgreementMarkdown.lines(of: lot, level: "##").last == "No evaluator's own marks.")
  }

  @Test("ids from outside are shown, never acted on")
  func hostile() throws {
    let folder = try TemporaryFolder()
    for (path, text) in ExampleText.competitionFolder { try folder.write(text, to: path) }
    let name = "=1+1"
    try folder.write(
      ExampleText.marks + "b1,quality,\(name),4,,\nb1,quality,<b>|,2,,\n", to: "marks.csv")
    var competition = LoadedCompetition(folder.path)
    let found = competition.agreement()
    let lots = try #require(found)
    #expect(AgreementCSV.text(of: lots).contains(",'=1+1,"))
    let document = AgreementMarkdown.lines(of: lots[0], level: "##").joined(separator: "\n")
    #expect(document.contains("&lt;b&gt;\\|") && !document.contains("<b>"))
  }
}
