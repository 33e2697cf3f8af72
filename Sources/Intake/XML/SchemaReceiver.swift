internal import Procurement

/// Knows where the open elements of a bid or schedule stand, and reports violations of its schema there.
///
/// An element that the schema does not allow where it stands is reported and kept from libxml2, which
/// would otherwise say nothing of the rest of its parent.
final class SchemaReceiver: XMLReceiver, ViolationReceiver {
  let vocabulary = BidName.vocabulary
  private(set) var log: DiagnosticLog

  private struct Open {
    let name: BidName
    let start: SourceLocation
    let text: SourceLocation
    var children: Set<BidName> = []
  }

  private let root: BidRoot
  private let said: Set<SourcePosition>
  private var open: [Open] = []
  private var refused = 0

  init(root: BidRoot, said: Set<SourcePosition>, log: DiagnosticLog) {
    self.root = root
    self.said = said
    self.log = log
  }

  func begin(_ tag: borrowing XMLStartTag) -> XMLContent {
    guard let name = BidName(rawValue: tag.element) else { return refuse(tag) }
    if let parent = open.last {
      let isAllowed = parent.name.children(in: root).contains(name)
      let isFirst = name.isRepeated || open[open.count - 1].children.insert(name).inserted
      guard isAllowed, isFirst else { return refuse(tag, isAllowed: isAllowed) }
    } else if name != root.name || tag.namespace != root.namespace {
      return .skipped
    }
    let start = tag.location
    let isText = name.content == .text
    open.append(Open(name: name, start: start, text: isText ? tag.textLocation : start))
    return isText ? .mixed : .elements
  }

  func end(_ element: Int, text: String) { _ = open.popLast() }

  func strayText(at location: SourceLocation) {
    guard let element = open.last else { return }
    report(
      "text is not allowed in \"\(element.name.text)\"", at: location,
      hint: "remove it, or put it into the element it belongs to")
  }

  func violated(_ violation: SchemaValidator.Violation, at tag: borrowing XMLStartTag) {
    guard let words = ViolationText(violation) else { return }
    var location = tag.location
    if let attribute = words.attribute {
      for index in 0..<tag.attributeCount
      where tag.attributeName(index).split(separator: ":").last.map(String.init) == attribute {
        location = tag.location(ofAttribute: index)
      }
    }
    report(words.message, at: location, hint: words.hint)
  }

  func violated(_ violation: SchemaValidator.Violation) {
    guard let element = open.last, let words = ViolationText(violation) else { return }
    report(words.message, at: element.text, hint: words.hint)
  }

  /// Reports an element that may not stand where it does.
  private func refuse(_ tag: borrowing XMLStartTag, isAllowed: Bool = false) -> XMLContent {
    guard let parent = open.last else { return .skipped }
    refused += 1
    guard refused <= DiagnosticLog.limitPerFile else {
      // A hostile file has a place for millions, and the log keeps a hundred.
      log.report(
        .bidAgainstSchema, "an element is not allowed", at: SourceLocation(file: parent.start.file))
      return .skipped
    }
    let expected = parent.name.children(in: root).map(\.text).joined(separator: ", ")
    let hint =
      isAllowed
      ? "keep one of them"
      : expected.isEmpty ? "remove it; no elements stand there" : "expected is one of \(expected)"
    let why = isAllowed ? "may stand only once" : "is not allowed"
    report(
      "element \(ShownValue.quoted(tag.name)) \(why) in \"\(parent.name.text)\"", at: tag.location,
      hint: hint)
    return .skipped
  }

  private func report(_ message: String, at location: SourceLocation, hint: String?) {
    guard !said.contains(SourcePosition(location)) else { return }
    log.report(.bidAgainstSchema, message, at: location, hint: hint)
  }
}
