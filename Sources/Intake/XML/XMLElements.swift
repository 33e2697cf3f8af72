internal import Procurement

/// Follows the elements of a document: which are open, what text they hold.
///
/// It stands between libxml2 and an ``XMLReceiver`` and keeps to ``XMLLimits``.
final class XMLElements {
  /// An element that is open.
  private struct Frame {
    var element: Int
    var content = XMLContent.elements
    var namespaceCount: Int
    var hasElements = false
    var hasStrayText = false
  }

  let file: String
  let vocabulary: XMLVocabulary
  /// The bytes that libxml2 is being fed.
  let window: XMLWindow
  /// Why reading has stopped.
  private(set) var problem: XMLProblem?
  /// Whether nothing more is to be read.
  private(set) var isStopped = false

  private let receiver: any XMLReceiver
  private let nameCount: Int
  // Plain memory, for arrays would be checked for other users at every element.
  private let frames = UnsafeMutablePointer<Frame>.allocate(capacity: XMLLimits.depth)
  /// How many elements are open.
  private var depth = 0
  /// How many elements of each name stand in each open element, a row a depth.
  private let siblings: UnsafeMutablePointer<Int32>
  private var elementCount = 0
  private var namespaceCount = 0
  /// The depth of the outermost element that is skipped; 0 where none is.
  private var skippedDepth = 0
  private var textLength = 0
  private var collected: [UInt8] = []
  private var collectedLength = 0

  init(file: String, window: XMLWindow, receiver: any XMLReceiver) {
    self.file = file
    self.window = window
    self.receiver = receiver
    self.vocabulary = receiver.vocabulary
    self.nameCount = vocabulary.names.count
    let count = (XMLLimits.depth + 1) * nameCount
    self.siblings = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    siblings.initialize(repeating: 0, count: count)
  }

  deinit {
    frames.deallocate()
    siblings.deallocate()
  }

  /// The element around the one at hand.
  var parent: Int { depth > 1 ? frames[depth - 2].element : XMLVocabulary.unknown }

  /// Whether what comes is read: nothing has stopped the reading, and no element is being skipped.
  var isRead: Bool { !isStopped && skippedDepth == 0 }

  /// Whether the document's element is closed.
  var isAfterRoot: Bool { elementCount > 0 && depth == 0 }

  /// Stops the reading; the first reason counts.
  func stop(_ problem: XMLProblem) {
    if isStopped { return }
    self.problem = problem
    isStopped = true
  }

  /// Stops the reading for a file with too many different names.
  func stopForNames(tagEnd: Int) {
    stop(
      beyond("the file has more than \(XMLLimits.nameCount) different names", tagEnd: tagEnd))
  }

  /// Opens an element.
  ///
  /// - Returns: whether its tag is to be passed on.
  @inline(__always)
  func begin(
    _ element: Int, namespaceCount: Int, attributeCount: Int, tagEnd: @autoclosure () -> Int
  ) -> Bool {
    textLength = 0
    elementCount &+= 1
    guard depth < XMLLimits.depth, elementCount <= XMLLimits.elementCount,
      attributeCount <= XMLLimits.attributeCount,
      self.namespaceCount + namespaceCount <= XMLLimits.namespaceCount
    else {
      stopBeyondLimits(attributeCount: attributeCount, tagEnd: tagEnd())
      return false
    }
    self.namespaceCount += namespaceCount
    frames[depth] = Frame(element: element, namespaceCount: namespaceCount)
    depth += 1
    guard skippedDepth == 0 else { return false }
    if element >= 0 { siblings[(depth - 1) * nameCount + element] &+= 1 }
    if depth > 1 { frames[depth - 2].hasElements = true }
    return true
  }

  /// Passes the tag of the element just opened to the receiver.
  @inline(__always)
  func pass(_ tag: borrowing XMLStartTag) {
    let content = receiver.begin(tag)
    if content == .elements { return }
    frames[depth - 1].content = content
    if content == .skipped { skippedDepth = depth }
    if content == .text {
      collected.removeAll(keepingCapacity: true)
      collectedLength = 0
    }
  }

  /// Closes an element.
  @inline(__always)
  func end() {
    textLength = 0
    guard !isStopped else { return }
    guard depth > 0 else { return }
    depth -= 1
    let frame = frames[depth]
    namespaceCount -= frame.namespaceCount
    if frame.hasElements { forgetSiblings(atDepth: depth + 1) }
    guard skippedDepth == 0 else {
      if depth < skippedDepth { skippedDepth = 0 }
      return
    }
    if frame.content == .text {
      receiver.end(frame.element, text: String(decoding: collected, as: UTF8.self))
    } else {
      receiver.end(frame.element, text: "")
    }
  }

  /// Takes text, which ends at the offset `end`.
  @inline(__always)
  func text(_ bytes: Span<UInt8>, end: @autoclosure () -> Int) {
    guard !isStopped else { return }
    textLength += bytes.count
    guard textLength <= XMLLimits.textLength, collectedLength <= XMLLimits.textLength else {
      // The first byte past the limit, wherever the pieces of the text are cut.
      let place = end() - max(0, textLength - XMLLimits.textLength)
      return stop(
        XMLProblem(
          .xmlBeyondLimits, "a text is longer than 1 MiB", hint: XMLElements.plainer, at: place))
    }
    guard skippedDepth == 0, depth > 0 else { return }
    switch frames[depth - 1].content {
    case .text:
      collectedLength += bytes.count
      bytes.withUnsafeBufferPointer { collected.append(contentsOf: $0) }
    case .elements:
      guard !frames[depth - 1].hasStrayText else { return }
      for index in bytes.indices where !XMLBlank.isBlank(bytes[index]) {
        frames[depth - 1].hasStrayText = true
        return receiver.strayText(at: location(window.place(ofTextEndingAt: end())))
      }
    case .mixed, .skipped: break
    }
  }

  /// A place with the file and the path of the element at hand.
  ///
  /// - Parameters:
  ///   - place: the place.
  ///   - name: the element's name, for the case that the vocabulary does not know it.
  ///   - attribute: the attribute's name where its value is meant.
  func location(
    _ place: TextPlace, name: String? = nil, attribute: String? = nil
  ) -> SourceLocation {
    var path = ""
    for depth in 0..<depth {
      let frame = frames[depth]
      guard frame.element >= 0 else {
        path += "/" + (depth == self.depth - 1 ? name ?? "*" : "*")
        continue
      }
      path += "/" + vocabulary.names[frame.element]
      let number = siblings[depth * nameCount + frame.element]
      if number > 1 || vocabulary.repeated.contains(frame.element) { path += "[\(number)]" }
    }
    if let attribute { path += "/@" + attribute }
    return SourceLocation(file: file, line: place.line, column: place.column, path: path)
  }

  private func forgetSiblings(atDepth depth: Int) {
    for index in (depth * nameCount)..<((depth + 1) * nameCount) { siblings[index] = 0 }
  }

  private func stopBeyondLimits(attributeCount: Int, tagEnd: Int) {
    let what =
      if attributeCount > XMLLimits.attributeCount {
        "an element has more than \(XMLLimits.attributeCount) attributes"
      } else if elementCount > XMLLimits.elementCount {
        "the file has more than \(XMLLimits.elementCount) elements"
      } else if depth >= XMLLimits.depth {
        "elements are nested more than \(XMLLimits.depth) deep"
      } else {
        "more than \(XMLLimits.namespaceCount) namespaces are declared"
      }
    stop(beyond(what, tagEnd: tagEnd))
  }

  private func beyond(_ message: String, tagEnd: Int) -> XMLProblem {
    XMLProblem(
      .xmlBeyondLimits, message, hint: XMLElements.plainer,
      at: window.start(ofTagEndingAt: tagEnd))
  }

  private static let plainer = "no bid needs it; ask for the file in a plainer form"
}
