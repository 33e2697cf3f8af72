/// A finished document: what every form writes.
public struct Document: Sendable, Hashable {
  /// The kind's name: `assessment-summary`.
  public let kind: String
  /// Its path below the output folder, without extension: `north/assessment-summary-b1`.
  public let path: String
  /// Its title.
  public let title: [TextRun]
  /// Who gets it.
  public let audience: Audience
  /// What it holds.
  public let blocks: [Block]
  /// Further files that belong to it: the notice's data for other programs.
  public let attachments: [DocumentFile]

  /// A document.
  public init(
    kind: String, path: String, title: [TextRun], audience: Audience, blocks: [Block],
    attachments: [DocumentFile] = []
  ) {
    self.kind = kind
    self.path = path
    self.title = title
    self.audience = audience
    self.blocks = blocks
    self.attachments = attachments
  }

  /// Its tables, in order.
  public var tables: [DocumentTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}

/// Who gets a document.
public enum Audience: Sendable, Hashable {
  /// Those who decide, and their advisers: nothing is withheld.
  case decisionMaker
  /// The bidder of this bid: of its own bid nothing is withheld.
  case bidder(bid: String)
  /// Everybody.
  case everybody
}

/// A file of a document in one form.
public struct DocumentFile: Sendable, Hashable {
  /// Its path below the output folder.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// A file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
