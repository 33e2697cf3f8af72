internal import Evaluation
internal import Procurement

/// Something that a bid says, or that was written about it: where it stands and what can be read there.
///
/// What an officer marks to be withheld is found among these.
struct BidCell {
  /// What it is part of, as officers mark it, a term by its name; `nil` for what no officer can withhold: a
  /// mark, which the law gives to its bidder, and to all of the recommended bid.
  let subject: ConfidentialMark.Subject?
  /// Where it stands.
  let places: [CellPlace]
  /// What stands there.
  var texts: [String] = []
  /// The amounts that stand there, and those that are made of them.
  var amounts: [FixedDecimal] = []
}

/// A bid with everything that can be marked in it, collected once for all documents of an award.
struct BidCells {
  /// The bid.
  let bid: Bid
  /// Its parts.
  let cells: [BidCell]
  /// Every spelling of the amounts of each part.
  let spellings: [[UInt64]]

  init(_ bid: Bid, _ cells: [BidCell]) {
    self.bid = bid
    self.cells = cells
    self.spellings = cells.map { $0.amounts.flatMap(LeakGuard.spellings) }
  }
}

extension AwardCase {
  /// The parts of every bid for every lot.
  var bidCells: [BidCells] {
    evaluation.lots.flatMap { result in
      result.lot.bids.indices.map { BidCells(result.lot.bids[$0], result.cells(of: $0)) }
    }
  }
}

/// A part of an input file that belongs to one bid.
enum CellPlace: Hashable {
  /// A cell or an element.
  case exact(SourceLocation)
  /// The lines of a table.
  case lines(file: String, ClosedRange<Int>)
  /// An element with all that is in it.
  case element(file: String, path: String)

  /// The whole row of a table that the cell stands in; in XML the cell alone.
  static func row(of cell: SourceLocation) -> CellPlace {
    cell.path == nil && cell.line > 0
      ? .lines(file: cell.file, cell.line...cell.line) : .exact(cell)
  }
}

extension LotResult {
  /// Everything that can be marked in one of the lot's bids.
  func cells(of row: Int) -> [BidCell] {
    let bid = lot.bids[row]
    var cells = [priceCell(of: row)]
    for term in bid.contract.terms.all {
      cells.append(
        BidCell(
          subject: .terms(named: term.name),
          places: [.row(of: term.value.source)] + CellPlace.all([term.wording?.source]),
          texts: [term.value.value, term.typed.description]
            + [term.wording?.value].compactMap(\.self)))
    }
    cells += bid.contract.kpis.map(\.cell)
    if !bid.contract.savings.isEmpty { cells.append(Saving.cell(of: bid.contract.savings)) }
    cells += bid.contract.responsibilities.map(\.cell)
    for (column, criterion) in lot.marks.criteria.enumerated() {
      let marks =
        [lot.marks.agreedMark(row: row, column: column)].compactMap(\.self)
        + lot.marks.individualMarks(row: row, column: column)
        + lot.marks.barredMarks(row: row, column: column).map(\.mark)
      cells += marks.flatMap { $0.cells(on: criterion) }
    }
    return cells
  }

  private func priceCell(of row: Int) -> BidCell {
    let bid = lot.bids[row]
    var cell = BidCell(
      subject: .price,
      places: CellPlace.all([bid.statedPrice?.source, bid.schedule?.firstFineLine])
        + (bid.schedule.map { CellPlace.all(of: $0) } ?? []))
    cell.amounts = [bid.statedPrice?.value.amount, bid.schedule?.total.amount].compactMap(\.self)
    cell.amounts += sums(of: bid.schedule?.flows ?? [])
    for adjustment in adjustments {
      cell.amounts += [adjustment.findings[row].amount].compactMap(\.self)
    }
    if let price = wholeLife?.prices.first(where: { $0.bid == bid.id }) {
      cell.amounts += [
        price.total, price.presentValue, price.equivalentAnnual, price.perMonth,
      ].compactMap(\.self)
      for part in price.rows {
        cell.amounts += [part.amount, part.indexedAmount] + [part.presentValue].compactMap(\.self)
      }
      cell.amounts += price.leftOut.map(\.amount)
    }
    return cell
  }

  /// Each flow, and the sums by year and by kind.
  private func sums(of flows: [PriceFlow]) -> [FixedDecimal] {
    let years = Set(flows.compactMap(\.year)).sorted().map { year in
      flows.filter { $0.year == year }
    }
    let kinds = PriceLineKind.allCases.map { kind in flows.filter { $0.kind == kind } }
    return flows.map(\.amount)
      + (years + kinds).compactMap { try? FixedDecimal.sum($0.map(\.amount)) }
  }
}

extension CellPlace {
  /// Those of the cells that are there.
  fileprivate static func all(_ cells: [SourceLocation?]) -> [CellPlace] {
    cells.compactMap { $0.map { .exact($0) } }
  }

  /// The priced lines of a schedule.
  fileprivate static func all(of schedule: PriceSchedule) -> [CellPlace] {
    let (first, last) = (schedule.first, schedule.last)
    var all: [CellPlace] =
      [.exact(first), .exact(last)] + CellPlace.all(schedule.flows.map(\.first))
    if let path = first.path {
      // `/bid/prices/line[1]/@quantity` stands in `/bid/prices`.
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      if let line = parts.firstIndex(where: { $0.hasPrefix("line") }), line > 2 {
        all.append(.element(file: first.file, path: parts[..<line].joined(separator: "/")))
      }
    } else if first.file == last.file, first.line > 0, first.line <= last.line {
      all.append(.lines(file: first.file, first.line...last.line))
    }
    return all
  }
}

extension KeyPerformanceIndicator {
  fileprivate var cell: BidCell {
    BidCell(
      subject: .kpis,
      places: [.row(of: name.source)]
        + CellPlace.all([
          measure?.source, target?.source, tolerance?.source, serviceCredit?.source,
          frequency?.source,
        ]),
      texts: [name.value]
        + [
          measure?.value, target?.value.description, tolerance?.value.description,
          serviceCredit?.value.description,
        ].compactMap(\.self))
  }
}

extension Saving {
  /// All savings of a bid, with the sums that can be made of them.
  fileprivate static func cell(of savings: [Saving]) -> BidCell {
    let years = Set(savings.map(\.year.value)).sorted().map { year in
      savings.filter { $0.year.value == year }
    }
    let partners = Set(savings.map(\.partner.value)).sorted().map { partner in
      savings.filter { $0.partner.value == partner }
    }
    var amounts: [FixedDecimal] = []
    for group in [savings] + years + partners + savings.map({ [$0] }) {
      guard let before = try? FixedDecimal.sum(group.map(\.baseline.value.amount)),
        let after = try? FixedDecimal.sum(group.map(\.cost.value.amount))
      else { continue }
      amounts += [before, after] + [try? before - after].compactMap(\.self)
    }
    return BidCell(
      subject: .savings,
      places: savings.flatMap { saving in
        [.row(of: saving.baseline.source), .row(of: saving.cost.source)]
          + CellPlace.all([saving.partner.source, saving.year.source, saving.evidence?.source])
      }, amounts: amounts)
  }
}

extension Responsibility {
  fileprivate var cell: BidCell {
    BidCell(
      subject: .responsibilities,
      places: [.row(of: service.source)]
        + CellPlace.all([accountable?.source, provider?.source, from?.source, to?.source]),
      texts: [accountable?.value, provider?.value].compactMap(\.self))
  }
}

extension Mark {
  /// What explains the mark, and the mark.
  fileprivate func cells(on criterion: String) -> [BidCell] {
    [
      BidCell(
        subject: .criterion(criterion),
        places: CellPlace.all([
          reason == nil ? nil : reasonSource, evidence == nil ? nil : evidenceSource,
          promise?.source,
        ]),
        texts: [reason, evidence, promise?.value].compactMap(\.self)),
      BidCell(subject: nil, places: [.row(of: answer.source)]),
    ]
  }
}
