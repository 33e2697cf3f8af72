import Procurement
import Testing
import YAMLReading

@Suite("Keys of a map, read by name and kind")
struct YAMLFieldsTests {
  enum Mode: String, CaseIterable {
    case halfUp = "half-up"
    case halfEven = "half-even"
  }

  private func fields(
    _ text: String, allowed: [String], log: inout DiagnosticLog
  ) throws -> YAMLFields? {
    let root = try #require(YAMLFile.read(Array(text.utf8), file: "a.yaml", log: &log))
    return YAMLFields(root, what: "a rubric", allowed: allowed, log: &log)
  }

  private func found(_ log: DiagnosticLog) -> [String] {
    log.finished().map { diagnostic in
      let place = diagnostic.location.map { "\($0.line):\($0.column) " } ?? ""
      return place + diagnostic.code + " " + diagnostic.message
    }
  }

  @Test("values of every kind are read with their places")
  func kinds() throws {
    let text = """
      text: 1.0.0
      decimal: 0.10
      integer: 7
      date: 2026-03-31
      flag: yes
      choice: half-even
      list: [a, b]
      map: {x: 1}
      blank:
      """
    let keys = [
      "text", "decimal", "integer", "date", "flag", "choice", "list", "map", "blank", "none",
    ]
    var log = DiagnosticLog()
    let fields = try #require(try fields(text, allowed: keys, log: &log))
    #expect(fields.text("text", log: &log)?.value == "1.0.0")
    #expect(fields.text("text", log: &log)?.source.description == "a.yaml:1:7")
    #expect(fields.decimal("decimal", log: &log)?.value.description == "0.10")
    #expect(fields.integer("integer", in: 0...10, log: &log)?.value == 7)
    #expect(fields.date("date", log: &log)?.value == CalendarDate(year: 2026, month: 3, day: 31))
    #expect(fields.flag("flag", log: &log)?.value == true)
    #expect(fields.choice("choice", of: Mode.self, log: &log)?.value == .halfEven)
    #expect(fields.list("list", log: &log).count == 2)
    #expect(fields.texts("list", log: &log).map(\.value) == ["a", "b"])
    #expect(fields.map("map", log: &log).map(\.key) == ["x"])
    #expect(fields.text("blank", log: &log) == nil)
    #expect(fields.decimal("none", log: &log) == nil)
    #expect(fields.list("none", log: &log).isEmpty)
    #expect(fields.place(of: "map").line == 8)
    #expect(fields.place(of: "none").description == "a.yaml:1:1")
    #expect(found(log) == [])
  }

  @Test("an unknown key is an error at its place, with the nearest known one as a hint")
  func unknownKey() throws {
    var log = DiagnosticLog()
    _ = try fields("title: x\n  \nregmie: none\n", allowed: ["title", "regime"], log: &log)
    #expect(found(log) == ["3:1 PRB1305 a rubric has no key \"regmie\""])
    #expect(log.finished().first?.hint == "did you mean \"regime\"?")
  }

  @Test("something other than a map is named for what it is")
  func noMap() throws {
    for (text, shape) in [("[a]", "a list"), ("a", "a single value"), ("---\n", "nothing")] {
      var log = DiagnosticLog()
      #expect(try fields(text, allowed: ["title"], log: &log) == nil)
      #expect(log.finished().first?.message == "a rubric is written as a map, not \(shape)")
    }
  }

  @Test("a required key that is missing or blank is an error, a wrong one only once")
  func required() throws {
    var log = DiagnosticLog()
    let fields = try #require(
      try fields("blank:\nwrong: x\n", allowed: ["blank", "wrong", "missing"], log: &log))
    _ = fields.required("blank", fields.text("blank", log: &log), log: &log)
    _ = fields.required("wrong", fields.decimal("wrong", log: &log), log: &log)
    _ = fields.required("missing", fields.text("missing", log: &log), log: &log)
    #expect(
      found(log) == [
        "1:1 PRB1306 a rubric needs \"blank\"",
        "2:8 PRB1307 \"wrong\" is a number, not \"x\"",
        "1:1 PRB1306 a rubric needs \"missing\"",
      ])
  }

  @Test("wrong values are named with what belongs there")
  func wrongValues() throws {
    let text = """
      decimal: 1,5
      integer: 11
      date: 31.3.2026
      flag: maybe
      choice: half-evn
      list: {a: 1}
      texts: [a, [b], ~]
      map: [a]
      text: [a]
      """
    let keys = ["decimal", "integer", "date", "flag", "choice", "list", "texts", "map", "text"]
    var log = DiagnosticLog()
    let fields = try #require(try fields(text, allowed: keys, log: &log))
    #expect(fields.decimal("decimal", log: &log) == nil)
    #expect(fields.integer("integer", in: 0...10, log: &log) == nil)
    #expect(fields.date("date", log: &log) == nil)
    #expect(fields.flag("flag", log: &log) == nil)
    #expect(fields.choice("choice", of: Mode.self, log: &log) == nil)
    #expect(fields.list("list", log: &log).isEmpty)
    #expect(fields.texts("texts", log: &log).map(\.value) == ["a"])
    #expect(fields.map("map", log: &log).isEmpty)
    #expect(fields.text("text", log: &log) == nil)
    #expect(
      found(log) == [
        "1:10 PRB1307 \"decimal\" is a number, not \"1,5\"",
        "2:10 PRB1307 \"integer\" is a whole number from 0 to 10, not \"11\"",
        "3:7 PRB1307 \"date\" is a date such as 2026-03-31, not \"31.3.2026\"",
        "4:7 PRB1307 \"flag\" is true or false, not \"maybe\"",
        "5:9 PRB1307 \"choice\" cannot be \"half-evn\"",
        "6:7 PRB1304 \"list\" is a list, not a map",
        "7:12 PRB1304 \"texts\" is a list of single values, not a list",
        "7:17 PRB1304 \"texts\" is a list of single values, not nothing",
        "8:6 PRB1304 \"map\" is a map, not a list",
        "9:7 PRB1304 \"text\" is a text, not a list",
      ])
    #expect(log.finished()[4].hint == "did you mean \"half-even\"?")
  }

  @Test("numbers beyond all bounds are wrong values, not crashes")
  func hugeNumbers() throws {
    let long = String(repeating: "9", count: 500)
    var log = DiagnosticLog()
    let fields = try #require(
      try fields("a: \(long)\nb: -\(long)\nc: 1e400\n", allowed: ["a", "b", "c"], log: &log))
    #expect(fields.decimal("a", log: &log) == nil)
    #expect(fields.integer("b", in: 0...10, log: &log) == nil)
    #expect(fields.decimal("c", log: &log) == nil)
    let diagnostics = log.finished()
    #expect(diagnostics.count == 3)
    #expect(diagnostics.allSatisfy { $0.message.unicodeScalars.count < 140 })
  }
}
