internal import Procurement

/// Finds delimiter and headings at the beginning of a CSV file.
///
/// The delimiter is that of comma, semicolon, tab and pipe under which the header record has the most
/// of the columns sought; of equals, the one under which the record is sound, then the one that gives
/// the most fields, then the first in that order. A file of one column has none and is read with commas.
struct CSVOpening: ~Copyable {
  /// The delimiters there are, in the order of preference.
  static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// The records, of which the header's is the one read last.
  var scanner: RecordScanner
  /// The delimiter found.
  let delimiter: UInt8
  /// The encoding that the file is read in.
  let encoding: TextEncoding
  /// Whether the file begins with a byte-order mark.
  let hasMark: Bool
  /// The headings; `nil` where there is no header record.
  let header: CSVHeader?
  /// The number of the header record, from 1.
  let headerRow: Int

  private let columns: [ImportColumn]
  private let settings: FileSettings

  /// Reads up to and with the header record.
  init(_ source: consuming TextSource, columns: [ImportColumn], settings: FileSettings) {
    self.encoding = source.encoding
    self.hasMark = source.hasMark
    var scanner = RecordScanner(source)
    var best: (delimiter: UInt8, score: [Int]) = (CSVOpening.delimiters[0], [-1])
    for delimiter in CSVOpening.delimiters {
      scanner.rewind(delimiter: delimiter)
      guard CSVOpening.readHeader(&scanner, settings) != nil else { continue }
      let header = CSVHeader(scanner.texts, columns: columns, settings: settings)
      let score = [header.matchCount, scanner.faults.isEmpty ? 1 : 0, scanner.fieldCount]
      if best.score.lexicographicallyPrecedes(score) { best = (delimiter, score) }
    }
    scanner.rewind(delimiter: best.delimiter)
    let row = CSVOpening.readHeader(&scanner, settings)
    self.header = row.map { _ in
      CSVHeader(scanner.texts, columns: columns, settings: settings)
    }
    self.headerRow = row ?? 0
    self.delimiter = best.delimiter
    self.columns = columns
    self.settings = settings
    self.scanner = scanner
  }

  /// A later record that holds every required column, among the first few.
  ///
  /// Reads on; only for a file whose rows are not going to be read.
  mutating func laterHeaderRow() -> Int? {
    guard settings.headerRow == nil else { return nil }
    var row = headerRow
    while row < headerRow + 20, scanner.readRecord() {
      row += 1
      let header = CSVHeader(scanner.texts, columns: columns, settings: settings)
      if header.isReadable(columns) { return row }
    }
    return nil
  }

  /// Reads the record that is declared to hold the headings, or the first that is not blank, and
  /// returns its number.
  private static func readHeader(
    _ scanner: inout RecordScanner, _ settings: FileSettings
  ) -> Int? {
    var row = 0
    while scanner.readRecord() {
      row += 1
      if let declared = settings.headerRow {
        if row == declared { return holdsNothing(scanner) ? nil : row }
      } else if !holdsNothing(scanner) {
        return row
      }
    }
    return nil
  }

  /// Whether the record is blank, whichever the delimiter: `,,` is, also when read with semicolons.
  private static func holdsNothing(_ scanner: borrowing RecordScanner) -> Bool {
    scanner.texts.allSatisfy { text in
      text.unicodeScalars.allSatisfy { scalar in
        WrittenSpace.isBlank(scalar) || delimiters.contains { UInt32($0) == scalar.value }
      }
    }
  }
}

extension RecordScanner {
  /// The texts of all fields.
  var texts: [String] {
    var texts: [String] = []
    texts.reserveCapacity(fieldCount)
    for index in 0..<fieldCount { texts.append(text(index)) }
    return texts
  }
}
