internal import Evaluation
internal import Procurement

extension LotCase {
  /// The fields that every variant of the document begins with.
  ///
  /// What the law asks a summary for and is not there is missing; a notice is not held up by it.
  func headFields(of bid: Bid, _ law: AssessmentLaw, isSummary: Bool) -> [String: FieldValue] {
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
      "criteria-published-at": publication(isAskedFor: isSummary && law.asksForPublication),
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
      fields["supplier-\(column)"] = contact(
        column, cell, of: bid, supplier, isAskedFor: isSummary && law.asksForContact)
    }
    return fields
  }

  private func contact(
    _ column: String, _ cell: Sourced<String>?, of bid: Bid, _ supplier: Supplier?,
    isAskedFor: Bool
  ) -> FieldValue {
    if let cell { return .text([TextRun(cell.value, quotes: [cell.source])]) }
    guard isAskedFor else { return .text([TextRun("not recorded")]) }
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

  private func publication(isAskedFor: Bool) -> FieldValue {
    if let place = award.facts.criteriaPublishedAt {
      return .text([TextRun(place.value, quotes: [place.source])])
    }
    guard isAskedFor else { return .text([TextRun("in the tender documents")]) }
    return .missing([
      MissingFact(
        "the place where the award criteria and the assessment methodology can be found in full",
        at: award.facts.source ?? SourceLocation(file: AwardFacts.fileName),
        hint: "write it into award.yaml under criteria-published-at")
    ])
  }

  /// The day before which nothing is signed.
  var signing: FieldValue {
    guard let day = award.facts.signingOn else {
      return .missing([
        MissingFact(
          "the day before which the contract is not signed",
          at: award.facts.source ?? SourceLocation(file: AwardFacts.fileName),
          hint: "write the first day after the standstill into award.yaml under signing-on")
      ])
    }
    let figure = Figure(basis: "the day stated in award.yaml", sources: [day.source])
    return .text([
      TextRun("The contract will not be entered into before "),
      TextRun(day.value.description, figure: figure), TextRun("."),
    ])
  }
}
