/// The words that forms for people add to what a document holds, the same in each.
enum DocumentWords {
  /// The heading of the list at the end.
  static let basisHeading = "Basis of every figure"
  /// What stands between that heading and the list.
  static let basisIntroduction =
    "Each entry begins with the figure and ends with the places that it rests on: file, line and "
    + "column, and in XML files the element."
  /// The headings of the table of signatures.
  static let signOff = ["Role", "Name", "Signature", "Date"]
  /// The caption of the table of signatures.
  static let signOffCaption = "Signatures"

  /// Who gets a document, in a line under its title.
  static func audience(_ audience: Audience) -> String {
    switch audience {
    case .decisionMaker: "For those who decide: not for publication"
    case .bidder(let bid): "For the bidder of \(bid): not for others"
    case .everybody: "Open document: may be published"
    }
  }

  /// A basis as a sentence, so that the places can follow it.
  static func sentence(_ basis: String) -> String {
    guard let last = basis.last, !".?!".contains(last) else { return basis }
    return basis + "."
  }
}
