internal import Evaluation

/// A section of a long document: one field of blocks, made from a lot.
///
/// A section is one file and one line in its kind's list.
protocol DocumentSection: Sendable {
  /// Its field; one that is required has something to say of every lot, or says what is missing.
  static var field: DocumentField { get }
  /// What it says of a lot; `nil` where there is nothing to say.
  static func value(of lot: LotCase) -> FieldValue?
}

/// Makes the fields of a kind that consists of sections.
enum DocumentSections {
  /// The fields: each section's, and for one that may be left out a flag, so that a template can leave out
  /// its heading with it.
  static func fields(of sections: [any DocumentSection.Type]) -> [DocumentField] {
    sections.flatMap { section -> [DocumentField] in
      let field = section.field
      guard !field.isRequired else { return [field] }
      return [
        DocumentField(
          flag(of: field), .flag, "whether there is “\(field.name)”", from: field.origin), field,
      ]
    }
  }

  /// What the fields hold.
  static func values(
    of sections: [any DocumentSection.Type], in lot: LotCase
  ) -> [String: FieldValue] {
    var values: [String: FieldValue] = [:]
    for section in sections {
      let value = section.value(of: lot)
      values[section.field.name] = value
      if !section.field.isRequired { values[flag(of: section.field)] = .flag(value != nil) }
    }
    return values
  }

  private static func flag(of field: DocumentField) -> String { "has-\(field.name)" }
}

extension FieldValue {
  /// Blocks; `nil` where there are none.
  static func some(_ blocks: [Block]) -> FieldValue? { blocks.isEmpty ? nil : .blocks(blocks) }
}
