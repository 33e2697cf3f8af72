/// A schema that ships with Probity.
public struct ShippedSchema: Sendable {
  /// Its name: `bid`.
  public let name: String
  /// One line on what it describes.
  public let summary: String
  /// Its bytes, in UTF-8.
  public let bytes: [UInt8]

  /// Its text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// The schemas that ship with Probity, in alphabetical order.
public enum ShippedSchemas {
  /// All of them.
  public static let all = [
    ShippedSchema(
      name: "bid", summary: "a bid in XML, namespace \(BidRoot.bid.namespace)",
      bytes: BidRoot.bid.schema),
    ShippedSchema(
      name: "marks", summary: "a panel's marks in XML, namespace \(BidRoot.marks.namespace)",
      bytes: BidRoot.marks.schema),
    ShippedSchema(
      name: "schedule",
      summary: "a contract schedule in XML, namespace \(BidRoot.schedule.namespace)",
      bytes: BidRoot.schedule.schema),
  ]

  /// The schema of this name, or `nil`.
  public static func named(_ name: String) -> ShippedSchema? { all.first { $0.name == name } }
}
