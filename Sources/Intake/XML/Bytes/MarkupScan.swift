internal import Glibc
internal import Procurement

/// Looks over the markup before libxml2 sees it.
///
/// It refuses any document type declaration, tags and comments beyond ``XMLLimits``, and finds where a
/// stretch of bytes can be cut without parting a tag. It follows comments, CDATA sections and
/// processing instructions, in which `<` means nothing. In an attribute value `<` is not allowed, so
/// that the next `<` after a tag's own is never inside the tag; were it, the scan would take it for
/// the next tag, and libxml2 stops at it.
struct MarkupScan: Sendable {
  private enum State {
    case text
    case section(Section)
  }

  private enum Section {
    case comment
    case cdata
    case instruction

    /// What ends it; the last byte is always `>`.
    var end: [UInt8] {
      switch self {
      case .comment: [0x2D, 0x2D, 0x3E]
      case .cdata: [0x5D, 0x5D, 0x3E]
      case .instruction: [0x3F, 0x3E]
      }
    }

    var words: String {
      switch self {
      case .comment: "a comment"
      case .cdata: "a CDATA section"
      case .instruction: "a processing instruction"
      }
    }
  }

  private var state = State.text
  /// Where the construct in hand begins: a tag whose length has not been judged, or a section.
  private var opened: Int?
  /// Where the comment, CDATA section or processing instruction in hand begins.
  var openedSection: Int? { if case .section = state { opened } else { nil } }
  /// Where the inside of the section in hand begins.
  private var content = 0
  /// Where to go on.
  private var next = 0

  /// Scans what has come.
  ///
  /// - Parameters:
  ///   - window: bytes in UTF-8.
  ///   - start: the offset of the window's first byte in the file.
  ///   - isLast: whether the file ends with the window.
  /// - Returns: the offset up to which libxml2 may see the bytes, and what is wrong there.
  mutating func scan(
    _ window: UnsafeRawBufferPointer, from start: Int, isLast: Bool
  ) -> (cut: Int, problem: XMLProblem?) {
    guard let base = window.baseAddress else { return (start, nil) }
    let end = start + window.count
    while next < end {
      switch state {
      case .text:
        guard let found = memchr(base + (next - start), 0x3C, end - next) else {
          next = end
          continue
        }
        let offset = UnsafeRawPointer(found) - base + start
        if let opened, offset - opened > XMLLimits.tagLength {
          if let problem = judge(tag: opened, window, start, upTo: offset) {
            return (opened, problem)
          }
        }
        opened = nil
        guard offset + 9 <= end || isLast else {
          next = offset
          return (offset, nil)
        }
        if let problem = enter(offset, window, start) { return (offset, problem) }
      case .section(let section):
        let opened = opened ?? next
        guard let after = closing(of: section, window, start) else {
          if end - opened > XMLLimits.textLength { return (opened, tooLong(section, at: opened)) }
          // The mark may be parted by the window's end.
          next = max(next, end - 2)
          return isLast
            ? (end, unclosed(section, at: opened)) : (min(next, uncuttable ?? next), nil)
        }
        next = after
        if next - opened > XMLLimits.textLength { return (opened, tooLong(section, at: opened)) }
        state = .text
        self.opened = nil
      }
    }
    if let uncuttable, !isLast { return (uncuttable, nil) }
    guard let opened, case .text = state, !isLast else { return (end, nil) }
    if end - opened <= XMLLimits.tagLength { return (opened, nil) }
    if let problem = judge(tag: opened, window, start, upTo: end) { return (opened, problem) }
    self.opened = nil
    return (end, nil)
  }

  /// Where a comment or instruction in hand begins.
  ///
  /// libxml2 2.9.14 must see them as a whole: of `<!-->…` it takes the first five bytes for the end.
  private var uncuttable: Int? {
    switch state {
    case .section(.comment), .section(.instruction): opened
    case .section(.cdata), .text: nil
    }
  }

  /// Sees what the `<` at `offset` begins.
  private mutating func enter(
    _ offset: Int, _ window: UnsafeRawBufferPointer, _ start: Int
  ) -> XMLProblem? {
    let bytes = window[(offset - start)...].prefix(9)
    switch bytes.dropFirst().first {
    case 0x3F: open(.instruction, offset, length: 2)
    case 0x21:
      if bytes.starts(with: "<!--".utf8) {
        open(.comment, offset, length: 4)
      } else if bytes.elementsEqual("<![CDATA[".utf8) {
        open(.cdata, offset, length: 9)
      } else {
        return declaration(bytes, offset, window, start)
      }
    default:
      opened = offset
      next = offset + 1
    }
    return nil
  }

  private mutating func open(_ section: Section, _ offset: Int, length: Int) {
    state = .section(section)
    opened = offset
    content = offset + length
    next = content
  }

  /// The offset after the mark that ends the section.
  private func closing(
    of section: Section, _ window: UnsafeRawBufferPointer, _ start: Int
  ) -> Int? {
    guard let base = window.baseAddress else { return nil }
    let mark = section.end
    var index = next - start
    while index < window.count, let found = memchr(base + index, 0x3E, window.count - index) {
      index = UnsafeRawPointer(found) - base + 1
      let from = index - mark.count
      if from >= max(0, content - start), window[from..<index].elementsEqual(mark) {
        return start + index
      }
    }
    return nil
  }

  private func declaration(
    _ bytes: Slice<UnsafeRawBufferPointer>, _ offset: Int, _ window: UnsafeRawBufferPointer,
    _ start: Int
  ) -> XMLProblem {
    let upper = bytes.map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    guard upper.starts(with: "<!DOCTYPE".utf8) else {
      return XMLProblem(
        .notWellFormedXML, "\"<!\" begins neither a comment nor a CDATA section",
        hint: "write &lt; for a < in text", at: offset)
    }
    let after = window[(offset - start)...].dropFirst(9).prefix(16)
    let isHTML = String(decoding: after, as: UTF8.self).lowercased().contains("html")
    return XMLProblem(
      .xmlDoctype,
      isHTML ? "the file is an HTML page" : "a document type declaration (<!DOCTYPE) is refused",
      hint: isHTML
        ? "ask for the data itself; a web page was saved in its place"
        : "remove the declaration and write its entities out", at: offset)
  }

  /// Judges the length of a tag that may be long.
  private func judge(
    tag: Int, _ window: UnsafeRawBufferPointer, _ start: Int, upTo end: Int
  ) -> XMLProblem? {
    var quote: UInt8 = 0
    for offset in tag..<min(end, tag + XMLLimits.tagLength) {
      let byte = window[offset - start]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return nil
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
    }
    return XMLProblem(
      .xmlBeyondLimits, "a tag is longer than 64 KiB",
      hint: "put long text into elements, not attributes; was a quote or \">\" left out?", at: tag)
  }

  private func unclosed(_ section: Section, at offset: Int) -> XMLProblem {
    let mark = String(decoding: section.end, as: UTF8.self)
    return XMLProblem(
      .notWellFormedXML, "\(section.words) is never closed", hint: "close it with \(mark)",
      at: offset)
  }

  private func tooLong(_ section: Section, at offset: Int) -> XMLProblem {
    XMLProblem(
      .xmlBeyondLimits, "\(section.words) is longer than 1 MiB", hint: "remove it", at: offset)
  }
}
