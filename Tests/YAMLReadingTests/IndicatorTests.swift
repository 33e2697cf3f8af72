import Procurement
import Testing
import YAMLReading

@Suite("Anchors, aliases, tags and keys that are no single value")
struct IndicatorTests {
  @Test(
    "an anchor or alias is refused where it stands",
    arguments: [
      ("a: &x 1", ["PRB1302 1:4"]),
      ("a: *x", ["PRB1302 1:4"]),
      ("a: 1\nb:   *x\n", ["PRB1302 2:6"]),
      ("- &x 1\n- *x\n", ["PRB1302 1:3", "PRB1302 2:3"]),
      ("[a, *x, &y b]", ["PRB1302 1:5", "PRB1302 1:9"]),
      ("{a: *x, b: &y c}", ["PRB1302 1:5", "PRB1302 1:12"]),
      ("{\"a\":*x}", ["PRB1302 1:6"]),
      ("&x a: 1", ["PRB1302 1:1"]),
      ("*x : 1", ["PRB1302 1:1"]),
      ("a: &x\n  b: 1\n", ["PRB1302 1:4"]),
      ("a: &x {b: 1}\n", ["PRB1302 1:4"]),
      ("a: &x [1, 2]\n", ["PRB1302 1:4"]),
      ("a: [&x {b: 1}]\n", ["PRB1302 1:5"]),
      ("a: &x |\n  text: with a colon\n", ["PRB1302 1:4"]),
      ("a: &x \"quoted: text\"\n", ["PRB1302 1:4"]),
      ("é: *x", ["PRB1302 1:4"]),
      ("\u{1F600}: *x", ["PRB1302 1:4"]),
      ("a: 1\r\nb: *x\r\n", ["PRB1302 2:4"]),
      ("a: *\n", ["PRB1302 1:4"]),
      ("a: & b\n", ["PRB1302 1:4"]),
      ("&\n", ["PRB1302 1:1"]),
      ("<<: {a: 1}\nb: 2\n", ["PRB1302 1:1"]),
      ("a: {<<: {b: 1}}\n", ["PRB1302 1:5"]),
    ])
  func anchors(text: String, findings: [String]) {
    let reading = Reading(text)
    #expect(reading.root == nil)
    #expect(reading.findings == findings)
  }

  @Test(
    "an anchor behind a quote that is part of a plain text is refused all the same",
    arguments: [
      "a: foo\n  \"bar\nb: &x [1]\nc: *x\n",
      "a: foo\n  'bar\nb: &x 1\nc: 'x'\n",
      "a: |\n  \"open\nb: &x 1\n",
      "a: >-\n  'open\nb: *x\n",
      "a: it's # \"\nb: &x 1\n",
    ])
  func quotesAsBait(text: String) {
    let reading = Reading(text)
    #expect(reading.root == nil)
    #expect(reading.diagnostics.allSatisfy { $0.code == "PRB1302" })
    #expect(!reading.diagnostics.isEmpty)
  }

  @Test(
    "asterisks, ampersands and the like in texts stay as written",
    arguments: [
      ("a: R&D and *stars*", "{a: R&D and *stars*}"),
      ("a: Smith & Sons", "{a: Smith & Sons}"),
      ("a: Tom &co", "{a: Tom &co}"),
      ("a: 5 * 3 = 15!", "{a: 5 * 3 = 15!}"),
      ("a: one\n  *two*\n  &three\n", "{a: one *two* &three}"),
      ("a: one\n  \"two\" &three\n", "{a: one \"two\" &three}"),
      ("a: \"*x &y !z ?\"", "{a: \"*x &y !z ?\"}"),
      ("a: '*x'", "{a: \"*x\"}"),
      ("a: \"two\n  *x lines\"", "{a: \"two *x lines\"}"),
      ("a: 'it''s *x'", "{a: \"it's *x\"}"),
      ("a: \"say \\\"*x\\\"\"", "{a: \"say \"*x\"\"}"),
      ("a: |\n  *x\n  &y\n  ! no\n", "{a: \"*x\n&y\n! no\n\"}"),
      ("a: >\n  *x\n  &y\n", "{a: \"*x &y\n\"}"),
      ("a: 1 # *x &y !z\n", "{a: 1}"),
      ("# *x\na: 1\n", "{a: 1}"),
      ("a: What is it? Why!\n", "{a: What is it? Why!}"),
      ("a: ?word\n", "{a: ?word}"),
      ("[why?, how!]", "[why?, how!]"),
      ("R&D: 1\n\"*\": 2\n", "{R&D: 1, *: 2}"),
      ("a: https://example.org/?a=1&b=*\n", "{a: https://example.org/?a=1&b=*}"),
      ("\"<<\": 1", "{<<: 1}"),
      ("a: x\u{2028}y\u{85}z", "{a: x\u{2028}y\u{85}z}"),
      ("unit price [GBP]: Rate\n", "{unit price [GBP]: Rate}"),
      ("rate (%) [GBP]: 1\nrate [GBP] [net]: 2\n", "{rate (%) [GBP]: 1, rate [GBP] [net]: 2}"),
      ("a: see [1]:x\n", "{a: see [1]:x}"),
      ("a: \"[x]: {y}: z\"\n", "{a: \"[x]: {y}: z\"}"),
      ("a: |\n  [x]: {y}: z\n", "{a: \"[x]: {y}: z\n\"}"),
      ("a: {b: {c: 1}, d: [2, {e: 3}]}\n", "{a: {b: {c: 1}, d: [2, {e: 3}]}}"),
      ("a: \"{{b}}, {[c], [d]}\"\n", "{a: \"{{b}}, {[c], [d]}\"}"),
      ("{a, b: , \"c\": 1}", "{a: , b: , c: 1}"),
      ("a: [b: 1, c]", "{a: [{b: 1}, c]}"),
    ])
  func texts(text: String, shape: String) {
    let reading = Reading(text)
    #expect(reading.findings == [])
    #expect(reading.shape == shape)
  }

  @Test(
    "a tag is refused where it stands",
    arguments: [
      ("a: !!str 5", ["PRB1308 1:4"]),
      ("a: !secret x\nb: ! y\n", ["PRB1308 1:4", "PRB1308 2:4"]),
      ("!!map\na: 1\n", ["PRB1308 1:1"]),
      ("a: !!binary |\n  aGk=: x\n", ["PRB1308 1:4"]),
      ("a: !!str *x\n", ["PRB1308 1:4"]),
      ("a: [!!int 1]\n", ["PRB1308 1:5"]),
      ("a: !t\n  - 1\n", ["PRB1308 1:4"]),
    ])
  func tags(text: String, findings: [String]) {
    #expect(Reading(text).root == nil)
    #expect(Reading(text).findings == findings)
  }

  @Test(
    "a key that is a list, a map or explicit is refused where it stands",
    arguments: [
      ("{[a]: b}", ["PRB1304 1:5"]),
      ("{{a: 1}: b}", ["PRB1304 1:8"]),
      ("[a]: b", ["PRB1304 1:4"]),
      ("{a: 1}: b", ["PRB1304 1:7"]),
      ("- [a] : b", ["PRB1304 1:7"]),
      ("{[a], [b]}", ["PRB1304 1:2", "PRB1304 1:7"]),
      ("x: {{a}}", ["PRB1304 1:5"]),
      ("x: {a: 1, {b: 2}}", ["PRB1304 1:11"]),
      ("{\n  [a],\n  b: {[c]}}", ["PRB1304 2:3", "PRB1304 3:7"]),
      ("{? a : b}", ["PRB1301 1:2"]),
      ("? a", ["PRB1301 1:1"]),
      ("? a\n: b\n", ["PRB1301 1:1"]),
    ])
  func keys(text: String, findings: [String]) {
    #expect(Reading(text).root == nil)
    #expect(Reading(text).findings == findings)
  }
}
