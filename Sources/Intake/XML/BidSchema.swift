public import Procurement

/// Checks a bid or a contract schedule in XML against the schema that ships with Probity.
public enum BidSchema {
  /// Validates the file and reports each violation at its place.
  ///
  /// It reads the file with the same defences as a bid's import, and always uses our own schema; one
  /// that the file names is not loaded. A place of which `log` already says something is left alone:
  /// read the bid into the log first, and validation adds only what the reader had nothing to say
  /// about. Of a file that is not what it should be it says nothing; that is for the reader to say.
  ///
  /// - Parameters:
  ///   - file: the file, read from its start.
  ///   - log: where violations go.
  public static func validate(_ file: consuming InputFile, log: inout DiagnosticLog) {
    validate(file, as: .bid, log: &log)
  }

  /// The same, against the schema of a bid or of a contract schedule.
  static func validate(
    _ file: consuming InputFile, as root: BidRoot, log: inout DiagnosticLog
  ) {
    let name = file.name
    let said = Set(
      log.finished().compactMap { $0.location }.filter { $0.file == name }.map(SourcePosition.init))
    let receiver = SchemaReceiver(root: root, said: said, log: log)
    let validator = SchemaValidator(schema: root.schema, receiver: receiver)
    guard let validator else {
      log.report(
        .fileUnreadable, "libxml2 cannot use the schema of \(root.noun)",
        at: SourceLocation(file: name),
        hint: "install libxml2 built with schemas")
      return
    }
    log = DiagnosticLog()
    let reading = XMLReader.read(file, to: receiver, validator: validator)
    log = receiver.log
    if let stop = reading.stop, let place = stop.location, !said.contains(SourcePosition(place)) {
      log.add(stop)
    }
  }
}

/// A line and column.
struct SourcePosition: Hashable, Sendable {
  let line: Int
  let column: Int

  init(_ location: SourceLocation) {
    self.line = location.line
    self.column = location.column
  }
}
