internal import Procurement

/// Why something is withheld from a document's readers, and what they are told of it.
///
/// In each place stands a short notice; at the end of the document it is told once what is withheld, on
/// which ground and why.
///
/// - Source: Procurement Act 2023, section 94; Public Contracts Regulations 2015, regulation 86(6);
///   Directive 2014/24/EU, Article 55(3).
struct Withholding {
  /// What it is: `Price of bid b2`.
  private let what: String
  /// The ground in words, with the law that allows it; `nil` where `what` says all.
  private let ground: String?
  /// The officer's reason; empty where there is none.
  private let reason: String
  /// The ground in a word or two.
  private let short: String

  /// Something that an officer marked to be withheld.
  init(_ mark: ConfidentialMark, in lot: LotCase) {
    let regime = lot.award.competition.regime
    let law = Withholding.law(mark.ground, under: regime)
    self.what = mark.words(in: lot)
    self.ground = mark.ground.inWords + (law.map { ", \($0.full)" } ?? "")
    self.reason = mark.reason
    self.short = Withholding.word(mark.ground) + (law.map { ", \($0.short)" } ?? "")
  }

  private init(what: String, short: String) {
    self.what = what
    self.ground = nil
    self.reason = ""
    self.short = short
  }

  /// Something of a bid that is neither the reader's nor the winner's.
  static let ofAnotherBid = Withholding(
    what: "Information of bids that are neither the recipient’s nor the recommended one",
    short: "another bid")

  /// What stands in the place of a text: `[withheld: commercial, s.94(2)]`.
  var notice: String { "[withheld: \(short)]" }

  /// What stands in the place of a picture or file: `[The picture “Marks” is withheld: commercial, s.94(2)]`.
  func notice(of kind: String, named name: String) -> String {
    "[The \(kind) “\(name)” is withheld: \(short)]"
  }

  /// What was withheld how often and why, in a line.
  func line(count: Int, withReason: Bool) -> String {
    let places = "\(what), in \(count) \(count == 1 ? "place" : "places")"
    let why = withReason && !reason.isEmpty ? ". Reason: \(reason)" : ""
    return places + (ground.map { ": \($0)" } ?? "") + why
  }

  /// What stands above those lines.
  static let heading = "What is withheld"

  /// What stands under the heading.
  static let opening =
    "Some information is left out of this document, and a short notice stands where it was. In all:"

  private static func word(_ ground: ConfidentialMark.Ground) -> String {
    switch ground {
    case .nationalSecurity: "national security"
    case .commercial: "commercial"
    }
  }

  private static func law(
    _ ground: ConfidentialMark.Ground, under regime: Regime
  ) -> (full: String, short: String)? {
    switch (regime, ground) {
    case (.procurementAct2023, .nationalSecurity):
      ("Procurement Act 2023, section 94(1)", "s.94(1)")
    case (.procurementAct2023, .commercial): ("Procurement Act 2023, section 94(2)", "s.94(2)")
    case (.publicContractsRegulations2015, _):
      ("Public Contracts Regulations 2015, regulation 86(6)", "reg 86(6)")
    case (.eu201424, _): ("Directive 2014/24/EU, Article 55(3)", "Art 55(3)")
    case (.none, _): nil
    }
  }
}

extension ConfidentialMark {
  /// What it withholds, as a heading: `Price of bid b2`.
  func words(in lot: LotCase) -> String {
    let what =
      switch subject {
      case .price: "Price"
      case .terms(named: nil): "Contract terms"
      case .terms(named: let name?): "The term \(name)"
      case .kpis: "Key performance indicators"
      case .savings: "Savings"
      case .responsibilities: "Responsibilities"
      case .criterion(let id): "Reasons and evidence on \(GateSentences.title(of: id, in: lot))"
      }
    return bid.map { "\(what) of bid \($0.value)" } ?? "\(what) of every bid"
  }
}

extension ConfidentialMark.Ground {
  /// What documents call it.
  var inWords: String {
    switch self {
    case .nationalSecurity: "national security"
    case .commercial: "sensitive commercial information"
    }
  }
}
