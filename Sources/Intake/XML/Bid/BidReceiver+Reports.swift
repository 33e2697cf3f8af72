internal import Procurement

extension BidReceiver {
  /// Reports an element that is given a second time.
  func isRepeated(_ name: BidName, _ tag: borrowing XMLStartTag) -> Bool {
    guard let first = seen[name] else {
      seen[name] = tag.location
      return false
    }
    log.report(
      .bidRepeated, "element \"\(name.text)\" is given twice", at: tag.location,
      hint: "keep the one that counts" + (root == .marks ? "" : "; a file holds one bid"),
      related: [.init("first given here", at: first)])
    return true
  }

  func reportUnknown(_ tag: borrowing XMLStartTag, in parent: BidName) {
    let kind = root ?? .bid
    let namespace = kind.namespace
    report(.bidUnknownElement, at: tag.location) {
      let name = tag.name
      let isForeign = tag.namespace != namespace
      let children = parent.children(in: kind)
      let hint =
        children.isEmpty
        ? "remove it; \"\(parent.text)\" holds no elements"
        : isForeign && children.contains { $0.text == name }
          ? "put it into the namespace \"\(namespace)\""
          : NearestName.hint(for: name, among: children.map(\.text))
      return (
        "element \(ShownValue.quoted(name)) is not known in \"\(parent.text)\", and is not read",
        hint
      )
    }
  }

  /// Whether the log keeps what is reported next.
  var showsMore: Bool { reportCount < DiagnosticLog.limitPerFile }

  /// Counts a report that was made without ``report(_:at:_:)``.
  func countReport() { reportCount += 1 }

  /// Reports, with words that are only made where the log keeps them: a hostile file has a place for
  /// millions.
  func report(
    _ kind: DiagnosticKind, at location: @autoclosure () -> SourceLocation,
    _ words: () -> (message: String, hint: String)
  ) {
    countReport()
    guard reportCount <= DiagnosticLog.limitPerFile else {
      return log.report(kind, kind.title, at: SourceLocation(file: file))
    }
    let (message, hint) = words()
    log.report(kind, message, at: location(), hint: hint)
  }

  /// The attributes that the element may have; others are reported, and required ones that are
  /// missing.
  func attributes(
    of tag: borrowing XMLStartTag, _ element: BidName
  ) -> [BidName: Sourced<String>] {
    let known = element.attributes(in: root ?? .bid)
    var values: [BidName: Sourced<String>] = [:]
    for index in 0..<tag.attributeCount {
      let number = tag.attribute(index)
      if let name = BidName(rawValue: number), known.contains(name) {
        values[name] = Sourced(tag.value(index), at: tag.location(ofAttribute: index))
      } else if number != XMLVocabulary.ofXML {
        reportUnknownAttribute(tag, index, of: element)
      }
    }
    for name in known.prefix(element.requiredAttributeCount(in: root ?? .bid))
    where values[name] == nil {
      reportMissingAttribute(name, of: element, at: tag.location)
    }
    return values
  }

  func reportUnknownAttribute(
    _ tag: borrowing XMLStartTag, _ index: Int, of element: BidName
  ) {
    report(.bidUnknownAttribute, at: tag.location(ofAttribute: index)) {
      let name = tag.attributeName(index)
      let known = element.attributes(in: root ?? .bid).map(\.text)
      let hint =
        known.isEmpty
        ? "remove it; \"\(element.text)\" has no attributes"
        : NearestName.hint(for: name, among: known)
      return (
        "attribute \(ShownValue.quoted(name)) of \"\(element.text)\" is not known, and is not read",
        hint
      )
    }
  }

  func reportMissingAttribute(
    _ name: BidName, of element: BidName, at location: @autoclosure () -> SourceLocation
  ) {
    report(.bidMissing, at: location()) {
      (
        "attribute \"\(name.text)\" of \"\(element.text)\" is missing",
        "add \(name.text)=\"…\""
      )
    }
  }
}
