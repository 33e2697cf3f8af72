internal import Procurement

/// Reports what stands in the folder and looks as though it should be read, but is not.
enum UnreadFiles {
  /// Endings of files that competitions are read from.
  private static let dataEndings: Set<String> = ["csv", "xml"]
  /// Endings of settings and rules; only those that are likely to be meant as one of ``yamlFiles``
  /// are reported, since a folder may hold rubrics and other texts that nothing has to read.
  private static let yamlEndings: Set<String> = ["json", "yaml", "yml"]
  /// The adjustments of prices, which `PriceAdjustmentsReader` of `Rubrics` reads.
  private static let adjustments = "adjustments.yaml"
  /// What fixes the rubric, which `RubricSealReader` of `Rubrics` reads.
  private static let seal = "rubric.seal.json"
  /// A table of bank holidays, which `WorkingDays` of `Regulation` reads.
  private static let bankHolidays = "bank-holidays.json"
  /// The files in YAML and JSON that are read beside the settings and the rubric.
  private static let yamlFiles = [
    adjustments, AwardFacts.fileName, bankHolidays, Confidentiality.fileName,
    DecisionsReader.fileName, seal,
  ]
  /// Endings of tables that may have been meant to be saved as CSV.
  private static let tableEndings: Set<String> = ["ods", "tsv", "txt", "xls", "xlsm", "xlsx"]

  /// Reports the files that no format reads, and folders that are not looked into.
  static func report(
    _ listing: FolderListing, formats: [any ImportFormat], log: inout DiagnosticLog
  ) {
    for file in listing.files where !formats.contains(where: { $0.reads(file) }) {
      report(file, beside: listing.files, formats: formats, log: &log)
    }
    for problem in listing.problems { problem.error.report(problem.folder, log: &log) }
    for folder in listing.unreadFolders {
      log.report(
        .unreadFile, "nothing reads the folder \(ShownValue.quoted(folder))",
        at: SourceLocation(file: folder),
        hint: hint(for: folder.lowercased()))
    }
    for name in listing.unfitNames where dataEndings.contains(ending(of: name)) {
      log.report(
        .fileUnreadable, "the file's name \(ShownValue.quoted(name)) does not print",
        at: SourceLocation(file: "."), hint: "give the file a plain name")
    }
  }

  private static func hint(for folder: String) -> String {
    if folder.hasPrefix(BidRoot.schedule.rawValue) {
      return "put contract schedules in XML straight into the folder \"schedules\""
    }
    if folder.hasPrefix(BidRoot.marks.rawValue) {
      return "put the panel's marks in XML straight into the folder \"marks\""
    }
    return "put XML bids straight into the folder \"bids\""
  }

  private static func report(
    _ file: String, beside files: [String], formats: [any ImportFormat],
    log: inout DiagnosticLog
  ) {
    let names = formats.map(\.name) + yamlFiles
    let ending = ending(of: file)
    let name = file.split(separator: "/").last.map(String.init) ?? file
    let hint: String
    if name != file, names.contains(name) {
      hint = "move it out of the folder \"\(file.dropLast(name.utf8.count + 1))\""
    } else if name == file, ending == "xml" {
      hint = "put bids in XML into the folder \"bids\""
    } else if yamlEndings.contains(ending) {
      guard !yamlFiles.contains(file), let nearest = NearestName.to(name, among: yamlFiles) else {
        return
      }
      hint = "did you mean \"\(nearest)\"?"
    } else if dataEndings.contains(ending) {
      let nearest = NearestName.to(name, among: names)
      hint =
        nearest.map { "did you mean \"\($0)\"?" }
        ?? "these are read: " + names.joined(separator: ", ")
    } else if tableEndings.contains(ending),
      let table = names.first(where: { $0 == "\(file.dropLast(ending.utf8.count + 1)).csv" }),
      !files.contains(table)
    {
      hint = "save it as \"\(table)\""
    } else {
      return
    }
    log.report(
      .unreadFile, "nothing reads the file \(ShownValue.quoted(file))",
      at: SourceLocation(file: file), hint: hint)
  }

  private static func ending(of file: String) -> String {
    file.split(separator: ".").last?.lowercased() ?? ""
  }
}
