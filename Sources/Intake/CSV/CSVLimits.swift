/// How much of a CSV file is taken at a time.
enum CSVLimits {
  /// The most bytes of a file: 64 GiB.
  static let fileSize = 64 << 30
  /// The most bytes of a field: 1 MiB.
  static let fieldLength = 1 << 20
  /// The most bytes of a record: 8 MiB.
  static let recordLength = 8 << 20
  /// The most faults of quotes that are told of one record.
  static let quoteFaultCount = 20
  /// The most fields of a record, as many as a spreadsheet has columns.
  static let fieldCount = 16_384
  /// The bytes that are read at once: large enough to be fast, small enough for a core's cache.
  static let blockSize = 256 << 10
}
