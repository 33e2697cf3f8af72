internal import Procurement
internal import YAMLReading

/// Reads what `competition.yaml` says under `files:` about files that come with other headings.
enum FileSettingsReader {
  /// How many rows may stand above the headings.
  static let headerRows = 1...100_000

  private static let keys = [
    "encoding", "columns", "header-row", "leave-out", "date-order", "decimal-mark",
  ]

  /// The settings of each file, by its path.
  static func read(
    _ fields: YAMLFields, folder: CompetitionFolder, formats: [any ImportFormat],
    log: inout DiagnosticLog
  ) -> [String: FileSettings] {
    let tables = formats.filter { !$0.columns.isEmpty }
    var settings: [String: FileSettings] = [:]
    for entry in fields.map("files", log: &log) {
      guard let format = tables.first(where: { $0.reads(entry.key) }) else {
        log.report(
          .settingsForUnknownFile,
          "nothing reads a file \(ShownValue.quoted(entry.key)) with columns",
          at: entry.keyLocation,
          hint: NearestName.hint(for: entry.key, among: tables.map(\.name)))
        continue
      }
      if case .missing = problem(opening: entry.key, in: folder) {
        FileError.missing.report(entry.key, namedAt: entry.keyLocation, log: &log)
      }
      settings[entry.key] = read(entry, format, log: &log)
    }
    return settings
  }

  private static func problem(opening path: String, in folder: CompetitionFolder) -> FileError? {
    do throws(FileError) {
      _ = try folder.open(path)
      return nil
    } catch {
      return error
    }
  }

  private static func read(
    _ entry: YAMLNode.Entry, _ format: any ImportFormat, log: inout DiagnosticLog
  ) -> FileSettings? {
    let what = "the file \(ShownValue.quoted(entry.key))"
    guard let fields = YAMLFields(entry.value, what: what, allowed: keys, log: &log) else {
      return nil
    }
    var settings = FileSettings()
    settings.encoding = fields.choice("encoding", of: FileSettings.Encoding.self, log: &log)?.value
    settings.columns = columns(fields, entry.key, format, log: &log)
    settings.headerRow = fields.integer("header-row", in: headerRows, log: &log)?.value
    settings.leaveOut = leaveOut(fields, log: &log)
    settings.dateOrder =
      fields.choice("date-order", of: FileSettings.DateOrder.self, log: &log)?.value
    settings.decimalMark =
      fields.choice("decimal-mark", of: FileSettings.DecimalMark.self, log: &log)?.value
    return settings
  }

  /// `columns: {unit price: "Rate (£)"}`.
  private static func columns(
    _ fields: YAMLFields, _ file: String, _ format: any ImportFormat, log: inout DiagnosticLog
  ) -> [String: Sourced<String>] {
    let names = format.columns.map(\.name)
    var columns: [String: Sourced<String>] = [:]
    var places: [String: SourceLocation] = [:]
    for entry in fields.map("columns", log: &log) {
      let wanted = CSVHeader.normalised(entry.key)
      guard let name = names.first(where: { CSVHeader.normalised($0) == wanted }) else {
        log.report(
          .settingsForUnknownColumn,
          "\(file) has no column \(ShownValue.quoted(entry.key)) to map",
          at: entry.keyLocation, hint: NearestName.hint(for: entry.key, among: names))
        continue
      }
      guard let heading = heading(entry.value, log: &log) else { continue }
      if let first = places[name] {
        log.report(
          .settingRepeated, "the column \"\(name)\" is mapped twice", at: entry.keyLocation,
          hint: "keep one of the two headings",
          related: [Diagnostic.Related("first mapped here", at: first)])
        continue
      }
      places[name] = entry.keyLocation
      columns[name] = heading
    }
    return columns
  }

  /// `leave-out: {totals row: "True"}`, or a list of values for a heading.
  private static func leaveOut(
    _ fields: YAMLFields, log: inout DiagnosticLog
  ) -> [FileSettings.LeaveOut] {
    fields.map("leave-out", log: &log).flatMap { entry -> [FileSettings.LeaveOut] in
      let values: [YAMLNode]
      if case .sequence(let items) = entry.value.content {
        values = items
      } else {
        values = [entry.value]
      }
      return values.compactMap { node in
        guard let value = node.text else {
          log.report(
            .yamlWrongShape, "the value of \(ShownValue.quoted(entry.key)) is a text",
            at: node.isBlank ? entry.keyLocation : node.location,
            hint: "write the value of the rows to leave out, in quotes: `\"True\"`, or `\"\"`")
          return nil
        }
        return FileSettings.LeaveOut(
          heading: Sourced(entry.key, at: entry.keyLocation), value: value)
      }
    }
  }

  private static func heading(_ node: YAMLNode, log: inout DiagnosticLog) -> Sourced<String>? {
    guard let text = node.text, !WrittenSpace.trimmed(text).isEmpty else {
      log.report(
        .yamlWrongShape, "a heading is a text", at: node.location,
        hint: "write the heading as it stands in the file, in quotes")
      return nil
    }
    return Sourced(text, at: node.location)
  }
}
