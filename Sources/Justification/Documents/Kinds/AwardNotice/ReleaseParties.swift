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
        name: bid.bidder, localID: "bidder-\(bid.id)", identifier: supplier?.identifier?.value,
        address: contact?.address?.value, email: contact?.email?.value, website: nil,
        roles: place == 0 ? ["supplier", "tenderer"] : ["tenderer"])
    }
    // Two suppliers under one identifier are one party, as the register knows them.
    var seen: Set<String> = []
    all = (buyers + suppliers).filter { seen.insert($0.id).inserted }.map(\.json)
    buyer = buyers.first?.reference
    self.suppliers = suppliers.prefix(1).map(\.reference)
    tenderers = suppliers.map(\.reference)
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
  let roles: [String]

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
          .object(scheme + [("id", .string(registered.id)), ("legalName", .string(name))])
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
