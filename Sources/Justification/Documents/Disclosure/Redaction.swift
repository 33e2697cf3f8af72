/// Takes what is confidential out of a document, and says so in its place.
struct Redaction {
  init(of lot: LotCase, for audience: Audience) {}

  /// The document without what its readers may not see.
  func applied(to document: Document) -> Document { document }
}
