/// The names that a reader of one kind of document knows.
///
/// A name is known by its index, so that reading compares numbers and not strings.
struct XMLVocabulary: Sendable {
  /// The namespaces that the elements can be of; the root's own holds for all, or else the first.
  ///
  /// Attributes have none.
  let namespaces: [String]
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
  static let none = XMLVocabulary(namespaces: [], names: [], repeated: [])
}
