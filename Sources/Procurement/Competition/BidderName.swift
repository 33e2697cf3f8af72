/// A bidder as a cap on lots and a second bid know it: by its name.
///
/// Names are written by hand, so case and blanks do not make another bidder. Nothing else is taken for
/// the same: two companies of a group, or a consortium and its members, are other bidders until a person
/// writes them under one name.
public struct BidderName: Hashable, Sendable, Comparable {
  /// The name in small letters, its words parted by one blank each.
  public let key: String

  /// The bidder of this name.
  public init(_ name: String) {
    key = name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether nothing is left of the name.
  public var isEmpty: Bool { key.isEmpty }

  /// The letters and digits of the name without its legal form: what two spellings of one name share.
  ///
  /// Equal for `Alder Ltd`, `Alder Limited` and `ALDER, Ltd.`; a reason to ask, never to join them.
  public var loose: String {
    let words = key.split { !$0.isLetter && !$0.isNumber }
    let own = words.filter { !BidderName.legalForms.contains(String($0)) }
    return (own.isEmpty ? words : own).joined(separator: " ")
  }

  /// In the order of the keys.
  public static func < (left: BidderName, right: BidderName) -> Bool { left.key < right.key }

  private static let legalForms: Set<String> = [
    "ag", "bv", "company", "co", "gmbh", "inc", "limited", "llp", "ltd", "nv", "plc", "sa", "sarl",
    "srl",
  ]
}
