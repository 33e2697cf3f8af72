import Testing

@testable import Intake

struct RecordScannerTests {
  @Test("the scanner agrees with the reference splitter on random text, whatever the block size")
  func agreesWithReference() throws {
    var random = SeededNumbers(seed: 7)
    let alphabet = [
      "a", "b1", "é", "😎", "\u{2009}", ",", ",", "\"", "\"\"", "\n", "\r", "\r\n", " ",
    ]
    let blockSizes = [1, 2, 3, 7, 64 << 10]
    for _ in 0..<600 {
      var text = ""
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        text += alphabet.randomElement(using: &random) ?? ""
      }
      let bytes = Array(text.utf8)
      let expected = ReferenceSplitter.split(bytes)
      for blockSize in blockSizes {
        let scanned = try scan(bytes, blockSize: blockSize)
        #expect(scanned.records == expected, "\(text.debugDescription), blocks of \(blockSize)")
        #expect(scanned.end == .end)
      }
    }
  }

  @Test("fields written with quotes come back as they were, across many blocks")
  func roundTrip() throws {
    var random = SeededNumbers(seed: 11)
    let contents = ["", "x", "12.50", "a,b", "say \"no\"", "two\nlines", "é😎", "cr\rlf\r\nend"]
    var text = ""
    var expected: [[String]] = []
    for _ in 0..<3000 {
      let row = (0..<5).map { _ in contents.randomElement(using: &random) ?? "" }
      expected.append(row)
      text += row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
      text += Bool.random(using: &random) ? "\n" : "\r\n"
    }
    for blockSize in [5, 4099, 1 << 18] {
      let scanned = try scan(Array(text.utf8), blockSize: blockSize)
      #expect(scanned.records.map(\.texts) == expected)
    }
  }

  @Test("a field knows its physical line and column, also inside a record of several lines")
  func places() throws {
    let text = "bid,note,price\r\nb1,\"first\nsecond é\",10\nb2,ø😎,\"7\"\n"
    let places = try scan(Array(text.utf8)).records.map(\.places)
    #expect(places == [["1:1", "1:5", "1:10"], ["2:1", "2:4", "3:11"], ["4:1", "4:4", "4:7"]])
  }

  @Test(
    "what breaks the rules is named at its place",
    arguments: [
      ("a,\"b\nc,d", ["unclosedQuote 1:3"]),
      ("a,b \"c\" d,e", ["strayQuote 1:5"]),
      ("a, \"c\",e", ["strayQuote 1:4"]),
      ("é,\"b\" c,d", ["textAfterQuote 1:6"]),
      ("a,\"b\"\"\"c\",d", ["textAfterQuote 1:8"]),
    ])
  func faults(text: String, faults: [String]) throws {
    for blockSize in [1, 64] {
      #expect(try scan(Array(text.utf8), blockSize: blockSize).records.map(\.faults) == [faults])
    }
  }

  @Test("reading goes on after a row with broken quotes")
  func recovers() throws {
    let records = try scan(Array("a \"b\",c\nd,e\n\"f\" g,h\ni,j".utf8)).records
    #expect(records.map(\.faults.count) == [1, 0, 1, 0])
    #expect(records[1].texts == ["d", "e"])
    #expect(records[3].texts == ["i", "j"])
  }

  @Test("lone carriage returns, line feeds and both end a record, even mixed")
  func lineEnds() throws {
    let records = try scan(Array("a\rb\nc\r\n\r\nd\r\re".utf8)).records
    #expect(records.map(\.texts) == [["a"], ["b"], ["c"], [""], ["d"], [""], ["e"]])
    #expect(
      records.map(\.places) == [["1:1"], ["2:1"], ["3:1"], ["4:1"], ["5:1"], ["6:1"], ["7:1"]])
  }

  @Test("a field of 1 MiB is read, one of more is refused where it begins")
  func longFields() throws {
    let longest = Array(repeating: UInt8(ascii: "x"), count: CSVLimits.fieldLength)
    for blockSize in [4096, 1 << 18] {
      let fits = try scan(
        Array("a,".utf8) + longest + Array(",b\nc,d,e".utf8), blockSize: blockSize)
      #expect(fits.records.map(\.faults) == [[], []])
      let long = try scan(
        Array("a,".utf8) + longest + Array("x,b\nc,d,e".utf8), blockSize: blockSize)
      #expect(long.records.first?.faults == ["tooLong 1:3"])
      let open = try scan(Array("a,\"".utf8) + longest + longest, blockSize: blockSize)
      #expect(open.records.map(\.faults) == [["tooLong 1:3"]])
    }
  }

  @Test("a record has at most 16,384 fields")
  func manyFields() throws {
    let most = [UInt8](repeating: 0x2C, count: CSVLimits.fieldCount - 1)
    #expect(try scan(most).records.map(\.texts.count) == [CSVLimits.fieldCount])
    let more = try scan(most + [0x2C, 0x2C, 0x0A, 0x61])
    #expect(more.records.map(\.faults.count) == [1, 0])
  }

  @Test("no bytes crash the scanner or stop it for good")
  func hostileBytes() throws {
    var random = SeededNumbers(seed: 23)
    for round in 0..<400 {
      let count = Int.random(in: 0...200, using: &random)
      let bytes = (0..<count).map { _ in
        round.isMultiple(of: 2)
          ? UInt8.random(in: 0...255, using: &random)
          : [0x22, 0x2C, 0x0A, 0x0D, 0xC3, 0xA9, 0xEF, 0xBB, 0xBF, 0xFF, 0xFE, 0x61]
            .randomElement(using: &random) ?? 0
      }
      for encoding in [nil, FileSettings.Encoding.windows1252, .iso88591] {
        let small = try scan(bytes, blockSize: 1, encoding: encoding)
        let large = try scan(bytes, encoding: encoding)
        #expect(small.records == large.records, "\(bytes)")
        #expect(small.end == large.end, "\(bytes)")
        #expect(small.endPlace == large.endPlace, "\(bytes)")
      }
    }
  }
}
