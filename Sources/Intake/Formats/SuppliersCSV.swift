internal import Procurement

/// `suppliers.csv`: one row for each supplier, as award documents and notices have to name it.
struct SuppliersCSV: ImportFormat {
  let name = "suppliers.csv"
  let summary = "the suppliers, as award documents and notices name them"
  let columns = [
    ImportColumn(name: "bidder", isRequired: true, summary: "its name, as its bids give it"),
    ImportColumn(
      name: "identifier", isRequired: false,
      summary: "its unique identifier, with the register: GB-COH 01234567"),
    ImportColumn(name: "address", isRequired: false, summary: "its postal address for contact"),
    ImportColumn(name: "email", isRequired: false, summary: "its electronic address for contact"),
    ImportColumn(
      name: "small", isRequired: false, summary: "small or medium-sized enterprise: yes or no"),
    ImportColumn(
      name: "non-governmental", isRequired: false,
      summary: "value-driven non-governmental organisation: yes or no"),
    ImportColumn(
      name: "supported employment", isRequired: false,
      summary: "supported employment provider: yes or no"),
    ImportColumn(name: "mutual", isRequired: false, summary: "public service mutual: yes or no"),
    ImportColumn(
      name: "members", isRequired: false, summary: "members of the consortium, set apart by ;"),
    ImportColumn(
      name: "associated", isRequired: false,
      summary: "associated persons on whom it relies, set apart by ;"),
    ImportColumn(
      name: "connected", isRequired: false, summary: "connected persons, set apart by ;"),
  ]

  private enum Column: Int {
    case bidder, identifier, address, email, small, nonGovernmental, supportedEmployment, mutual,
      members, associated, connected
  }

  func reads(_ path: String) -> Bool { path == name }

  func read(
    _ file: consuming InputFile, context: ImportContext, into draft: inout CompetitionDraft,
    log: inout DiagnosticLog
  ) {
    guard
      var table = CSVTable.open(file, columns: columns, settings: context.settings, log: &log)
    else { return }
    while table.nextRow(log: &log) {
      func cell(_ column: Column) -> Sourced<String>? {
        table.filled(column).map { Sourced($0, at: table.location(column)) }
      }
      let written = WrittenSupplier(
        bidder: Sourced(table.text(.bidder as Column), at: table.location(.bidder as Column)),
        identifier: cell(.identifier), address: cell(.address), email: cell(.email),
        small: cell(.small), nonGovernmental: cell(.nonGovernmental),
        supportedEmployment: cell(.supportedEmployment), mutual: cell(.mutual),
        members: cell(.members), associated: cell(.associated), connected: cell(.connected))
      if let supplier = written.supplier(log: &log) { draft.suppliers.append(supplier) }
    }
  }
}
