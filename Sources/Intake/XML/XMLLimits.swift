/// What an XML file may ask of the machine.
///
/// libxml2's own limits do not suffice: its streaming interface has none on depth, and 64,000
/// attributes on one element cost it 20 seconds.
enum XMLLimits {
  /// The bytes of a file: 1 GiB.
  static let fileSize = 1 << 30
  /// The bytes of a start or end tag: 64 KiB.
  static let tagLength = 1 << 16
  /// The bytes of a comment, a CDATA section or a processing instruction, and of the text between two
  /// tags: 1 MiB.
  static let textLength = 1 << 20
  /// Elements within elements.
  static let depth = 64
  /// The elements of a file.
  static let elementCount = 50_000_000
  /// The attributes of an element.
  static let attributeCount = 128
  /// The namespace declarations that hold at one place.
  static let namespaceCount = 128
  /// The different names of elements and attributes in a file.
  static let nameCount = 4096
  /// How far back the beginning of a reference is looked for, in bytes.
  static let referenceLength = 1024
  /// The bytes of the XML declaration.
  static let declarationLength = 1024
}
