import Procurement

@testable import Intake

/// Reads one file with its format.
func readDraft(
  _ name: String, _ bytes: [UInt8], currency: String = "GBP", lineRounding: Rounding? = nil,
  settings: FileSettings = FileSettings()
) throws -> (draft: CompetitionDraft, log: DiagnosticLog) {
  var draft = CompetitionDraft()
  var log = DiagnosticLog()
  guard let format = ImportFormats.all.first(where: { $0.reads(name) }),
    let currency = Currency(currency)
  else { throw FileError.missing }
  let context = ImportContext(
    currency: currency, lineRounding: lineRounding, settings: settings)
  format.read(try TextFile.open(bytes, name: name), context: context, into: &draft, log: &log)
  return (draft, log)
}

/// Reads one file with its format.
func readDraft(
  _ name: String, _ text: String, lineRounding: Rounding? = nil,
  settings: FileSettings = FileSettings()
) throws -> (draft: CompetitionDraft, log: DiagnosticLog) {
  try readDraft(name, Array(text.utf8), lineRounding: lineRounding, settings: settings)
}
