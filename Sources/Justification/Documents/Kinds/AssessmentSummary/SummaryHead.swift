internal import Evaluation
internal import Procurement

extension LotCase {
  /// The fields that every variant of the document begins with.
  func headFields(of bid: Bid, _ law: AssessmentLaw) -> [String: FieldValue] {
    let competition = award.competition
    var fields: [String: FieldValue] = [
      "opening": .text(.plain(law.opening ?? "This document tells how the bid was evaluated.")),
      "competition": .text([TextRun("\(competition.title) (\(competition.id))")]),
      "has-lot": .flag(lot.lot.id != nil),
      "bid": .text([TextRun(bid.variant.map { "\(bid.id), variant \($0)" } ?? bid.id)]),
      "authority": .text([TextRun(competition.buyers.map(\.name).joined(separator: ", "))]),
      "has-authority": .flag(!competition.buyers.isEmpty),
      "supplier-name": .text([TextRun(bid.bidder, quotes: [bid.source])]),
      "criteria": .blocks(criteriaBlocks),
      "methodology": .blocks(methodologyBlocks),
      "criteria-published-at": publication(law),
    ]
    if let id = lot.lot.id {
      fields["lot"] = .text([TextRun(lot.lot.title.map { "\($0) (\(id))" } ?? id)])
    }
    fields["has-date"] = .flag(award.facts.summariesOn != nil)
    if let day = award.facts.summariesOn {
      fields["date"] = .text([
        TextRun(
          day.value.description,
          figure: Figure(basis: "the day stated in award.yaml", sources: [day.source]))
      ])
    }
    let supplier = award.supplier(of: bid)
    for (column, cell) in [
      ("address", supplier?.address), ("email", supplier?.email),
      ("identifier", supplier?.identifier),
    ] {
      fields["supplier-\(column)"] = contact(column, cell, of: bid, supplier, law)
    }
    return fields
  }

  private func contact(
    _ column: String, _ cell: Sourced<String>?, of bid: Bid, _ supplier: Supplier?,
    _ law: AssessmentLaw
  ) -> FieldValue {
    if let cell { return .text([TextRun(cell.value, quotes: [cell.source])]) }
    guard law.asksForContact else { return .text([TextRun("not recorded")]) }
    guard let supplier else {
      // The same for each column, so that it is asked for once.
      return .missing([
        MissingFact(
          "the identifier, address and email of the supplier of bid \"\(bid.id)\"",
          at: SourceLocation(file: "suppliers.csv"),
          hint: "add a row for \"\(bid.bidder)\" to suppliers.csv")
      ])
    }
    return .missing([
      MissingFact(
        "the \(column) of the supplier of bid \"\(bid.id)\"", at: supplier.source,
        hint: "fill in the column \"\(column)\" of \"\(bid.bidder)\" in suppliers.csv")
    ])
  }

  private func publication(_ law: AssessmentLaw) -> FieldValue {
    if let place = award.facts.criteriaPublishedAt {
      return .text([TextRun(place.value, quotes: [place.source])])
    }
    guard law.asksForPublication else { return .text([TextRun("in the tender documents")]) }
    return .missing([
      MissingFact(
        "the place where the award criteria and the assessment methodology can be found in full",
        at: award.facts.source ?? SourceLocation(file: AwardFacts.fileName),
        hint: "write it into award.yaml under criteria-published-at")
    ])
  }
}
