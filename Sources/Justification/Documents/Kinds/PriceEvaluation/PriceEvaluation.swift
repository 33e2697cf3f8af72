internal import Evaluation
internal import Procurement
internal import Rubrics

/// The price evaluation with its arithmetic.
public enum PriceEvaluation: DocumentKind {
  /// Its name.
  public static let name = "price-evaluation"
  /// What it is for.
  public static let summary =
    "prices raw and adjusted, the formula, and every step of the arithmetic"

  /// Its fields.
  public static let fields: [DocumentField] = [
    DocumentField(
      "details", .blocks, "the competition, the lot, the rubric and its hash",
      from: "competition.yaml, rubric.yaml"),
    DocumentField(
      "has-price-base", .flag, "whether the rubric publishes in what terms prices are given",
      from: "price-base in rubric.yaml"),
    DocumentField(
      "price-base", .text, "in what terms prices are given", from: "price-base in rubric.yaml"),
    DocumentField(
      "prices", .blocks, "each bid's price as bid, and how it came about",
      from: "bids.csv, prices.csv", isRequired: true),
    DocumentField(
      "has-adjustments", .flag, "whether adjustments of prices were published",
      from: "adjustments.yaml"),
    DocumentField(
      "adjustments", .blocks, "each published adjustment, applied to every bid, before and after",
      from: "adjustments.yaml", isRequired: true),
    DocumentField(
      "has-whole-life", .flag, "whether the rubric publishes rules on the whole life",
      from: "whole-life in rubric.yaml"),
    DocumentField(
      "whole-life", .blocks, "the whole-life prices, year by year", from: "prices.csv",
      isRequired: true),
    DocumentField(
      "rules", .blocks, "how the price counts: the formula or the award method, as published",
      from: "rubric.yaml", isRequired: true),
    DocumentField(
      "scores", .blocks, "each bid's price scores, with every step of the arithmetic",
      from: "the evaluation", isRequired: true),
    DocumentField(
      "has-ranking-figures", .flag, "whether bids are ranked by another figure than their totals",
      from: "method in rubric.yaml"),
    DocumentField(
      "ranking-figures", .blocks, "what the bids are ranked by, with every step of the arithmetic",
      from: "the evaluation"),
    DocumentField(
      "has-screens", .flag, "whether the rubric publishes a price screen",
      from: "price-screen in rubric.yaml"),
    DocumentField(
      "screens", .blocks, "what the price screen finds, and what was decided on it",
      from: "price-screen in rubric.yaml, decisions.yaml",
      law: [
        "Procurement Act 2023, s.19(3)(c), (4) and (5)",
        "Public Contracts Regulations 2015, reg 69",
      ]),
    DocumentField(
      "arithmetic", .blocks, "sums that were made a second time for this document",
      from: "the evaluation", isRequired: true),
  ]

  /// Its shipped template.
  public static var template: [UInt8] { PackageResources.price_evaluation_mustache }

  /// The documents of a lot.
  public static func drafts(of lot: LotCase) -> [DocumentDraft] {
    let screens = PriceScreenBlocks(lot).all
    let figures = RankingFigureBlocks(lot).all
    var fields: [String: FieldValue] = [
      "details": .blocks([.facts(lot.heading)]),
      "has-price-base": .flag(lot.rubric.priceBase != nil),
      "prices": .blocks(PricesAsBid(lot).all),
      "has-adjustments": .flag(!lot.lot.adjustments.isEmpty),
      "adjustments": .blocks(AdjustmentBlocks(lot).all),
      "has-whole-life": .flag(lot.lot.wholeLife != nil),
      "whole-life": .blocks(CashFlowBlocks(lot)?.all ?? []),
      "rules": .blocks(PriceRules(lot).all),
      "scores": .blocks(PriceScores(lot).all),
      "has-ranking-figures": .flag(!figures.isEmpty),
      "ranking-figures": .blocks(figures),
      "has-screens": .flag(!screens.isEmpty),
      "screens": .blocks(screens),
      "arithmetic": .blocks(PriceArithmetic(lot).all),
    ]
    if let base = lot.rubric.priceBase {
      fields["price-base"] = .text([
        TextRun(
          base.value.inWords,
          figure: Figure(basis: "the price base that the rubric publishes", sources: [base.source]))
      ])
    }
    return [
      DocumentDraft(
        path: lot.folder + name, title: .plain("Price evaluation"), audience: .decisionMaker,
        fields: fields)
    ]
  }
}
