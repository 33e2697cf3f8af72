import Procurement
import Testing

@testable import Intake

@Suite struct CompetitionSettingsTests {
  private static let formats: [any ImportFormat] = [
    StubFormat(
      name: "bids.csv",
      columns: [
        ImportColumn(name: "bid", isRequired: true, summary: "the bid's id"),
        ImportColumn(name: "length months", isRequired: false, summary: "months certain"),
      ]),
    StubFormat(name: "bids/*.xml", suffix: ".xml"),
    StubFormat(
      name: "prices.csv",
      columns: [ImportColumn(name: "unit price", isRequired: true, summary: "of one unit")]),
  ]
  private static let required = """
    competition: shared-ict
    title: Shared ICT service
    currency: GBP
    rubric: rubric.yaml

    """

  private func read(
    _ yaml: String, files: [String: String] = ["bids.csv": "", "prices.csv": ""]
  ) throws -> (settings: CompetitionSettings?, found: [String]) {
    let disk = FolderOnDisk(files)
    disk.write(yaml, to: "competition.yaml")
    var log = DiagnosticLog()
    let settings = CompetitionSettings.read(
      try disk.competitionFolder(), formats: CompetitionSettingsTests.formats, log: &log)
    return (
      settings,
      log.finished().map {
        "\($0.code) \($0.location?.description ?? ""): \($0.message); \($0.hint ?? "")"
      }
    )
  }

  @Test("the required keys are enough")
  func required() throws {
    let (settings, found) = try read(CompetitionSettingsTests.required)
    let read = try #require(settings)
    #expect(found == [])
    #expect(read.id == "shared-ict")
    #expect(read.title == "Shared ICT service")
    #expect(read.currency.code == "GBP")
    #expect(read.rubric.value == .file("rubric.yaml"))
    #expect(read.rubric.source.description == "competition.yaml:4:9")
    #expect(read.regime == Regime.none)
    #expect(read.started == nil && read.evaluatedOn == nil && read.estimatedValue == nil)
    #expect(read.buyers.isEmpty && read.lots.isEmpty && read.files.isEmpty)
  }

  @Test("every key is read")
  func everything() throws {
    let yaml =
      CompetitionSettingsTests.required + """
        regime: procurement-act-2023
        started: 2026-02-02
        evaluated-on: 2026-09-30
        estimated-value: 4200000.00
        buyers:
          - {id: north, name: Northshire Council}
          - {id: moor, name: Moorshire Council}
        lots:
          - {id: a, title: Area A}
          - {id: b, title: Area B}
        files:
          bids.csv: {encoding: windows-1252, date-order: day-month-year}
          prices.csv:
            columns: {Unit-Price: "Rate (£)"}
            header-row: 3
            leave-out: {totals row: "True", Item: [Sum, ""]}
            decimal-mark: comma

        """
    let (settings, found) = try read(yaml)
    let read = try #require(settings)
    #expect(found == [])
    #expect(read.regime == .procurementAct2023)
    #expect(read.started?.description == "2026-02-02")
    #expect(read.evaluatedOn?.description == "2026-09-30")
    #expect(read.estimatedValue?.description == "4,200,000.00 GBP")
    #expect(read.buyers.map(\.name) == ["Northshire Council", "Moorshire Council"])
    #expect(read.lots.map(\.id.value) == ["a", "b"])
    #expect(read.lots.map(\.title) == ["Area A", "Area B"])
    let bids = try #require(read.files["bids.csv"])
    #expect(bids.encoding == .windows1252 && bids.dateOrder == .dayMonthYear)
    let prices = try #require(read.files["prices.csv"])
    #expect(prices.columns["unit price"]?.value == "Rate (£)")
    #expect(prices.columns["unit price"]?.source.description == "competition.yaml:18:27")
    #expect(prices.headerRow == 3 && prices.decimalMark == .comma)
    #expect(prices.leaveOut.map(\.heading.value) == ["totals row", "Item", "Item"])
    #expect(prices.leaveOut.map(\.value) == ["True", "Sum", ""])
  }

  @Test(
    "a text with a slash or a YAML ending is a path, any other a shipped rubric",
    arguments: [
      ("strategic-partnership", RubricChoice.shipped("strategic-partnership")),
      ("rubric.yaml", .file("rubric.yaml")), ("Rubric.YML", .file("Rubric.YML")),
      ("rules/ours", .file("rules/ours")),
    ])
  func rubric(text: String, choice: RubricChoice) { #expect(RubricChoice(text) == choice) }

  @Test(
    "each mistake is reported at its line and column",
    arguments: [
      (
        "buyer: []",
        "PRB1305 competition.yaml:5:1: a competition has no key \"buyer\"; did you mean \"buyers\"?"
      ),
      (
        "regime: act-2023",
        "PRB1307 competition.yaml:5:9: \"regime\" cannot be \"act-2023\"; "
          + "use one of: eu-2014-24, none, procurement-act-2023, public-contracts-regulations-2015"
      ),
      (
        "started: 2026-02-30",
        "PRB1307 competition.yaml:5:10: "
          + "\"started\" is a date such as 2026-03-31, not \"2026-02-30\"; "
          + "write a date such as 2026-03-31"
      ),
      (
        "estimated-value: -1",
        "PRB1307 competition.yaml:5:18: \"estimated-value\" cannot be below zero; "
          + "write the amount in units of the currency, or leave the key out"
      ),
      (
        "lots:\n  - {id: a, title: A}\n  - {id: b, title: B}\n  - {id: a, title: C}",
        "PRB2102 competition.yaml:8:10: the id \"a\" is given to a lot twice; give each its own id"
      ),
      (
        "buyers:\n  - {id: n, name: N}\n  - {id: n, name: M}",
        "PRB2102 competition.yaml:7:10: the id \"n\" is given to a buyer twice; give each its own id"
      ),
      (
        "lots:\n  - {id: a}",
        "PRB1306 competition.yaml:6:5: a lot needs \"title\"; add `title: …`"
      ),
      (
        "buyers:\n  - {id: \" \", name: N}",
        "PRB2006 competition.yaml:6:10: id is blank; fill it in; a blank is never read as zero"
      ),
      (
        "buyers:\n  - {id: n, name: \"a\\tb\"}",
        "PRB2016 competition.yaml:6:19: name \"a<U+0009>b\" is not one line of at most 1000 "
          + "characters; write it on one line, without tabs and control characters"
      ),
      (
        "lots: north",
        "PRB1304 competition.yaml:5:7: \"lots\" is a list, not a single value; write a list"
      ),
      (
        "files:\n  price.csv: {}",
        "PRB2103 competition.yaml:6:3: nothing reads a file \"price.csv\" with columns; "
          + "did you mean \"prices.csv\"?"
      ),
      (
        "files:\n  bids/a.xml: {}",
        "PRB2103 competition.yaml:6:3: nothing reads a file \"bids/a.xml\" with columns; "
          + "use one of: bids.csv, prices.csv"
      ),
      (
        "files:\n  prices.csv: {columns: {unit cost: Rate}}",
        "PRB2104 competition.yaml:6:26: prices.csv has no column \"unit cost\" to map; "
          + "use one of: unit price"
      ),
      (
        "files:\n  prices.csv: {columns: {unit price: A, Unit_Price: B}}",
        "PRB2102 competition.yaml:6:41: the column \"unit price\" is mapped twice; "
          + "keep one of the two headings"
      ),
      (
        "files:\n  prices.csv: {columns: {unit price: \"\"}}",
        "PRB1304 competition.yaml:6:38: a heading is a text; "
          + "write the heading as it stands in the file, in quotes"
      ),
      (
        "files:\n  prices.csv: {header-row: 0}",
        "PRB1307 competition.yaml:6:28: "
          + "\"header-row\" is a whole number from 1 to 100000, not \"0\"; "
          + "write a whole number from 1 to 100000"
      ),
      (
        "files:\n  prices.csv: {encoding: latin}",
        "PRB1307 competition.yaml:6:26: \"encoding\" cannot be \"latin\"; "
          + "use one of: iso-8859-1, utf-8, windows-1252"
      ),
      (
        "files:\n  prices.csv: {leave-out: {a: {b: c}}}",
        "PRB1304 competition.yaml:6:31: the value of \"a\" is a text; "
          + "write the value of the rows to leave out, in quotes: `\"True\"`, or `\"\"`"
      ),
      (
        "files:\n  prices.csv: {column: {}}",
        "PRB1305 competition.yaml:6:16: the file \"prices.csv\" has no key \"column\"; "
          + "did you mean \"columns\"?"
      ),
    ])
  func mistakes(yaml: String, expected: String) throws {
    let (settings, found) = try read(CompetitionSettingsTests.required + yaml + "\n")
    #expect(found == [expected])
    #expect(settings != nil)
  }

  @Test("missing and unfit required keys are all reported at once")
  func requiredMissing() throws {
    let (settings, found) = try read("currency: pounds\nrubric: ../rubric.yaml\n")
    #expect(settings == nil)
    #expect(
      found == [
        "PRB1306 competition.yaml:1:1: a competition needs \"competition\"; add `competition: …`",
        "PRB1306 competition.yaml:1:1: a competition needs \"title\"; add `title: …`",
        "PRB1307 competition.yaml:1:11: \"currency\" cannot be \"pounds\"; "
          + "write the three letters of ISO 4217, such as GBP or EUR",
        "PRB2105 competition.yaml:2:9: "
          + "the rubric \"../rubric.yaml\" is outside the competition folder; "
          + "copy the rubric into the folder and write `rubric: rubric.yaml`",
      ])
    let (again, more) = try read("currency: GBP\nrubric: rubric.yaml\n")
    #expect(again != nil && more.count == 2)
    #expect(try read("competition: x\n").found.count == 3)
  }

  @Test("a rubric path may not lead out", arguments: ["/etc/rubric.yaml", "a/../../rubric.yaml"])
  func rubricOutside(path: String) throws {
    let yaml = "competition: a\ntitle: A\ncurrency: GBP\nrubric: \(path)\n"
    let (settings, found) = try read(yaml)
    #expect(settings == nil)
    #expect(found.count == 1 && found[0].hasPrefix("PRB2105 competition.yaml:4:9: "))
  }

  @Test("settings for a file that is not in the folder are an error at the file, with the place")
  func fileNotThere() throws {
    let yaml = CompetitionSettingsTests.required + "files:\n  prices.csv: {header-row: 2}\n"
    let (_, found) = try read(yaml, files: [:])
    #expect(
      found == [
        "PRB1001 prices.csv: there is no file \"prices.csv\"; put it into the competition folder"
      ])
  }

  @Test("no competition.yaml, and one that is no map")
  func unreadable() throws {
    var log = DiagnosticLog()
    let folder = try FolderOnDisk().competitionFolder()
    #expect(CompetitionSettings.read(folder, log: &log) == nil)
    #expect(log.finished().map(\.kind) == [.fileMissing])
    #expect(try read("- a\n").found.first?.hasPrefix("PRB1304 competition.yaml:1:1") == true)
    #expect(try read("").found.first?.hasPrefix("PRB1301") == true)
  }
}
