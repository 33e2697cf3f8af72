import Evaluation
import Foundation
import Procurement
import Testing

@testable import probity

@Suite("slips of an officer that would change an award")
struct OfficersSlipsTests {
  /// What the starter competition reports once these files are written over it.
  private func codes(_ files: [String: String]) throws -> [String] {
    let folder = try TemporaryFolder()
    for file in StarterCompetition.files where files[file.path] != "" {
      try folder.write(file.text, to: file.path)
    }
    for (path, text) in files where !text.isEmpty { try folder.write(text, to: path) }
    var competition = LoadedCompetition(folder.path)
    _ = competition.evaluate()
    return competition.log.finished().map(\.code)
  }

  /// The hints of the errors that the starter competition reports with this rubric.
  private func hints(_ rubric: String) throws -> [String] {
    let folder = try TemporaryFolder()
    for file in StarterCompetition.files { try folder.write(file.text, to: file.path) }
    try folder.write(rubric, to: "rubric.yaml")
    var competition = LoadedCompetition(folder.path)
    _ = competition.evaluate()
    return competition.log.finished().filter { $0.severity == .error }.compactMap(\.hint)
  }

  @Test("whoever changes the method is led to a sound rubric, hint by hint")
  func methodChanged() throws {
    var rubric = StarterCompetition.files[1].text.replacing(
      "method: weighted-sum", with: "method: lowest price")
    #expect(try hints(rubric) == ["write it without blanks: \"lowest-price\""])
    rubric = rubric.replacing("lowest price", with: "lowest-price")
    #expect(
      try hints(rubric) == [
        "remove `formula:` and its weight, so that the price counts once, and let the others add up to 100"
      ])
    rubric = rubric.replacing("formula: lowest-proportional, ", with: "")
    #expect(try hints(rubric) == ["remove its weight, and let the others add up to 100"])
    rubric = rubric.replacing("weight: 30, measure: price", with: "measure: price")
    #expect(
      try hints(rubric) == ["change \"quality\" (60), \"length\" (10) so that they add up to 100"])
    rubric = rubric.replacing("weight: 60", with: "weight: 90")
    #expect(try hints(rubric) == [])
  }

  @Test("where criteria are ranked, a price that the method does not weigh loses its rank")
  func methodChangedUnderRanks() throws {
    var rubric = StarterCompetition.files[1].text
    for (old, new) in [
      ("method: weighted-sum", "method: lowest-price\nweights: {order: rank-sum, places: 2}"),
      ("formula: lowest-proportional, ", ""), ("weight: 60", "rank: 1"), ("weight: 70", "rank: 1"),
      ("Innovation, weight: 30", "Innovation, rank: 2"), ("weight: 30", "rank: 3"),
      ("weight: 10", "rank: 2"),
    ] { rubric = rubric.replacing(old, with: new) }
    #expect(try hints(rubric) == ["remove its rank"])
    #expect(try hints(rubric.replacing("rank: 3, ", with: "")) == [])
  }

  @Test("a number with its sign or marks is told how numbers are written")
  func numberWithItsSign() throws {
    let rubric = StarterCompetition.files[1].text.replacing(
      "title: Quality\n", with: "title: Quality\n    minimum-score: 60%\n")
    #expect(
      try hints(rubric) == ["write digits alone, with a point before decimals: 1234.5"])
  }

  private func settings(_ files: String) -> String {
    StarterCompetition.files[0].text + "files:\n  prices.csv: \(files)\n"
  }

  private let prices = """
    bid,line,description,quantity,unit price,totals row
    b1,1,Mowing,1,153406.00,FALSE
    b1,,Total,1,153406.00,TRUE
    b2,1,Mowing,1,147880.00,FALSE
    b3,1,Mowing,1,160923.00,FALSE

    """

  @Test("a totals row is left out whatever the case of its mark")
  func leaveOutInAnyCase() throws {
    #expect(
      try codes([
        "competition.yaml": settings("{leave-out: {totals row: \"True\"}}"), "prices.csv": prices,
      ]) == ["PRB1112"])
  }

  @Test("a rule that leaves no row out is a warning")
  func nothingLeftOut() throws {
    let found = try codes([
      "competition.yaml": settings("{leave-out: {totals row: Sum}}"),
      "prices.csv": prices.replacing("b1,,Total,1,153406.00,TRUE\n", with: ""),
    ])
    #expect(found == ["PRB1116"])
  }

  @Test("a rubric that cannot be read draws no word on prices that its line rounding may settle")
  func roundingUnknown() throws {
    let prices = """
      bid,line,quantity,unit price
      b1,1,3,333.335
      b2,1,3,333.335
      b3,1,3,333.335

      """
    let found = try codes([
      "rubric.yaml": StarterCompetition.files[1].text.replacing("title:", with: "titel:"),
      "bids.csv": """
      bid,bidder,price,contract type,length months
      b1,Alder Ltd,1000.01,fixed-term,36
      b2,Birch Ltd,1000.00,fixed-term,36
      b3,Cedar Ltd,1009.00,fixed-term,36

      """,
      "prices.csv": prices,
    ])
    #expect(found.filter { $0 == "PRB2114" }.count == 1)
  }

  @Test("two of our columns are never read from one heading")
  func oneHeadingTwice() throws {
    let found = try codes([
      "competition.yaml": settings("{columns: {quantity: unit price}}"),
      "prices.csv": "bid,line,qty,unit price\nb1,1,1,10\nb2,1,1,10\nb3,1,1,10\n",
    ])
    #expect(found.contains("PRB2102"))
  }

  @Test("a thousands point in a stated price is a warning, in a file with semicolons an error")
  func thousandsPoint() throws {
    let bids = "bid,bidder,price,length months\nb1,A,153.406,60\nb2,B,147880,60\nb3,C,160923,60\n"
    #expect(try codes(["bids.csv": bids, "prices.csv": "", "suppliers.csv": ""]) == ["PRB2022"])
    let semicolons = bids.replacing(",", with: ";")
    #expect(try codes(["bids.csv": semicolons, "prices.csv": ""]).first == "PRB2005")
  }

  @Test("a line total rounded to the penny agrees with its product")
  func roundedTotals() throws {
    let lines =
      "bid,line,quantity,unit price,total\nb1,1,320,1.33338,426.68\nb2,1,1,10,10\nb3,1,1,10,10\n"
    #expect(try !codes(["prices.csv": lines]).contains("PRB2019"))
    #expect(
      try codes(["prices.csv": lines.replacing("426.68", with: "426.69")]).contains("PRB2019"))
  }

  @Test("a price line pasted twice is a warning; the same line in another year is not")
  func repeatedLines() throws {
    let lines =
      "bid,line,quantity,unit price,year,kind\nb1,1,1,10,1,setup\nb2,1,1,10,1,setup\n"
      + "b3,1,1,10,1,setup\n"
    #expect(try codes(["prices.csv": lines + "b1,1,1,10,0,setup\n"]).isEmpty)
    #expect(try codes(["prices.csv": lines + "b1,1,1,10,1,setup\n"]) == ["PRB2023"])
  }

  @Test("a variant is told from the bid it varies")
  func variants() throws {
    let folder = try TemporaryFolder()
    for file in StarterCompetition.files { try folder.write(file.text, to: file.path) }
    try folder.write(
      """
      bid,bidder,length months,variant
      b1,Alder Grounds Ltd,60,
      b2,Birch Landscapes Ltd,36,
      b3,Alder Grounds Ltd,48,Electric

      """, to: "bids.csv")
    for format in ["table", "csv", "json", "markdown"] {
      let run = try CommandRun("evaluate", folder.path, "--format", format)
      #expect(run.output.contains("Electric"), "\(format)")
    }
  }
}
