import Rubrics
import Testing

@Suite struct JSONValueTests {
  private let value = JSONValue.object([
    (key: "b", value: .array([.integer(-1), .bool(true), .null])),
    (key: "a", value: .object([])), (key: "c", value: .array([])),
    (key: "price", value: .string("12.50")),
  ])

  @Test("a value is written on one line")
  func oneLine() {
    #expect(value.text(pretty: false) == #"{"b":[-1,true,null],"a":{},"c":[],"price":"12.50"}"#)
  }

  @Test("a value is written one member a line")
  func pretty() {
    #expect(
      value.text(pretty: true) == """
        {
          "b": [
            -1,
            true,
            null
          ],
          "a": {},
          "c": [],
          "price": "12.50"
        }
        """)
  }

  @Test(
    "quotes, controls and hidden line ends are escaped",
    arguments: [
      ("a\"b\\c", #""a\"b\\c""#),
      ("line\nreturn\r\ntab\t", #""line\nreturn\r\ntab\t""#),
      ("\0\u{1B}[31m\u{7F}\u{9B}", #""\u0000\u001b[31m\u007f\u009b""#),
      ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("£ é 😀", #""£ é 😀""#),
      ("", #""""#),
    ])
  func escapes(text: String, expected: String) {
    #expect(JSONValue.string(text).text(pretty: false) == expected)
  }

  @Test("members are sorted by the bytes of their keys, at every depth")
  func sorted() {
    let nested = JSONValue.array([
      .object([
        (key: "é", value: .null), (key: "z", value: .null),
        (key: "Z", value: .object([(key: "2", value: .null), (key: "10", value: .null)])),
      ])
    ])
    #expect(
      nested.sortedByKey.text(pretty: false) == #"[{"Z":{"10":null,"2":null},"z":null,"é":null}]"#)
  }
}
