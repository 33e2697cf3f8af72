/// The templates that documents are written with: the shipped ones, or an authority's own in their place.
public struct DocumentTemplates: Sendable {
  /// The text of each kind's own template, by the kind's name; the shipped one where there is none.
  private let own: [String: String]

  /// The shipped templates.
  public static let shipped = DocumentTemplates(own: [:])

  /// These templates in the place of shipped ones, by the kinds' names.
  public init(own: [String: String]) { self.own = own }

  /// The text of a kind's template.
  public func text(of kind: any DocumentKind.Type) -> String {
    own[kind.name] ?? String(decoding: kind.template, as: UTF8.self)
  }
}
