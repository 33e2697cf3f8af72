internal import Procurement

/// What a reader of one kind of document does with the elements of a file, one by one.
protocol XMLReceiver: AnyObject {
  /// The names it knows.
  var vocabulary: XMLVocabulary { get }
  /// An element begins.
  ///
  /// The tag is good for the time of the call only.
  ///
  /// - Returns: what to do with what is inside.
  func begin(_ tag: borrowing XMLStartTag) -> XMLContent
  /// An element ends that `begin` did not skip; `text` is what it holds where that was asked for.
  func end(_ element: Int, text: String)
  /// Characters that are not blanks stand where only elements belong.
  func strayText(at location: SourceLocation)
}

/// What a receiver wants of the inside of an element.
enum XMLContent: UInt8, Sendable {
  /// The elements in it; text is out of place there.
  case elements
  /// Its text.
  case text
  /// Its elements, whatever text stands between them.
  case mixed
  /// Nothing: its elements are not reported either.
  case skipped
}
