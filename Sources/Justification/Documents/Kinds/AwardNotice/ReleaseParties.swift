internal import Procurement
internal import Rubrics

/// The organisations of a release, each once, with their roles.
struct ReleaseParties {
  /// Everyone, buyers first.
  let all: [JSONValue]
  /// The first of those who buy; `nil` where nobody is named.
  let buyer: JSONValue?
  /// The supplier that gets the contract.
  let suppliers: [JSONValue]
  /// The suppliers that the notice names: the one that gets the contract, and those it names beside it.
  let tenderers: [JSONValue]

  init(_ notice: NoticeItems) {
    let award = notice.lot.award
    let contact = award.facts.contact
    let buyers = award.competition.buyers.enumerated().map { place, buyer in
      // The contact is that of the authority that publishes, which is the first.
      ReleaseParty(
        name: buyer.name, localID: buyer.id,
        identifier: place == 0 ? contact.identifier?.value : nil,
        address: place == 0 ? contact.address?.value : nil,
        email: place == 0 ? contact.email?.value : nil,
        website: place == 0 ? contact.website?.value : nil, roles: ["buyer"])
    }
    let named =
      [notice.winner]
      + (notice.namesUnsuccessful ? notice.lot.unsuccessful(beside: notice.winner) : [])
    let suppliers = named.enumerated().map { place, bid in
      let supplier = award.supplier(of: bid)
      // Of those who lost the law asks for the name and the identifier, and for nothing else.
      let contact = place == 0 ? supplier : nil
      return ReleaseParty(
        name: bid.bidder, localID: ReleaseParties.localID(of: bid, in: award),
        identifier: supplier?.identifier?.value,
        address: contact?.address?.value, email: contact?.email?.value, website: nil,
        roles: place == 0 ? ["supplier", "tenderer"] : ["tenderer"])
    }
    let parties = ReleaseParties.merged(buyers + suppliers)
    all = parties.map(\.json)
    func references(_ role: String) -> [JSONValue] {
      parties.filter { $0.roles.contains(role) }.map(\.reference)
    }
    buyer = references("buyer").first
    self.suppliers = references("supplier")
    tenderers = references("tenderer")
  }

  /// Two names under one identifier are one party, as the register knows them, in all the roles of both.
  private static func merged(_ parties: [ReleaseParty]) -> [ReleaseParty] {
    var merged: [ReleaseParty] = []
    for party in parties {
      if let place = merged.firstIndex(where: { $0.id == party.id }) {
        merged[place].roles += party.roles.filter { !merged[place].roles.contains($0) }
      } else {
        merged.append(party)
      }
    }
    return merged
  }

  /// What a bidder without an identifier is called: after its first bid for any lot, so that the data of all
  /// lots call it the same.
  private static func localID(of bid: Bid, in award: AwardCase) -> String {
    let bids = award.competition.lots.flatMap(\.bids)
    let first = bids.first { BidderName($0.bidder) == BidderName(bid.bidder) } ?? bid
    return "bidder-\(first.id)"
  }
}

/// An organisation.
private struct ReleaseParty {
  let name: String
  /// What it is called where it has no identifier of a register.
  let localID: String
  /// The identifier as written: `GB-COH 01234567`.
  let identifier: String?
  let address: String?
  let email: String?
  let website: String?
  var roles: [String]

  /// The register and the number in it; the register is `nil` where the identifier names none.
  private var registered: (scheme: String?, id: String)? {
    guard let identifier else { return nil }
    let parts = identifier.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return (nil, identifier) }
    return (String(parts[0]), String(parts[1]))
  }

  var id: String {
    guard let registered else { return localID }
    return (registered.scheme.map { "\($0)-" } ?? "") + registered.id
  }

  /// The party with a reference's members alone.
  var reference: JSONValue { .object([("id", .string(id)), ("name", .string(name))]) }

  var json: JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("id", .string(id)), ("name", .string(name)),
    ]
    if let registered {
      let scheme = registered.scheme.map { [(key: "scheme", value: JSONValue.string($0))] } ?? []
      members.append(
        (
          "identifier",
          .object(scheme + [("id", .string(registered.id))])
        ))
    }
    if let address {
      members.append(("address", .object([("streetAddress", .string(address))])))
    }
    let contact = [("email", email), ("url", website)].compactMap { key, value in
      value.map { (key: key, value: JSONValue.string($0)) }
    }
    if !contact.isEmpty { members.append(("contactPoint", .object(contact))) }
    members.append(("roles", .array(roles.map { .string($0) })))
    return .object(members)
  }
}
