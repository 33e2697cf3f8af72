import Procurement

@testable import Intake

/// A bid as tests need it around what they try.
enum XMLText {
  /// A bid with `inside` after its bidder, from the second line on.
  static func bid(_ inside: String, before: String = "") -> String {
    before + "<bid xmlns=\"urn:probity:bid:1\" id=\"b1\"><bidder>Alder Ltd</bidder>\n" + inside
      + "</bid>"
  }

  /// A bid that says all that a bid can say.
  static let full = """
    <?xml version="1.0" encoding="UTF-8"?>
    <bid xmlns="urn:probity:bid:1" id="b1" lot="north">
      <bidder>Alder &amp; Söhne</bidder>
      <price currency="GBP">1250.00</price>
      <contract-type>Joint venture</contract-type>
      <length months="36" extension-months="24"/>
      <submitted>2026-03-31</submitted>
      <variant>electric fleet</variant>
      <prices>
        <line id="1" quantity="2" unit-price="500.00" description="Bins" unit="each" year="1"/>
        <line id="2" quantity="1" unit-price="250.00" kind="setup" total="250"/>
      </prices>
      <terms>
        <term name="payment.days" clause="12.1">30 days</term>
        <term name="liability.cap">GBP 5,000,000</term>
      </terms>
      <marks>
        <mark criterion="quality" evaluator="agreed" value="4">
          <reason>Named staff</reason>
          <evidence>section 2</evidence><promise>exit.plan present</promise>
        </mark>
        <mark criterion="quality" evaluator="e1" value="abstained"/>
        <mark criterion="social" evaluator="agreed" value=""/>
      </marks>
      <kpis>
        <kpi name="availability" measure="minutes up" target="99.5%" tolerance="0.2%" service-credit="2%"
          frequency="monthly"/>
      </kpis>
      <responsibilities>
        <responsibility service="desk" accountable="north" provider="Alder" from="1" to="2030-03-31"/>
      </responsibilities>
      <savings>
        <saving partner="north" year="1" baseline="1000.00" cost="900" evidence="contracted"/>
      </savings>
    </bid>

    """

  /// Reads the bytes as a bid, or as a contract schedule.
  static func read(
    _ bytes: [UInt8], as root: BidRoot = .bid, lineRounding: Rounding? = nil
  ) throws -> (draft: CompetitionDraft, log: DiagnosticLog) {
    var draft = CompetitionDraft()
    var log = DiagnosticLog()
    guard let currency = Currency("GBP") else { return (draft, log) }
    let format: any ImportFormat
    switch root {
    case .bid: format = BidXML()
    case .schedule: format = ScheduleXML()
    case .marks: format = MarksXML()
    }
    format.read(
      try TextFile.open(bytes, name: "\(root.folder)/b1.xml"),
      context: ImportContext(
        currency: currency, lineRounding: lineRounding, settings: FileSettings()),
      into: &draft, log: &log)
    return (draft, log)
  }

  /// Reads the text as a bid, or as a contract schedule.
  static func read(
    _ text: String, as root: BidRoot = .bid, lineRounding: Rounding? = nil
  ) throws -> (draft: CompetitionDraft, log: DiagnosticLog) {
    try read(Array(text.utf8), as: root, lineRounding: lineRounding)
  }

  /// The text in UTF-16 with its byte-order mark.
  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }

  /// The diagnostics as one line each: `PRB2204 3:5 /bid/@id the message`.
  static func lines(_ log: DiagnosticLog) -> [String] {
    log.finished().map { diagnostic in
      let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? "-"
      let path = diagnostic.location?.path.map { $0 + " " } ?? ""
      return "\(diagnostic.code) \(place) \(path)\(diagnostic.message)"
    }
  }
}

/// Writes down all that a document says, with its places.
final class EventRecorder: XMLReceiver {
  let vocabulary = BidName.vocabulary
  private(set) var events: [String] = []

  func begin(_ tag: borrowing XMLStartTag) -> XMLContent {
    let at = tag.location
    events.append("<\(tag.name) \(at.line):\(at.column) \(at.path ?? "")")
    for index in 0..<tag.attributeCount {
      let place = tag.location(ofAttribute: index)
      events.append(
        "@\(tag.attributeName(index))=\(tag.value(index)) \(place.line):\(place.column)")
    }
    switch BidName(rawValue: tag.element)?.content {
    case .text:
      let text = tag.textLocation
      events.append("# \(text.line):\(text.column)")
      return .text
    case nil: return .mixed
    default: return .elements
    }
  }

  func end(_ element: Int, text: String) { events.append("/\(element) \(text)") }

  func strayText(at location: SourceLocation) {
    events.append("stray \(location.line):\(location.column)")
  }

  /// The events of a document, read `blockSize` bytes at a time.
  static func events(
    _ bytes: [UInt8], blockSize: Int = XMLReader.blockSize
  ) throws -> [String] {
    let recorder = EventRecorder()
    let reading = XMLReader.read(
      try TextFile.open(bytes, name: "x.xml"), to: recorder, blockSize: blockSize)
    let stop = reading.stop.map { stop in
      let place = stop.location.map { "\($0.line):\($0.column)" } ?? ""
      return "stop \(place) \(stop.code) \(stop.message)"
    }
    return recorder.events + (stop.map { [$0] } ?? [])
  }
}
