public import Procurement

extension BidSchema {
  /// Validates every bid in XML of a folder, after the folder was read into `log`.
  public static func validateAll(in folder: CompetitionFolder, log: inout DiagnosticLog) {
    // What keeps a folder or file from being read was reported when it was read.
    guard let listing = try? folder.listing() else { return }
    for path in listing.files where BidXML().reads(path) {
      do throws(FileError) {
        validate(try folder.open(path), log: &log)
      } catch {
        continue
      }
    }
  }
}
