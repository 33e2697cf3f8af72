public import Procurement

extension BidSchema {
  /// Validates every bid and contract schedule in XML of a folder, after the folder was read into `log`.
  public static func validateAll(in folder: CompetitionFolder, log: inout DiagnosticLog) {
    // What keeps a folder or file from being read was reported when it was read.
    guard let listing = try? folder.listing() else { return }
    for path in listing.files {
      guard let root = BidRoot.allCases.first(where: { $0.reads(path) }) else { continue }
      do throws(FileError) {
        validate(try folder.open(path), as: root, log: &log)
      } catch {
        continue
      }
    }
  }
}
