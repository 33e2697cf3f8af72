internal import Procurement

/// An element of a bid that holds text, while it is read.
struct BidText: Sendable {
  /// Where its text begins.
  let location: SourceLocation
  /// Its attributes.
  let attributes: [BidName: Sourced<String>]

  /// The element that begins with `tag`.
  init(_ tag: borrowing XMLStartTag, attributes: [BidName: Sourced<String>]) {
    self.location = tag.textLocation
    self.attributes = attributes
  }

  /// The text without the blanks around it, or `nil` where nothing is left.
  static func ifWritten(_ text: String) -> String? {
    let trimmed = WrittenSpace.trimmed(text)
    return trimmed.isEmpty ? nil : trimmed
  }
}
