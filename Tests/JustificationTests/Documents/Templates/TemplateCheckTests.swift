import Justification
import Procurement
import TestSupport
import Testing

@Suite("checks of templates")
struct TemplateCheckTests {
  @Test(
    "a mistake is reported where it stands",
    arguments: [
      ("{{winner}} {{winnr}}", ["5013 1:12"]),
      ("{{winner}}\n  {{winner", ["5010 2:3"]),
      ("{{winner}} {{}}", ["5010 1:12"]),
      ("{{winner}} {{ # winner }}", ["5010 1:12"]),
      ("{{winner}} {{the winner}}", ["5010 1:12"]),
      ("{{winner}} {{win\nner}}", ["5010 1:12"]),
      ("{{winner}} {{{note}}}", ["5011 1:12"]),
      ("{{winner}} {{& note}}", ["5011 1:12"]),
      ("{{winner}} {{> other}}", ["5011 1:12"]),
      ("{{winner}} {{>* note}}", ["5011 1:12"]),
      ("{{winner}} {{< other}}", ["5011 1:12"]),
      ("{{winner}} {{$ note}}", ["5011 1:12"]),
      ("{{winner}} {{=<% %>=}}", ["5011 1:12"]),
      ("{{winner}} {{% CONTENT_TYPE: TEXT}}", ["5011 1:12"]),
      ("{{winner}} {{count(criteria)}}", ["5011 1:12"]),
      ("{{winner}} {{.}}", ["5011 1:12"]),
      ("{{winner}} {{note.text}}", ["5011 1:12"]),
      ("{{winner}} {{#is-tied}}", ["5012 1:12"]),
      ("{{winner}} {{/is-tied}}", ["5012 1:12"]),
      (
        "{{winner}}{{#is-tied}}{{#criteria}}{{title}}{{/is-tied}}{{/criteria}}",
        ["5012 1:23", "5012 1:57"]
      ),
      ("{{winner}}{{#winner}}x{{/winner}}", ["5014 1:11"]),
      ("{{winner}}{{^ranking}}x{{/ranking}}", ["5014 1:11"]),
      ("{{winner}} {{is-tied}}", ["5014 1:12"]),
      ("{{winner}} {{criteria}}", ["5014 1:12"]),
      ("{{winner}} {{title}}", ["5013 1:12"]),
      ("{{winner}}\n# {{ranking}}", ["5015 2:3"]),
      ("{{winner}}\n{{ranking}} and {{ranking}}", ["5015 2:1", "5015 2:17"]),
      ("{{winner}}\n{{#criteria}}{{title}}\n{{marks}}{{/criteria}}", ["5015 3:1"]),
      ("# Nobody", ["5016 0:0"]),
      ("{{#is-tied}}{{winner}}{{/is-tied}}", ["5016 1:13"]),
      ("{{winner}}{{#criteria}}x{{/criteria}}", ["5016 0:0"]),
      ("{{winner}}{{#criteria}}{{#is-tied}}{{title}}{{/is-tied}}{{/criteria}}", ["5016 1:36"]),
      ("{{winner}}\nthe **best", ["5017 2:5"]),
      ("{{winner}}\n**a** **b", ["5017 2:7"]),
      ("{{winner}}\n * x", ["5018 2:2"]),
      ("{{winner}}\n2. x", ["5018 2:1"]),
      ("{{winner}}\n#x", ["5018 2:1"]),
      ("{{winner}}\n##### x", ["5018 2:1"]),
      ("{{winner}} \u{F8F0}0\u{F8F1}", ["5019 1:12"]),
      // An accent on a brace makes it another character, for Mustache too.
      ("{{winner}} {{note}\u{301}}", ["5010 1:12"]),
      // Columns count Unicode scalars.
      ("👩‍👧 {{winner}} {{winnr}}", ["5013 1:16"]),
    ])
  func mistakes(template: String, expected: [String]) {
    #expect(TriedTemplate.problems(template) == expected)
  }

  @Test(
    "what is right draws nothing",
    arguments: [
      "{{winner}}", "{{ winner }}", "# {{winner}}\n\n{{ranking}}\n",
      "  {{ranking}}  \r\n{{winner}}",
      "{{! a\n remark of two lines with {{ in it }}{{winner}}",
      "{{winner}}{{#is-tied}}tied{{/is-tied}}{{^is-tied}}not{{/is-tied}}",
      "{{winner}}\n{{#criteria}}\n## {{title}}\n{{winner}}\n\n{{marks}}\n{{/criteria}}\n",
      "{{winner}}{{^criteria}}none{{/criteria}}", "{{winner}}\n2026 was **good**\n#\n",
      "{{winner}} {{#criteria}}{{title}}{{#is-tied}}{{note}}{{/is-tied}}{{/criteria}}",
    ])
  func sound(template: String) { #expect(TriedTemplate.problems(template) == []) }

  @Test("all mistakes are reported at once, and a hint says what to do")
  func all() {
    let found = TriedTemplate.diagnostics("{{wniner}}\n{{> x}}\n{{#is-tied}}\n")
    #expect(found.map(\.code) == ["PRB5011", "PRB5012", "PRB5013", "PRB5016"])
    #expect(found.allSatisfy { $0.hint?.isEmpty == false && $0.location?.file == "tried.mustache" })
    #expect(found[2].hint == "did you mean \"winner\"?")
    #expect(found[3].message.contains("Regulations 2024, reg 31(2)(a)"))
  }

  @Test("a field of a list that is used outside it is told from an unknown one")
  func outside() {
    let found = TriedTemplate.diagnostics("{{winner}} {{title}}")
    #expect(found.first?.hint?.contains("between {{#criteria}} and {{/criteria}}") == true)
  }

  @Test("sections are not read deeper than they are allowed to be, however many there are")
  func deep() {
    let template = "{{winner}}" + String(repeating: "{{#is-tied}}", count: 50_000)
    #expect(TriedTemplate.problems(template).first?.hasPrefix("5012 ") == true)
    let unknown = String(repeating: "{{unknown}}", count: 20_000)
    #expect(TriedTemplate.problems(unknown).count == 101)
  }

  @Test("no text that anybody could write as a template stops the program")
  func random() {
    var generator = SeededGenerator(seed: 5)
    let pieces = [
      "{{", "}}", "{{#criteria}}", "{{/criteria}}", "{{title}}", "{{winner}}", "{{ranking}}", "\n",
      "**", "# ", "- ", "{", "}", "{{!", "{{^is-tied}}", "{{/is-tied}}", "\r\n", "\u{301}", "x",
      " ",
    ]
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<12, using: &generator)
      let template = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
      _ = TriedTemplate.problems(template)
    }
  }

  @Test(
    "the shipped templates show every required field, and nothing that there is not",
    arguments: DocumentKinds.all.map { $0.name })
  func shipped(name: String) throws {
    let kind = try #require(DocumentKinds.named(name))
    var log = DiagnosticLog()
    let template = DocumentTemplate(
      String(decoding: kind.template, as: UTF8.self), of: kind, file: name, isShipped: true,
      log: &log)
    #expect(template != nil)
    #expect(log.finished().map(\.message) == [])
  }
}
