internal import Procurement

/// Says what a record breaks of the rules of CSV.
enum CSVFaultReport {
  /// Reports the faults of the record that the scanner holds.
  static func report(_ scanner: borrowing RecordScanner, _ file: String, log: inout DiagnosticLog) {
    for fault in scanner.faults {
      let place = scanner.position(ofOffset: fault.offset)
      let location = SourceLocation(file: file, line: place.line, column: place.column)
      switch fault.problem {
      case .unclosedQuote:
        log.report(
          .csvUnclosedQuote, "the quote opened here is never closed", at: location,
          hint: "close it, and write quotes inside the field twice")
      case .strayQuote:
        log.report(
          .csvStrayQuote, "a quote stands inside a field that does not begin with one",
          at: location, hint: "put the whole field in quotes and write the inner ones twice")
      case .textAfterQuote:
        log.report(
          .csvTextAfterQuote, "text follows the quote that closes the field", at: location,
          hint: "write a quote inside the field twice")
      case .tooLong:
        log.report(
          .csvTooLong, "the field or row that goes on here is longer than 1 MiB or 8 MiB",
          at: location, hint: "look for a quote that is opened here and not closed")
      case .tooManyFields:
        log.report(
          .csvTooLong, "the row has more than \(CSVLimits.fieldCount) fields", at: location,
          hint: "check the delimiter and the line ends")
      }
    }
  }
}
