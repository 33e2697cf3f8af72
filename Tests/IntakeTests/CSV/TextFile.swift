import Glibc
import Procurement

@testable import Intake

/// Files for tests, made from bytes.
enum TextFile {
  /// An open file with these bytes; nothing of it stays behind.
  static func open(_ bytes: [UInt8], name: String = "file.csv") throws -> InputFile {
    var template = Array("/tmp/probity-test-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw FileError.unreadable("the disk is full") }
      written += count
    }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    return try InputFile(path: path, name: name)
  }

  /// An open file with this text.
  static func open(_ text: String, name: String = "file.csv") throws -> InputFile {
    try open(Array(text.utf8), name: name)
  }
}

/// What a scanner read of a record.
struct ScannedRecord: Equatable {
  var texts: [String] = []
  var places: [String] = []
  var faults: [String] = []
}

/// Reads all records of a text, block by block.
func scan(
  _ bytes: [UInt8], delimiter: UInt8 = 0x2C, blockSize: Int = 1 << 18,
  encoding: FileSettings.Encoding? = nil
) throws -> (records: [ScannedRecord], end: TextEnd?, endPlace: String) {
  let source = TextSource(
    try TextFile.open(bytes), declared: encoding, blockSize: blockSize)
  var scanner = RecordScanner(source, delimiter: delimiter)
  scanner.releaseStart()
  var records: [ScannedRecord] = []
  while scanner.readRecord() {
    var record = ScannedRecord(texts: scanner.texts)
    for index in 0..<scanner.fieldCount {
      let place = scanner.position(of: index)
      record.places.append("\(place.line):\(place.column)")
    }
    for fault in scanner.faults {
      let place = scanner.position(ofOffset: fault.offset)
      record.faults.append("\(fault.problem) \(place.line):\(place.column)")
    }
    records.append(record)
  }
  let end = scanner.endPosition
  return (records, scanner.end, "\(end.line):\(end.column)")
}

/// The diagnostics as one line each: `PRB1104 3:5 the row has …`.
func lines(_ log: DiagnosticLog) -> [String] {
  log.finished().map { diagnostic in
    let place = diagnostic.location.map { "\($0.line):\($0.column)" } ?? "-"
    return "\(diagnostic.code) \(place) \(diagnostic.message)"
  }
}

/// The codes of the diagnostics.
func codes(_ log: DiagnosticLog) -> [String] { log.finished().map(\.code) }

/// Reads a table to its end: the rows, column by column, or `nil` where it does not open.
func readTable(
  _ bytes: [UInt8], required: [String] = [], optional: [String] = [],
  settings: FileSettings = FileSettings(), blockSize: Int = 1 << 18
) throws -> (rows: [[String]]?, log: DiagnosticLog) {
  let columns =
    required.map { ImportColumn(name: $0, isRequired: true, summary: "a column") }
    + optional.map { ImportColumn(name: $0, isRequired: false, summary: "a column") }
  var log = DiagnosticLog()
  let opened = CSVTable.open(
    try TextFile.open(bytes), columns: columns, settings: settings, blockSize: blockSize, log: &log)
  guard var table = opened else { return (nil, log) }
  var rows: [[String]] = []
  while table.nextRow(log: &log) {
    var row: [String] = []
    for index in columns.indices { row.append(table.text(FieldNumber(rawValue: index))) }
    rows.append(row)
  }
  return (rows, log)
}
