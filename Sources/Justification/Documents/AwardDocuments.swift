public import Procurement

/// Makes the award documents of a case.
public enum AwardDocuments {
  /// Every document that can be made; what keeps one from being made is in the log.
  ///
  /// - Parameters:
  ///   - award: what they are made from.
  ///   - templates: the templates to use.
  ///   - log: takes the diagnostics, PRB5xxx.
  public static func documents(
    of award: AwardCase, templates: DocumentTemplates = .shipped, log: inout DiagnosticLog
  ) -> [Document] {
    award.lots.flatMap { lot in
      DocumentKinds.all.flatMap { kind in
        kind.drafts(of: lot).compactMap { draft in
          document(draft, of: kind, in: lot, templates: templates, log: &log)
        }
      }
    }
  }

  /// The files of documents in these forms.
  ///
  /// - Throws: ``DocumentFormError`` where a document is too large for a form.
  public static func files(
    of documents: [Document], forms: [any DocumentForm.Type] = DocumentForms.all
  ) throws(DocumentFormError) -> [DocumentFile] {
    var files: [DocumentFile] = []
    for document in documents {
      for form in forms { files += try form.files(of: document) }
      files += document.attachments
    }
    return files
  }

  private static func document(
    _ draft: DocumentDraft, of kind: any DocumentKind.Type, in lot: LotCase,
    templates: DocumentTemplates, log: inout DiagnosticLog
  ) -> Document? {
    let missing = draft.fields.sorted { $0.key < $1.key }.flatMap { $0.value.missing }
    for fact in missing {
      log.report(
        .documentFactMissing, "\(draft.path) lacks \(fact.what)", at: fact.place, hint: fact.hint)
    }
    guard missing.isEmpty, let template = try? DocumentTemplate(templates.text(of: kind)) else {
      return nil
    }
    let document = Document(
      kind: kind.name, path: draft.path, title: draft.title, audience: draft.audience,
      blocks: template.blocks(of: draft.fields), attachments: draft.attachments)
    return Redaction(of: lot, for: draft.audience).applied(to: document)
  }
}

extension FieldValue {
  /// What is missing in it.
  var missing: [MissingFact] {
    switch self {
    case .missing(let facts): facts
    case .list(let items):
      items.flatMap { $0.sorted { $0.key < $1.key }.flatMap { $0.value.missing } }
    case .text, .blocks, .flag: []
    }
  }
}
