public import Procurement

/// A kind of award document.
///
/// A kind is one file, or one folder of its own, in this folder, one template in `Templates/Shipped` and
/// one line in ``DocumentKinds/all``.
public protocol DocumentKind: Sendable {
  /// Its name, in file names and on the command line: `assessment-summary`.
  static var name: String { get }
  /// One line on what it is for.
  static var summary: String { get }
  /// The fields that a template can show, in the order in which the document's page lists them.
  static var fields: [DocumentField] { get }
  /// The template that ships with it, in UTF-8.
  static var template: [UInt8] { get }
  /// The documents of a lot; none where the lot has nothing to write one about.
  static func drafts(of lot: LotCase) -> [DocumentDraft]
}

/// A field that the template of a document can show.
public struct DocumentField: Sendable {
  /// What a field holds.
  public indirect enum Content: Sendable {
    /// Text in a line: `{{winner}}`.
    case text
    /// Paragraphs, tables, pictures: `{{ranking}}` on a line of its own.
    case blocks
    /// Yes or no, for sections: `{{#is-tied}}`.
    case flag
    /// Several of the same kind, for sections: `{{#criteria}}`.
    case list([DocumentField])
  }

  /// Its name: small letters, digits and hyphens.
  public let name: String
  /// What it holds.
  public let content: Content
  /// One line on what it says.
  public let summary: String
  /// The law that asks for it, each as a citation of its own: `Procurement Regulations 2024, reg 31(2)(a)`;
  /// empty where none does.
  public let law: [String]
  /// Where it comes from: `bidder in suppliers.csv`.
  public let origin: String
  /// Whether the document is not written without it, nor with a template that leaves it out.
  public let isRequired: Bool

  /// A field.
  public init(
    _ name: String, _ content: Content, _ summary: String, from origin: String,
    law: [String] = [], isRequired: Bool = false
  ) {
    self.name = name
    self.content = content
    self.summary = summary
    self.origin = origin
    self.law = law
    self.isRequired = isRequired
  }
}

/// What a field holds in one document.
public indirect enum FieldValue: Sendable, Hashable {
  /// Text in a line.
  case text([TextRun])
  /// Paragraphs, tables, pictures.
  case blocks([Block])
  /// Yes or no.
  case flag(Bool)
  /// Several, each with its own fields.
  case list([[String: FieldValue]])
  /// It has to be there and is not; the document is not written.
  case missing([MissingFact])
}

/// A fact that a document needs and does not have.
public struct MissingFact: Sendable, Hashable {
  /// What is missing: `the supplier's email address of bid "b1"`.
  public let what: String
  /// Where it is to be supplied: the file, and the line where it is known.
  public let place: SourceLocation
  /// How, in the imperative: `add the column "email" to suppliers.csv`.
  public let hint: String

  /// A missing fact.
  public init(_ what: String, at place: SourceLocation, hint: String) {
    self.what = what
    self.place = place
    self.hint = hint
  }
}

/// A document before its template is applied.
public struct DocumentDraft: Sendable {
  /// Its path below the output folder, without extension: `north/assessment-summary-b1`.
  public let path: String
  /// Its title.
  public let title: [TextRun]
  /// Who gets it.
  public let audience: Audience
  /// A value for every field of its kind; what is left out is absent.
  public let fields: [String: FieldValue]
  /// Further files that belong to it.
  public let attachments: [DocumentFile]

  /// A draft.
  public init(
    path: String, title: [TextRun], audience: Audience, fields: [String: FieldValue],
    attachments: [DocumentFile] = []
  ) {
    self.path = path
    self.title = title
    self.audience = audience
    self.fields = fields
    self.attachments = attachments
  }
}
