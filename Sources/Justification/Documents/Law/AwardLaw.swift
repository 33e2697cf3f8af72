/// What the law asks award documents to say, item by item, in words of our own.
///
/// The only list of these items. Fields of documents cite them, each or a whole paragraph; `docs/award-document-fields.md` is made from
/// both, and a test sees to it that no item is without a field.
public enum AwardLaw {
  /// A thing that a document has to say.
  public struct Item: Sendable, Hashable {
    /// The regulation that asks for it: `Procurement Regulations 2024, reg 31`.
    public let regulation: String
    /// Where in the regulation, as far as our source gives it: `(2)(e)(ii)`; else empty.
    public let paragraph: String
    /// What it is called here.
    public let name: String
    /// What has to be said.
    public let summary: String

    /// How fields cite it: `Procurement Regulations 2024, reg 31(2)(e)(ii): own totals`.
    public var citation: String { "\(regulation)\(paragraph): \(name)" }

    /// Whether a field that cites this says it: by the item's own citation, or by that of a paragraph or
    /// regulation of which the field says everything.
    public func isCited(by law: String) -> Bool {
      citation == law || citation.hasPrefix(law + ":") || citation.hasPrefix(law + "(")
    }
  }

  /// Every item, regulation by regulation.
  public static let all: [Item] =
    items(of: summary2024, summaryItems) + items(of: summaryWales, withoutParagraphs(summaryItems))
    + items(of: notice2015, noticeItems) + items(of: award2024, awardItems)
    + items(of: awardWales, withoutParagraphs(awardItems))

  static let summary2024 = "Procurement Regulations 2024, reg 31"
  static let summaryWales = "Procurement (Wales) Regulations 2024, reg 32"
  static let notice2015 = "Public Contracts Regulations 2015, reg 86"
  static let award2024 = "Procurement Regulations 2024, reg 27"
  static let awardWales = "Procurement (Wales) Regulations 2024, reg 28"

  /// How fields cite an item of regulation 31 and its counterpart in Wales.
  static func both(_ name: String) -> [String] {
    [summary2024, summaryWales].map { citation(name, of: $0) }
  }

  /// How fields cite an item of regulation 86.
  static func notice2015(_ name: String) -> String { citation(name, of: notice2015) }

  /// The item's citation; of a name that is no item's one that the test of the fields refuses.
  private static func citation(_ name: String, of regulation: String) -> String {
    all.first { $0.regulation == regulation && $0.name == name }?.citation
      ?? "\(regulation): \(name)"
  }

  private typealias Line = (paragraph: String, name: String, summary: String)

  private static func items(of regulation: String, _ lines: [Line]) -> [Item] {
    lines.map {
      Item(regulation: regulation, paragraph: $0.paragraph, name: $0.name, summary: $0.summary)
    }
  }

  /// The Welsh regulations ask for the same under numbers of their own, of which we know the regulation's.
  private static func withoutParagraphs(_ lines: [Line]) -> [Line] {
    lines.map { ("", $0.name, $0.summary) }
  }

  private static let summaryItems: [Line] = [
    ("(2)(a)-(c)", "supplier's name", "the name of the supplier whose tender was assessed"),
    ("(2)(a)-(c)", "supplier's postal address", "its postal address for contact"),
    ("(2)(a)-(c)", "supplier's email address", "its email address for contact"),
    ("(2)(a)-(c)", "supplier's unique identifier", "its unique identifier"),
    (
      "(2)(d)(i)", "criteria",
      "the award criteria with title, relative importance, how scored and scores available"
    ),
    ("(2)(d)(i)", "methodology", "the assessment methodology"),
    (
      "(2)(d)(ii)", "full criteria published at",
      "where the full criteria and methodology can be found, if they are summarised"
    ),
    ("(2)(e)(i)", "own scores", "the score for every award criterion"),
    (
      "(2)(e)(i)(aa)", "own explanations",
      "an explanation of each score by reference to relevant information in the tender"
    ),
    (
      "(2)(e)(i)(bb)", "own sub-criteria",
      "how the tender was assessed against each sub-criterion"
    ),
    ("(2)(e)(ii)", "own totals", "the total and any sub-totals"),
    (
      "(3)(b)", "own scores as far as assessed",
      "of a tender that is not awarded, the same as far as it was assessed"
    ),
    ("(3)(c)", "why not awarded", "a further explanation of why the contract was not awarded"),
    ("(3)(c)", "disqualification", "the reasons for disqualification, if it was disqualified"),
    ("(3)(d)", "winner's scores", "the winning tender's score for every award criterion"),
    ("(3)(d)", "winner's explanations", "the explanation of each score of the winning tender"),
    (
      "(3)(d)", "winner's sub-criteria",
      "how the winning tender was assessed against each sub-criterion"
    ),
    ("(3)(d)", "winner's totals", "the winning tender's total and any sub-totals"),
  ]

  private static let noticeItems: [Line] = [
    ("(2)", "award criteria", "the criteria for the award"),
    ("(2)", "reasons", "the reasons for the decision"),
    (
      "(2)", "characteristics and relative advantages",
      "the characteristics and relative advantages of the successful tender"
    ),
    ("(2)", "recipient's scores", "the scores of the tenderer who is told"),
    ("(2)", "winner's scores", "the scores of the successful tenderer"),
    ("(2)", "winner's name", "the name of the successful tenderer"),
    (
      "(2)", "standstill",
      "precisely when the standstill ends, or the day before which nothing is signed"
    ),
  ]

  private static let awardItems: [Line] = [
    ("(2)", "authority information", "who the contracting authority is"),
    ("(2)", "title", "the title of the procurement"),
    (
      "(2)", "identifiers",
      "the identifiers of the procurement, the contract, and any framework or dynamic market"
    ),
    ("(2)", "subject-matter", "what is bought"),
    (
      "(2)", "winner",
      "who is awarded the contract, with its kind, members, associated and connected persons"
    ),
    ("(2)", "decision date", "when the authority decided to award"),
    ("(2)", "lots", "the lots, and what becomes of each"),
    ("(2)", "call-off method", "how a framework's supplier was selected, if it is a call-off"),
    ("(2)", "special regime", "the kind of contract, where it is a special regime"),
    ("(2)", "summaries date", "when assessment summaries were provided"),
    ("(2)", "estimated value", "the estimated value of the contract"),
    (
      "(2)", "tender counts",
      "up to 5 million pounds: tenders received and assessed, from small enterprises and "
        + "non-governmental organisations"
    ),
    (
      "(2)(o)", "unsuccessful suppliers",
      "over 5 million pounds: names and identifiers of unsuccessful assessed suppliers"
    ),
    ("(2)", "procedure", "the procedure"),
    ("(2)", "standstill end", "the day on which the standstill ends"),
    ("(2)", "signing date", "when the contract is expected to be signed"),
    ("(2)", "direct award", "why it is awarded directly, if it is"),
    ("(2)", "ceased lots", "lots whose procurement has ended without award"),
  ]
}
