internal import Procurement

/// The headings of a file, matched to the columns of a format.
struct CSVHeader: Sendable {
  /// Two fields that claim one column.
  struct Duplicate: Sendable {
    let column: String
    let first: Int
    let second: Int
  }

  /// A heading that `competition.yaml` names and the file lacks.
  struct Unmatched: Sendable {
    let heading: Sourced<String>
    /// The column that is mapped to it; `nil` where rows are left out by it.
    let column: String?
  }

  /// Two columns that are read from one field.
  struct Shared: Sendable {
    let first: String
    let second: String
    let field: Int
    /// Where `competition.yaml` says so.
    let source: SourceLocation?
  }

  /// Rows to leave out: those whose field has the value.
  struct LeaveOut: Sendable {
    let field: Int
    let heading: String
    let value: String
  }

  /// The headings, without the blanks around them.
  let headings: [String]
  /// For each column of the format the field it stands in.
  private(set) var fields: [Int?]
  /// Columns that are required and not there, and not mapped either.
  private(set) var missing: [String] = []
  /// Fields whose heading is no column's.
  private(set) var unknown: [Int] = []
  /// Fields without heading.
  private(set) var unheaded: [Int] = []
  private(set) var duplicates: [Duplicate] = []
  private(set) var unmatched: [Unmatched] = []
  private(set) var shared: [Shared] = []
  private(set) var leaveOut: [LeaveOut] = []

  /// The fewest fields that a row can have: up to the last heading that is not blank.
  var leastFieldCount: Int { (headings.lastIndex { !$0.isEmpty } ?? -1) + 1 }

  /// How many of the columns, and of the headings that `competition.yaml` names, the file has.
  var matchCount: Int { fields.count { $0 != nil } + leaveOut.count }

  /// Whether rows can be read: every required column stands in one field, and every row to leave out
  /// can be told.
  func isReadable(_ columns: [ImportColumn]) -> Bool {
    let hasRequired = zip(columns, fields).allSatisfy { !$0.isRequired || $1 != nil }
    return hasRequired && duplicates.isEmpty && shared.isEmpty
      && unmatched.allSatisfy { $0.column != nil }
  }

  /// Matches headings to columns.
  init(_ headings: [String], columns: [ImportColumn], settings: FileSettings) {
    self.headings = headings.map(WrittenSpace.trimmed)
    self.fields = Array(repeating: nil, count: columns.count)
    let keys = self.headings.map(CSVHeader.normalised)
    var used = Set<Int>()
    for (index, column) in columns.enumerated() {
      let mapped = CSVHeader.mapping(of: column.name, settings)
      let key = CSVHeader.normalised(mapped?.value.value ?? column.name)
      let places = keys.indices.filter { keys[$0] == key && !key.isEmpty }
      if let place = places.first {
        if let other = fields.firstIndex(of: place) {
          let source = [columns[other].name, column.name].lazy
            .compactMap { name in CSVHeader.mapping(of: name, settings)?.value.source }.first
          shared.append(
            Shared(first: columns[other].name, second: column.name, field: place, source: source))
        }
        fields[index] = place
        used.formUnion(places)
        for other in places.dropFirst() {
          duplicates.append(Duplicate(column: column.name, first: place, second: other))
        }
      } else if let mapped {
        unmatched.append(Unmatched(heading: mapped.value, column: column.name))
      } else if column.isRequired {
        missing.append(column.name)
      }
    }
    for rule in settings.leaveOut {
      let key = CSVHeader.normalised(rule.heading.value)
      if let place = keys.firstIndex(of: key), !key.isEmpty {
        used.insert(place)
        leaveOut.append(
          LeaveOut(field: place, heading: self.headings[place], value: rule.value))
      } else {
        unmatched.append(Unmatched(heading: rule.heading, column: nil))
      }
    }
    unheaded = keys.indices.filter { self.headings[$0].isEmpty }
    unknown = keys.indices.filter { !used.contains($0) && !self.headings[$0].isEmpty }
  }

  private static func mapping(
    of column: String, _ settings: FileSettings
  ) -> (key: String, value: Sourced<String>)? {
    settings.columns.first { normalised($0.key) == normalised(column) }
  }

  /// Headings that are each their own column.
  init(unmatched headings: [String]) {
    self.headings = headings
    self.fields = headings.indices.map { $0 }
    self.unheaded = headings.indices.filter { headings[$0].isEmpty }
  }

  /// A heading without regard to case, spaces, hyphens and underscores.
  static func normalised(_ heading: String) -> String {
    var result = ""
    for scalar in heading.lowercased().unicodeScalars {
      if WrittenSpace.isBlank(scalar) || scalar == "-" || scalar == "_" { continue }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
