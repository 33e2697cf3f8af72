import Procurement
import TestSupport
import Testing

@testable import Justification

@Suite("what templates make of fields")
struct TemplateRenderingTests {
  private func blocks(_ template: String, _ values: [String: FieldValue]) throws -> [Block] {
    var log = DiagnosticLog()
    let made = DocumentTemplate(template, of: TriedKind.self, file: "tried.mustache", log: &log)
    let reported = log.finished().map(\.message)
    return try #require(made, "\(reported)").blocks(of: values)
  }

  private func text(_ text: String) -> FieldValue { .text([TextRun(text)]) }

  @Test("lines become blocks")
  func lines() throws {
    let made = try blocks(
      """
      # One
      #### Four

      a
      **b {{winner}}** c

      - x
      - {{winner}}

      1. first
      1. second
      > mind this
      {{ranking}}
      """, ["winner": text("Alder"), "ranking": .blocks([.facts([])])])
    #expect(
      made == [
        .heading(level: 1, .plain("One")), .heading(level: 4, .plain("Four")),
        .paragraph([
          TextRun("a"), TextRun(" "), TextRun("b ", style: .strong),
          TextRun("Alder", style: .strong), TextRun(" c"),
        ]),
        .list([.plain("x"), .plain("Alder")]),
        .list([.plain("first"), .plain("second")], isOrdered: true),
        .notice(.plain("mind this")), .facts([]),
      ])
  }

  @Test(
    "what a field holds is data: neither tags nor marks are read in it, and nothing is escaped",
    arguments: [
      "{{note}}", "{{#criteria}}", "# x", "- x", "> x", "**x**", "a\nb\n\n# c", "<b>&amp;</b>",
      "}}",
      "\u{F8F0}0\u{F8F1}", "\u{F8F0}", "\u{202E}abc", "\u{0}", "1. x", "{{{winner}}}",
      String(repeating: "long ", count: 200_000),
    ])
  func data(value: String) throws {
    let made = try blocks(
      "{{winner}}\n\n- {{note}}\n\n{{ranking}}",
      [
        "winner": text(value), "note": text(value),
        "ranking": .blocks([.paragraph([TextRun(value)])]),
      ])
    #expect(
      made == [
        .paragraph(.plain(value)), .list([.plain(value)]), .paragraph(.plain(value)),
      ])
  }

  @Test("a field's runs keep their figures, sources and styles")
  func runs() throws {
    let figure = Figure(
      pointer: "/lots/0", basis: "sum", sources: [Procurement.SourceLocation(file: "a")])
    let run = TextRun("4.50", figure: figure, quotes: [Procurement.SourceLocation(file: "b")])
    let code = TextRun("x", style: .code)
    #expect(try blocks("{{winner}}", ["winner": .text([run, code])]) == [.paragraph([run, code])])
  }

  @Test("an absent field gives nothing, and not that of another one around its list")
  func absent() throws {
    let made = try blocks(
      "{{winner}}\n{{#criteria}}\n- {{title}}{{note}}\n- {{note}}\n\n{{marks}}\n{{/criteria}}",
      [
        "winner": text("Alder"), "note": text("outer"),
        "criteria": .list([["title": text("A")], ["title": text("B"), "note": text("inner")]]),
      ])
    #expect(
      made == [
        .paragraph(.plain("Alder")),
        .list([.plain("A"), [TextRun("B"), TextRun("inner")], .plain("inner")]),
      ])
  }

  @Test("within a list its own field goes before one of the same name around it")
  func shadowed() throws {
    let made = try blocks(
      "{{winner}}{{#criteria}}{{title}}{{/criteria}}{{^criteria}}none{{/criteria}}",
      ["winner": text("W"), "criteria": .list([["title": text("A")], ["title": text("B")]])])
    #expect(made == [.paragraph([TextRun("W"), TextRun("A"), TextRun("B")])])
  }

  @Test("flags open one section or the other; an absent one is no", arguments: [true, false, nil])
  func flags(flag: Bool?) throws {
    var values = ["winner": text("W")]
    if let flag { values["is-tied"] = .flag(flag) }
    let made = try blocks(
      "{{winner}}\n\n{{#is-tied}}\ntied\n{{/is-tied}}\n{{^is-tied}}\nnot tied\n{{/is-tied}}\n",
      values)
    #expect(made.last == .paragraph(.plain(flag == true ? "tied" : "not tied")))
  }

  @Test("blocks that end up within a line are not lost, nor what stands around them")
  func withinLine() throws {
    // A line feed behind a section that follows another one is taken away by Mustache.
    let template =
      "{{winner}}\n{{#is-tied}}\nx{{/is-tied}}{{#is-tied}}\n{{ranking}}\n{{/is-tied}}\nend"
    let made = try blocks(
      template,
      ["winner": text("W"), "is-tied": .flag(true), "ranking": .blocks([.facts([])])])
    #expect(made.contains(.facts([])))
    #expect(made.flatMap(\.runs).text.filter { $0 != " " } == "Wxend")
  }

  @Test("whatever the template, every field that it shows is in the document, in order")
  func nothingLost() throws {
    var generator = SeededGenerator(seed: 11)
    let lines = [
      "{{winner}}", "# {{winner}}", "- {{winner}} x", "1. {{note}}", "> {{note}}", "{{ranking}}",
      "a **{{winner}}** b", "", "{{#criteria}}{{title}}{{/criteria}}", "words",
      "{{#criteria}}\n{{marks}}\n{{title}}\n{{/criteria}}",
    ]
    let values: [String: FieldValue] = [
      "winner": text("<1>"), "note": text("<2>"), "ranking": .blocks([.paragraph(.plain("<3>"))]),
      "criteria": .list([["title": text("<4>"), "marks": .blocks([.paragraph(.plain("<5>"))])]]),
    ]
    let shown = [
      "{{winner}}": "1", "{{note}}": "2", "{{ranking}}": "3", "{{title}}": "4", "{{marks}}": "5",
    ]
    for _ in 0..<300 {
      let count = Int.random(in: 1..<10, using: &generator)
      let template =
        (["{{winner}}"] + (0..<count).map { _ in lines.randomElement(using: &generator) ?? "" })
        .joined(separator: "\n")
      let expected = template.matches(of: #/\{\{[a-z]+\}\}/#).compactMap {
        shown[String($0.output)]
      }
      let made = try blocks(template, values).flatMap(\.runs).text
      let found = made.matches(of: #/<(\d)>/#).map { String($0.1) }
      #expect(found == expected, "\(template)")
    }
  }
}
