internal import Evaluation
internal import Procurement
internal import Rubrics

/// The data of a contract award notice as a release package of the Open Contracting Data Standard.
///
/// Amounts are JSON numbers, exact to the last digit. The standard asks for a time with every day: a
/// start is the first moment of its day, and every other day the last, as it advises. Nothing in it is made up: where something is missing that the standard does
/// not do without, there is no package.
///
/// - Source: Open Contracting Data Standard 1.1, release package and release schema,
///   https://standard.open-contracting.org/1.1/en/schema/reference/
struct AwardRelease {
  /// What keeps the package from being written; empty where nothing does.
  let lacks: [String]
  /// What it leaves out, and why.
  let notes: [String]
  /// The package in UTF-8; `nil` where something is missing.
  let bytes: [UInt8]?

  /// The extension that gives a process its lots.
  private static let lotsExtension =
    "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/v1.1.5/"
    + "extension.json"

  init(_ notice: NoticeItems) {
    let award = notice.lot.award
    var lacks: [String] = []
    let ocid = award.facts.procurement.flatMap { AwardRelease.isOCID($0.value) ? $0.value : nil }
    if ocid == nil {
      lacks.append(
        award.facts.procurement == nil
          ? "the identifier of the procurement: add `procurement`, such as ocds-h6vhtk-04f0a1, to "
            + "award.yaml"
          : "an identifier of the procurement of the form ocds-h6vhtk-04f0a1: `procurement` in "
            + "award.yaml has another")
    }
    if award.facts.noticeOn == nil {
      lacks.append("the day of publication: add `notice-on` to award.yaml")
    }
    if award.competition.buyers.isEmpty {
      lacks.append("who buys: add `buyers` to competition.yaml")
    }
    self.lacks = lacks
    self.notes = AwardRelease.notes(notice)
    guard let ocid, let day = award.facts.noticeOn?.value,
      let publisher = award.competition.buyers.first
    else {
      bytes = nil
      return
    }
    let lot = notice.lot.lot.lot.id
    let id = "\(ocid)-award-" + (lot.map { "\($0)-" } ?? "") + day.description
    let release = AwardReleaseBody(notice, ocid: ocid, id: id, date: day)
    var members: [(key: String, value: JSONValue)] = [
      ("uri", .string(NameBasedUUID.urn(of: "\(ocid)/\(id)"))),
      ("version", .string("1.1")),
    ]
    if lot != nil {
      members.append(("extensions", .array([.string(AwardRelease.lotsExtension)])))
    }
    members += [
      ("publishedDate", .string(day.ending)),
      ("publisher", .object([("name", .string(publisher.name))])),
      ("releases", .array([release.json])),
    ]
    bytes = Array((JSONValue.object(members).text(pretty: true) + "\n").utf8)
  }

  private static func notes(_ notice: NoticeItems) -> [String] {
    var notes: [String] = []
    if notice.lot.isPriceWithheld(of: notice.winner) {
      notes.append(
        "The data leave the value of the award out, as the price is marked confidential.")
    } else if notice.winner.price == nil {
      notes.append(
        "The data leave the value of the award out, as the recommended bid gives no price.")
    }
    if !notice.namesUnsuccessful, !notice.lot.unsuccessful(beside: notice.winner).isEmpty {
      notes.append(
        "The data name no unsuccessful supplier; they give the number of tenderers alone.")
    }
    return notes
  }

  /// Whether a text is an open contracting identifier: a registered prefix of six letters and digits, and
  /// the publisher's own identifier.
  private static func isOCID(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count > 12, text.hasPrefix("ocds-"), bytes[11] == UInt8(ascii: "-") else {
      return false
    }
    // The number sign may not be part of the identifiers that are made from it.
    let isPlain = bytes.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }
    return isPlain
      && bytes[5..<11].allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
  }
}

extension CalendarDate {
  /// The moment at which the day begins, as RFC 3339 writes it.
  var beginning: String { "\(self)T00:00:00Z" }
  /// The last second of the day, as RFC 3339 writes it.
  var ending: String { "\(self)T23:59:59Z" }
}
