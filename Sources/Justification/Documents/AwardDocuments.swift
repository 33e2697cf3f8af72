public import Procurement

/// Makes the award documents of a case.
public enum AwardDocuments {
  /// Every document that can be made; what keeps one from being made is in the log.
  ///
  /// - Parameters:
  ///   - award: what they are made from.
  ///   - kinds: the kinds to make.
  ///   - templates: the templates to use.
  ///   - log: takes the diagnostics, PRB5xxx.
  public static func documents(
    of award: AwardCase, kinds: [any DocumentKind.Type] = DocumentKinds.all,
    templates: DocumentTemplates = .shipped, log: inout DiagnosticLog
  ) -> [Document] {
    var usable: [(kind: any DocumentKind.Type, template: DocumentTemplate)] = []
    for kind in kinds {
      if let template = templates.template(of: kind, log: &log) { usable.append((kind, template)) }
    }
    var documents: [Document] = []
    var redactions = Redactions(of: award)
    for lot in award.lots {
      for (kind, template) in usable {
        for draft in kind.drafts(of: lot) {
          guard isComplete(draft, log: &log) else { continue }
          let document = Document(
            kind: kind.name, path: draft.path, title: draft.title, audience: draft.audience,
            blocks: template.blocks(of: draft.fields), attachments: draft.attachments)
          let redaction = redactions.redaction(of: lot, for: draft.audience)
          documents.append(redaction.applied(to: document))
        }
      }
    }
    return documents
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

  /// Whether nothing is missing in a draft; what is, is reported.
  private static func isComplete(_ draft: DocumentDraft, log: inout DiagnosticLog) -> Bool {
    let missing = draft.fields.sorted { $0.key < $1.key }.flatMap { $0.value.missing }
    for fact in missing {
      log.report(
        .documentFactMissing, "\(draft.path) lacks \(fact.what)", at: fact.place, hint: fact.hint)
    }
    return missing.isEmpty
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
