extension Bid {
  /// What sentences call it: `Birch Ltd (b2)`, `Birch Ltd, variant Electric (b3)`.
  package var name: String { id == bidder && variant == nil ? id : "\(offer) (\(id))" }

  /// The bidder, and the variant where the bid is one.
  package var offer: String { variant.map { "\(bidder), variant \($0)" } ?? bidder }
}
