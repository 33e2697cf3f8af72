/// The page that says of every item of the law where award documents say it.
public enum AwardLawPage {
  /// `docs/award-document-fields.md`, in Markdown.
  public static var document: String {
    var page = """
      # What the law asks award documents to say

      Each item of the regulations on assessment summaries, standstill notices and contract award notices,
      with the document and the field that say it and where the field's value comes from. Items are in words
      of our own; the letter of a paragraph is given where it is known to us. A document is not written as
      long as the value of a required field is missing.

      This page is made from the registries (`Scripts/update-golden`).

      """
    var regulation = ""
    for item in AwardLaw.all {
      if item.regulation != regulation {
        regulation = item.regulation
        page += "\n## \(regulation)\n\n"
        page +=
          "| item | what has to be said | document | field | from |\n| --- | --- | --- | --- | --- |\n"
      }
      let places = fields(citing: item)
      let name = item.paragraph.isEmpty ? item.name : "\(item.paragraph) \(item.name)"
      for place in places.isEmpty ? [("none yet", "", "")] : places {
        let cells = [name, item.summary, place.0, place.1, place.2]
        page += "| \(cells.joined(separator: " | ")) |\n"
      }
    }
    return page
  }

  /// The document, field and origin of each field that cites the item.
  private static func fields(citing item: AwardLaw.Item) -> [(String, String, String)] {
    DocumentKinds.all.flatMap { kind in
      all(kind.fields).filter { $0.law.contains { item.isCited(by: $0) } }.map { field in
        ("`\(kind.name)`", "`\(field.name)`\(field.isRequired ? ", required" : "")", field.origin)
      }
    }
  }

  /// The fields with those of lists.
  private static func all(_ fields: [DocumentField]) -> [DocumentField] {
    fields.flatMap { field -> [DocumentField] in
      if case .list(let parts) = field.content { [field] + all(parts) } else { [field] }
    }
  }
}
