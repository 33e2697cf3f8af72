import Foundation

/// What the Open Contracting Data Standard 1.1 requires of a release package, as far as this project
/// writes one.
///
/// Source: https://standard.open-contracting.org/1.1/en/schema/release_package/ and …/release/: required
/// members, types, formats and codes of the closed code lists.
enum ReleasePackageRules {
  /// What a package breaks, in words; empty where nothing.
  static func breaches(in package: [String: Any]) throws -> [String] {
    var found: [String] = []
    func string(_ object: [String: Any], _ key: String, _ format: Format = .any) {
      guard let value = object[key] else { return found.append("\(key) is missing") }
      guard let text = value as? String else { return found.append("\(key) is no string") }
      if text.isEmpty { found.append("\(key) is empty") }
      if !format.accepts(text) { found.append("\(key) is no \(format.rawValue)") }
    }
    func optional(_ object: [String: Any], _ key: String, _ format: Format = .any) {
      if object[key] != nil { string(object, key, format) }
    }
    func value(_ object: [String: Any]) {
      guard let value = object["value"] as? [String: Any] else { return }
      if !(value["amount"] is NSNumber) { found.append("amount is no number") }
      string(value, "currency", .currency)
    }
    string(package, "uri", .uri)
    string(package, "version", .version)
    string(package, "publishedDate", .dateTime)
    string(package["publisher"] as? [String: Any] ?? [:], "name")
    for url in package["extensions"] as? [String] ?? [] where !Format.uri.accepts(url) {
      found.append("extensions has no uri")
    }
    let releases = package["releases"] as? [[String: Any]] ?? []
    if releases.isEmpty { found.append("releases is empty") }
    for release in releases {
      string(release, "ocid")
      string(release, "id")
      string(release, "date", .dateTime)
      string(release, "initiationType", .initiation)
      let tags = release["tag"] as? [String] ?? []
      if tags.isEmpty || !tags.allSatisfy({ ["award", "contract"].contains($0) }) {
        found.append("tag is wrong")
      }
      let parties = release["parties"] as? [[String: Any]] ?? []
      for party in parties {
        string(party, "id")
        string(party, "name")
        let roles = party["roles"] as? [String] ?? []
        let isKnown = ["buyer", "supplier", "tenderer"].contains(_:)
        if roles.isEmpty || !roles.allSatisfy(isKnown) { found.append("roles is wrong") }
      }
      let ids = parties.compactMap { $0["id"] as? String }
      if Set(ids).count != ids.count { found.append("a party stands twice") }
      let tender = release["tender"] as? [String: Any] ?? [:]
      string(tender, "id")
      string(tender, "status", .tenderStatus)
      optional(tender, "mainProcurementCategory", .category)
      optional(tender, "procurementMethod", .method)
      let lots = (tender["lots"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
      let awards = release["awards"] as? [[String: Any]] ?? []
      for award in awards {
        string(award, "id")
        string(award, "status", .awardStatus)
        optional(award, "date", .dateTime)
        value(award)
        let period = award["contractPeriod"] as? [String: Any] ?? [:]
        for key in ["startDate", "endDate", "maxExtentDate"] { optional(period, key, .dateTime) }
        let items = award["items"] as? [[String: Any]] ?? []
        for item in items { string(item, "id") }
        let related =
          (award["relatedLots"] as? [String] ?? [])
          + items.compactMap { $0["relatedLot"] as? String }
        if !related.allSatisfy(lots.contains) { found.append("a lot is unknown") }
      }
      for contract in release["contracts"] as? [[String: Any]] ?? [] {
        string(contract, "id")
        string(contract, "awardID")
        if !awards.contains(where: { $0["id"] as? String == contract["awardID"] as? String }) {
          found.append("a contract has no award")
        }
      }
      let references =
        [release["buyer"] as? [String: Any] ?? [:]]
        + (tender["tenderers"] as? [[String: Any]] ?? [])
        + awards.flatMap { $0["suppliers"] as? [[String: Any]] ?? [] }
      let tenderers = (tender["tenderers"] as? [[String: Any]] ?? []).map { $0["id"] as? String }
      if Set(tenderers).count != tenderers.count { found.append("a tenderer stands twice") }
      for reference in references where !ids.contains(reference["id"] as? String ?? "") {
        found.append("a reference leads to no party")
      }
    }
    return found
  }

  private enum Format: String {
    case any = "text"
    case awardStatus = "award status"
    case category = "category"
    case currency = "currency"
    case dateTime = "date and time"
    case initiation = "initiation type"
    case method = "procurement method"
    case tenderStatus = "tender status"
    case uri = "uri"
    case version = "version"

    func accepts(_ text: String) -> Bool {
      func matches(_ pattern: String) -> Bool {
        text.range(of: "^(\(pattern))$", options: .regularExpression) != nil
      }
      return switch self {
      case .any: true
      case .awardStatus: matches("pending|active|cancelled|unsuccessful")
      case .category: matches("goods|works|services")
      case .currency: matches("[A-Z]{3}")
      case .dateTime: matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")
      case .initiation: matches("tender")
      case .method: matches("open|selective|limited|direct")
      case .tenderStatus:
        matches("planning|planned|active|cancelled|unsuccessful|complete|withdrawn")
      case .uri: matches("[a-z][a-z0-9+.-]*:[!-~]+")
      case .version: matches("[0-9]+\\.[0-9]+")
      }
    }
  }
}
