/// The names that a reader of one kind of document knows.
///
/// A name is known by its index, so that reading compares numbers and not strings.
struct XMLVocabulary: Sendable {
  /// The namespace of the elements; attributes have none.
  let namespace: String
  /// The names of elements and attributes.
  let names: [String]
  /// The indices of elements that can stand several times in their parent: paths always number them.
  let repeated: Set<Int>

  /// The index of a name that is not among ``names``, or is of another namespace.
  static let unknown = -1
  /// The index of attributes that belong to XML itself and not to the document, such as `xml:lang` and
  /// `xsi:schemaLocation`.
  static let ofXML = -2

  /// Knows nothing: for readers that look at names as text.
  static let none = XMLVocabulary(namespace: "", names: [], repeated: [])
}
