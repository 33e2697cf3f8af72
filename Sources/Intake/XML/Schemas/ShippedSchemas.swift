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
      name: "bid", summary: "a bid in XML, namespace \(BidName.namespace)",
      bytes: PackageResources.bid_xsd)
  ]

  /// The schema of this name, or `nil`.
  public static func named(_ name: String) -> ShippedSchema? { all.first { $0.name == name } }
}
